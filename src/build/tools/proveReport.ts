import { mkdirSync, writeFileSync } from 'node:fs'
import { rules } from '../../../flows/rules/rules.ts'
import { htmlOf } from '../../proof/html.ts'
import { prove } from '../../proof/prove.ts'
import { tableOf } from '../../proof/table.ts'
import { readTexts } from '../../proof/texts.ts'
import { sayWith } from '../../proof/words.ts'
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
  const texts = readTexts('locales/nb')
  const say = sayWith(texts)
  const proved = prove(chart.machine, { texts, rules })
  const file = `.proof/bevis${id === undefined ? '' : `-${id}`}.html`
  mkdirSync('.proof', { recursive: true })
  writeFileSync(file, htmlOf(proved, say, { title: chart.title, today: dayOf(new Date()) }))
  process.stdout.write(`${tableOf(proved, say)}\n${sayProof('report', { file })}\n`)
  return proved.rules.some(({ broken }) => broken.length > 0) ? 1 : 0
}
