import { factNames } from '../../../flows/facts.ts'
import { certain, suspected } from '../../../flows/formula.ts'
import { rules } from '../../../flows/rules/rules.ts'
import type { Check, NamedCheck } from '../../../flows/rules/rule.ts'
import { bti } from '../../../flows/bti/bti.ts'
import { readChart } from '../../../src/proof/kernel/chart.ts'
import { run } from '../../../src/proof/checks/check.ts'
import { prepare } from '../../../src/proof/checks/prepare.ts'
import type { Proof } from '../../../src/proof/kernel/proof.ts'
import { machineOf } from '../../../src/proof/kernel/machineOf.ts'
import { named } from '../../../src/proof/checks/named.ts'
import { everyday, wayToEnd } from '../../../src/proof/walks/reached.ts'
import { zoneOf } from '../../../src/proof/kernel/space.ts'
import { actions } from '../../../flows/plan/actions.ts'
import type { ChartMutant } from './chartMutants.ts'
import type { PlanMutant } from './planMutants.ts'

/** A changed condition may read a level that nothing else reads. */
const everyLevel = factNames.flatMap((fact) => [suspected(fact), certain(fact)])

let proof = prepare(bti, rules, everyLevel)
let judged = 0

/** Diagrams are never thrown away, so after some changes the proof starts with an empty store. */
function refresh(): void {
  judged += 1
  if (judged % 30 === 0) proof = prepare(bti, rules, everyLevel)
}

const list = Object.entries(rules).flatMap(([id, { checks }]) =>
  checks.map((check: Check) => ({ id, check })),
)
const inOnePlace: readonly NamedCheck[] = [
  'alwaysOpen',
  'gatesHaveUnsure',
  'factsOnlyRise',
  'monotoneAnswers',
  'answersTeach',
  'namesLead',
  'routerPages',
  'headingOnce',
  'urgentAtOnce',
  'namesNote',
  'gatesLeadOn',
  'noDeadWay',
  'sentAway',
  'comesBack',
  'seriousComesBack',
]
const onThePlan: readonly NamedCheck[] = [
  'monotoneContacts',
  'monotoneDeadlines',
  'monotoneParents',
  'eveningContacts',
  'numbersShown',
  'sourced',
  'nothingUnused',
]

/** The first rule that a changed state breaks. Rules hold place by place, so only its place is looked at. */
export function brokenByChart(mutant: ChartMutant): string | undefined {
  refresh()
  const whole = proofOf(mutant)
  const { chart } = whole
  const here = [...chart.places].filter(([id]) => id === mutant.at || mutant.at === 'work')
  const local: Proof = { ...whole, chart: { ...chart, places: new Map(here) } }
  const found = list.find(({ check }) => {
    if (check.kind === 'named') return inOnePlace.includes(check.name) && fails(local, check.name)
    if (check.kind === 'words' || check.kind === 'test') return false
    if (['plan', 'unread', 'cites', 'names'].includes(check.kind)) return false
    return run(local, check).faults.length > 0
  })
  return found?.id ?? (mayLoop(whole, mutant.at) && fails(whole, 'noLoops') ? 'I35' : undefined)
}

/** Only a way that is gone without an answer can close a circle that was not there. */
function mayLoop({ chart }: Proof, at: string): boolean {
  return chart.places.get(at)?.routes.length !== 0
}

/** The rules that need walks; asked last, because walking takes time. */
export function brokenOnTheWay(mutant: ChartMutant): string | undefined {
  const whole = proofOf(mutant)
  if (fails(whole, 'twiceUnsure')) return 'I35'
  if (fails(whole, 'notOnlyThroughNo')) return 'structure'
  const calm = everyday(whole, 5000)
  return calm.complete && wayToEnd(calm).faults.length > 0 ? 'I35' : undefined
}

function proofOf(mutant: ChartMutant): Proof {
  const machine = machineOf(mutant.config())
  return { ...proof, machine, chart: readChart(machine) }
}

/** Whether a changed row stands at any other time: a condition that says a thing twice can lose one of them. */
export function changesSomething({ kind, row, spoilt }: PlanMutant): boolean {
  if (kind !== 'change condition') return true
  const { space, within } = proof
  const [before, now] = [actions[row].when, spoilt.when].map((when) =>
    space.bdd.and(within, zoneOf(space, when)),
  )
  return before !== now
}

/** The first rule that a changed plan breaks. */
export function brokenByPlan(): string | undefined {
  refresh()
  return list.find(({ check }) => {
    if (check.kind === 'named') return onThePlan.includes(check.name) && fails(proof, check.name)
    if (check.kind === 'words' || check.kind === 'test') return false
    if (!['plan', 'place', 'keeps', 'cites', 'names'].includes(check.kind)) return false
    return run(proof, check).faults.length > 0
  })?.id
}

function fails(on: Proof, name: NamedCheck): boolean {
  return (
    named[name](on, { wandered: () => [], everyday: () => everyday(on, 5000) }).faults.length > 0
  )
}
