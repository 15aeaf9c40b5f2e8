import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { rules, type RuleId } from '../../flows/rules/rules.ts'
import { prove } from '../../src/proof/checks/prove.ts'
import { readLanguages } from '../../src/proof/checks/texts.ts'
import { decode } from '../../src/walk/code.ts'
import { codeOf } from '../../src/proof/report/words.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { asTree, brokenBti } from './broken.ts'
import { provedWithPlan } from './withPlan.ts'

const languages = readLanguages('locales')
const texts = languages['nb'] ?? []
const report = prove(bti, { texts: languages, rules, walks: 1 })
const inPage = (id: string) =>
  report.rules
    .find((rule) => rule.id === id)
    ?.pointers.some((file) => file.startsWith('tests/browser'))

test.each(report.rules.filter(({ id }) => !inPage(id)))('$id holds: $says', ({ broken }) => {
  expect(broken).toEqual([])
})

test.each(report.rules.filter(({ id }) => inPage(id)))(
  '$id is held by a test of the page',
  ({ broken }) => {
    expect(broken).toEqual([])
  },
)

test('all of I01 to I36 are there, with a sentence in bokmål', () => {
  const known = texts.map(({ key }) => key)
  const wanted = Array.from({ length: 36 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`)
  expect(wanted.filter((id) => !(id in rules))).toEqual([])
  expect(Object.keys(rules).filter((id) => !known.includes(`rules.${id}`))).toEqual([])
})

test('every duty has a way to it, and its code opens in the page', () => {
  for (const [duty, ways] of report.ways) {
    const [first] = ways
    expect([duty, ways.length > 0]).toEqual([duty, true])
    expect(decode(bti, codeOf(bti, first ?? []) ?? '')).not.toHaveProperty('fault')
  }
})

/** What is broken of some rules in a machine, with the walk that shows it. */
function brokenIn(machine: BtiMachine, ...ids: readonly RuleId[]) {
  const some = Object.fromEntries(ids.map((id) => [id, rules[id]]))
  return prove(machine, { texts: languages, rules: some, walks: 1, ways: false }).rules.flatMap(
    ({ broken }) => broken.slice(0, 1),
  )
}

test('telling the parents before advice turns the run red, with a walk', () => {
  const machine = brokenBti((stateAt) => {
    delete stateAt('level0.act.talk')['always']
  })
  const [fault] = brokenIn(machine, 'I03')
  expect(fault).toMatchObject({ at: 'level0.act.talk' })
  expect(fault?.walk?.length).toBeGreaterThan(2)
})

test('offering "tell" where parents must wait turns the run red, with a walk', () => {
  const machine = brokenBti((stateAt) => {
    const on = asTree(stateAt('duty.parents')['on'], 'on')
    on['tell'] = [{ target: '#bti.work.duty.next', actions: [] }]
  })
  const [fault] = brokenIn(machine, 'I03')
  expect(fault).toMatchObject({ at: 'duty.parents', answer: 'tell' })
  expect(fault?.walk?.at(-1)).toEqual({ at: 'duty.parents', answer: 'tell' })
})

test('letting "leader disagrees" close a duty turns the run red, with a walk', () => {
  const machine = brokenBti((stateAt) => {
    const on = asTree(stateAt('duty.report')['on'], 'on')
    on['leaderDisagrees'] = [
      {
        target: '#bti.work.duty.next',
        actions: [{ type: 'perform', params: { deed: 'reported' } }],
      },
    ]
  })
  const [fault] = brokenIn(machine, 'I10')
  expect(fault).toMatchObject({ at: 'duty.report', answer: 'leaderDisagrees' })
  expect(fault?.walk?.at(-1)).toEqual({ at: 'duty.report', answer: 'leaderDisagrees' })
})

test('an end that does not look for open duties turns the run red, with a walk', () => {
  const machine = brokenBti((stateAt) => {
    delete stateAt('end.watch')['always']
    // No page leads to an end too early; one that did would be caught by the end itself.
    const on = asTree(stateAt('duty.report')['on'], 'on')
    on['leaderDisagrees'] = [{ target: '#bti.work.end.watch', actions: [] }]
  })
  const [fault] = brokenIn(machine, 'I33')
  expect(fault?.walk?.length).toBeGreaterThan(2)
})

test('a first plan that lets the parents wait for the rest of the questions turns the run red', () => {
  const machine = brokenBti((stateAt) => {
    delete stateAt('safety.urgent')['always']
  })
  expect(brokenIn(machine, 'finalAtOnce')).toMatchObject([{ at: 'safety.urgent' }])
})

test('removing barnevern from an unsure branch turns the run red, with a walk', async () => {
  const [rule] = await provedWithPlan(
    ({ discussToday }) => ({ discussToday: { ...discussToday, contacts: ['police'] } }),
    ['I05'],
  )
  expect(rule?.broken[0]?.walk?.length).toBeGreaterThan(2)
})

test('ending without contact turns the run red, with a walk', async () => {
  const [rule] = await provedWithPlan(
    ({ keepWatching, adviceAnyTime }) => ({
      keepWatching: { ...keepWatching, contacts: [] },
      adviceAnyTime: { ...adviceAnyTime, contacts: [] },
    }),
    ['I07'],
  )
  expect(rule?.broken.map(({ at }) => at)).toContain('end.closed')
  expect(rule?.broken[0]?.walk).toBeDefined()
})

test('a deadline that gets longer when danger rises turns the run red, with a walk', async () => {
  const [rule] = await provedWithPlan(
    ({ callBarnevern, sendReport }) => ({
      callBarnevern: { ...callBarnevern, by: 'aWeek' },
      sendReport: { ...sendReport, by: 'aWeek' },
    }),
    ['I06'],
  )
  expect(rule?.broken.some(({ why }) => /longer|lost when/.test(why))).toBe(true)
  expect(rule?.broken[0]?.walk?.length).toBeGreaterThan(2)
})

test('a line that stands on the plan without its cause turns the run red, with a walk', async () => {
  const [rule] = await provedWithPlan(
    ({ listen }) => ({ listen: { ...listen, when: { all: [] } } }),
    ['dueOnly'],
  )
  expect(rule?.broken[0]?.walk).toBeDefined()
})

test('a line that is left out where it has cause turns the run red, with a walk', async () => {
  const [rule] = await provedWithPlan(
    ({ listen }) => ({
      listen: { ...listen, when: { fact: 'violence', atLeast: 'unsure' } },
    }),
    ['dueLines'],
  )
  expect(rule?.broken[0]?.walk?.length).toBeGreaterThan(1)
})
