import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bti } from '../../../flows/bti/bti.ts'
import { machineOf } from '../../../src/proof/kernel/machineOf.ts'
import { chartMutants, unchanged } from './chartMutants.ts'
import { exitsOf } from './exits.ts'
import { planMutants, withRow } from './planMutants.ts'
import { reportOf, type Outcome } from './report.ts'
import { brokenByChart, brokenByPlan, brokenOnTheWay, changesSomething } from './ruled.ts'
import { toldByWalks } from './walked.ts'

/** Changes the chart and the plan in every small way and sees whether anyone notices. Goes on where it stopped. */
const ref = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const [seconds = '3600', every = '1'] = process.argv.slice(2)
const log = `.proof/mutants-${ref}.jsonl`
mkdirSync('.proof', { recursive: true })

const done = new Map(readLog().map((outcome) => [outcome.id, outcome]))
const exits = await exitsOf('tests/journeys/coverage.test.ts')
const all = [
  ...chartMutants().map((mutant) => ({ mutant, judge: () => judgeChart(mutant) })),
  ...planMutants()
    .filter(changesSomething)
    .map((mutant) => ({ mutant, judge: () => withRow(mutant, judgePlan) })),
]
const mutants = all.filter((_, index) => index % Number(every) === 0)

for (const { by, with: noticed } of [judgeChart(unchanged), judgePlan()])
  if (by !== 'nobody') throw new Error(`Nothing is changed, and ${noticed} notices it.`)

const end = Date.now() + Number(seconds) * 1000
for (const { mutant, judge } of mutants) {
  if (done.has(mutant.id) || Date.now() > end) continue
  const outcome: Outcome = { id: mutant.id, kind: mutant.kind, ...judge() }
  done.set(mutant.id, outcome)
  appendFileSync(log, `${JSON.stringify(outcome)}\n`)
}
const outcomes = mutants.flatMap(({ mutant }) => done.get(mutant.id) ?? [])
const report = reportOf(ref, all.length, outcomes)
writeFileSync('src/proof/mutants.md', report)
process.stdout.write(report.split('\n## ')[0] ?? '')

function judgeChart(mutant: Parameters<typeof brokenByChart>[0]): Omit<Outcome, 'id' | 'kind'> {
  try {
    const rule = brokenByChart(mutant)
    if (rule !== undefined) return { by: 'rules', with: rule }
    const walk = toldByWalks(machineOf(mutant.config()), exits)
    if (walk !== undefined) return { by: 'journeys', with: walk }
    const onTheWay = brokenOnTheWay(mutant)
    return onTheWay === undefined ? { by: 'nobody', with: '' } : { by: 'rules', with: onTheWay }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { by: 'rules', with: `refused: ${error.message.slice(0, 80)}` }
  }
}

function judgePlan(): Omit<Outcome, 'id' | 'kind'> {
  const rule = brokenByPlan()
  if (rule !== undefined) return { by: 'rules', with: rule }
  const walk = toldByWalks(bti, [])
  return walk === undefined ? { by: 'nobody', with: '' } : { by: 'journeys', with: walk }
}

function readLog(): readonly Outcome[] {
  if (!existsSync(log)) return []
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  return lines.map((line): Outcome => JSON.parse(line))
}
