import { mkdirSync, writeFileSync } from 'node:fs'
import { rules } from '../../flows/rules/rules.ts'
import { htmlOf } from '../proof/report/html.tsx'
import { prove } from '../proof/checks/prove.ts'
import { tableOf } from '../proof/report/table.ts'
import { readLanguages } from '../proof/checks/texts.ts'
import { sayWith } from '../proof/report/words.ts'
import { chartOf } from './chartOf.ts'
import { sayProof } from './inputFaultLines.ts'
import { dayOf } from './readPacks.ts'

/** Proves a chart, prints the table, writes the report, and says whether all rules hold. */
export function report(id: string | undefined): number {
  const chart = chartOf(id)
  if ('problem' in chart) {
    process.stderr.write(chart.problem)
    return 1
  }
  const texts = readLanguages('locales')
  const say = sayWith(chart.machine, texts['nb'] ?? [])
  const proved = prove(chart.machine, { texts, rules })
  const file = `.proof/bevis${id === undefined ? '' : `-${id}`}.html`
  mkdirSync('.proof', { recursive: true })
  writeFileSync(file, htmlOf(proved, say, { title: chart.title, today: dayOf(new Date()) }))
  process.stdout.write(`${tableOf(proved, say)}\n${sayProof('report', { file })}\n`)
  return proved.rules.some(({ broken }) => broken.length > 0) ? 1 : 0
}
