import { expect, test } from 'vitest'
import { always, any, holds, not, suspected, type Formula } from '../../../flows/formula.ts'
import { factNames } from '../../../flows/facts.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { actions, type Action } from '../../../flows/plan/actions.ts'
import { doNots, notesToTake, turningPoints } from '../../../flows/plan/cautions.ts'
import type { Context } from '../../../flows/progress.ts'
import { cautionRules } from '../../../flows/rules/cautions.ts'
import { dueRules } from '../../../flows/rules/due.ts'
import type { Check, Says } from '../../../flows/rules/rule.ts'
import { whenSaid } from '../../../src/proof/kernel/says.ts'
import { knowing, onlyKnowing } from '../../plan/knowing.ts'
import { swapped } from '../swapped.ts'

/*
 * The quick half of what `npm run prove` shows for everything that can be known: each line of the
 * plan beside its cause, for people who know one thing more than nothing.
 */

const tables = { ...dueRules, ...cautionRules }
const planChecks = () =>
  Object.values(tables)
    .flatMap(({ checks }): readonly Check[] => checks)
    .filter(isPlan)

function isPlan(check: Check): check is Extract<Check, { kind: 'plan' }> {
  return check.kind === 'plan'
}

const levels = ['below', 'unsure', 'yes'] as const
const people: readonly (readonly [string, Context])[] = [
  ['nobody asked', knowing({})],
  ['nothing is wrong', onlyKnowing({})],
  ...factNames.flatMap((fact) =>
    levels.flatMap((level) => [
      [`${fact} ${level}`, knowing({ [fact]: level })] as const,
      [`only ${fact} ${level}`, onlyKnowing({ [fact]: level })] as const,
    ]),
  ),
  ...(['1', '2', '3'] as const).map(
    (level) => [`level ${level}`, onlyKnowing({}, { level })] as const,
  ),
  ['the report is sent', onlyKnowing({ neglect: 'yes' }, { reportSent: true })],
  ['a report is advised', onlyKnowing({ neglect: 'unsure' }, { reportAdvised: true })],
  ['the leader does nothing', onlyKnowing({ staff: 'unsure' }, { leaderInactive: true })],
]

/** Who shows that a line stands without its cause, or its cause without the line. */
function against(): readonly string[] {
  const read = planChecks().map(({ given, must }) => ({ given, must, said: whenSaid(must) }))
  return people.flatMap(([who, context]) =>
    read
      .filter(({ given, said }) => holds(given, context) && !holds(said, context))
      .map(({ must }) => `${who}: ${JSON.stringify(must)}`),
  )
}

/** What the tables of causes speak of, of one kind. */
function spokenOf(kind: 'row' | 'doNot' | 'noteDown' | 'turningPoint'): readonly string[] {
  const own = ({ must }: { readonly must: Says }): readonly string[] => {
    const says: Readonly<Record<string, unknown>> = { ...must }
    const name = says[kind]
    return typeof name === 'string' ? [name] : []
  }
  return [...new Set(planChecks().flatMap(own))]
}

const isListed = () => ({
  row: spokenOf('row').toSorted().join() === keysOf(actions).toSorted().join(),
  doNot: spokenOf('doNot').toSorted().join() === keysOf(doNots).toSorted().join(),
  noteDown: spokenOf('noteDown').toSorted().join() === keysOf(notesToTake).toSorted().join(),
  turningPoint:
    spokenOf('turningPoint').toSorted().join() === keysOf(turningPoints).toSorted().join(),
})

const everyKind = { row: true, doNot: true, noteDown: true, turningPoint: true }

test('each line, warning, note and turning point has a cause, and no cause lacks its line', () => {
  expect(isListed()).toEqual(everyKind)
})

test('each line stands on the plan when it has cause to, by its time, and never else', () => {
  expect(against()).toEqual([])
})

const listen: Action = actions.listen
const changed = (when: Formula): Action => ({ ...listen, when })

test('a new line without a cause is noticed', () => {
  expect(swapped<Action, unknown>(actions, 'newLine', changed(always), isListed)).toEqual({
    ...everyKind,
    row: false,
  })
})

test.each<readonly [string, Formula, string]>([
  ['always', always, 'nothing is wrong: {"no":{"row":"listen"}}'],
  ['never', any(), 'violence unsure: {"row":"listen","by":"sameDay"}'],
  [
    'unless it is unsure',
    any(...factNames.map((fact) => ({ fact, atLeast: 'yes' }) as const)),
    'only neglect unsure: {"row":"listen","by":"sameDay"}',
  ],
])('a line that stands there %s, against its cause, is noticed', (_, when, found) => {
  expect(swapped<Action, unknown>(actions, 'listen', changed(when), against)).toContain(found)
})

test('a line that is left too long is noticed', () => {
  const late: Action = { ...listen, by: 'aWeek' }
  expect(swapped<Action, unknown>(actions, 'listen', late, against)).toContain(
    'violence unsure: {"row":"listen","by":"sameDay"}',
  )
})

test('a warning that is missing, or one too many, is noticed', () => {
  const missing = swapped<Formula, readonly string[]>(doNots, 'interrogate', any(), against)
  expect(missing).toContain('violence unsure: {"doNot":"interrogate"}')
  const more = swapped<Formula, readonly string[]>(doNots, 'wash', not(suspected('peers')), against)
  expect(more).toContain('nothing is wrong: {"no":{"doNot":"wash"}}')
})
