import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../flows/plan/actions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { planFor } from '../../src/plan/plan.ts'
import { factNames, join, type Facts } from '../../flows/facts.ts'
import { mapTable } from '../../flows/keysOf.ts'
import { untouched, type Context, type Notes } from '../../flows/progress.ts'

const row = (id: ActionId): Action => actions[id]
const soon = (id: ActionId) => deadlines.indexOf(row(id).by)
const plan: { readonly actions: Readonly<Record<string, { readonly title: string }>> } = JSON.parse(
  readFileSync('locales/nb/plan.json', 'utf8'),
)

/** The words that carry a title. */
function wordsOf(id: ActionId): ReadonlySet<string> {
  const small = /^(og|i|på|til|det|du|som|ikke|har|er|om|noen|for|med|den|en|et|kan|hvis)$/
  const said = (plan.actions[id]?.title ?? '').toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return new Set(said.filter((word) => !small.test(word)))
}

function shared(a: ActionId, b: ActionId): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const both = [...one].filter((word) => other.has(word)).length
  return both / (one.size + other.size - both)
}

const allNo: Facts = mapTable(factNames, () => 'no' as const)
const knowing = (facts: Facts, notes: Partial<Notes> = {}): Context => ({
  ...untouched,
  facts,
  notes: { ...untouched.notes, ...notes },
})

/** Every two things that can be certain together, and the rest *no*. */
const pairs = factNames.flatMap((one) =>
  factNames.map((other) => planFor(knowing(join(allNo, { [one]: 'yes', [other]: 'yes' })))),
)

/** Nothing serious, on every level, with and without something below the threshold. */
const calm = (['none', '0', '1', '2', '3'] as const).flatMap((level) =>
  (['no', 'below'] as const).map((neglect) => planFor(knowing({ ...allNo, neglect }, { level }))),
)

test('no two lines that must be done now say nearly the same', () => {
  const found = new Set<string>()
  for (const { duty } of pairs) {
    const musts = duty.filter(({ force, done }) => force === 'must' && !done).map(({ id }) => id)
    for (const a of musts)
      for (const b of musts) if (a < b && shared(a, b) >= 0.4) found.add(`${a} · ${b}`)
  }
  expect([...found]).toEqual([])
})

test('two lines that say nearly the same would be seen', () => {
  expect(shared('callBarnevern', 'callBarnevern')).toBe(1)
  expect(shared('tellLeaderAboutStaff', 'tellOwnerAboutStaff')).toBeGreaterThanOrEqual(0.3)
})

test('where a plan names the talk with the child and with the parents, the child stands first', () => {
  const order = keysOf(actions)
  const parents = order.filter((id) => row(id).touchesParents && row(id).half === 'help')
  const seen = new Set<ActionId>()
  for (const { help } of calm) {
    const ids = help.map(({ id }) => id)
    const child = ids.indexOf('hearTheChild')
    if (child < 0) continue
    for (const id of parents) {
      const at = ids.indexOf(id)
      if (at >= 0 && at < child) seen.add(id)
    }
  }
  // An absent child is not here to be heard: the family is called first.
  expect([...seen].filter((id) => id !== 'callHome')).toEqual([])
  expect(soon('hearTheChild')).toBeLessThanOrEqual(soon('talkWithParents'))
})
