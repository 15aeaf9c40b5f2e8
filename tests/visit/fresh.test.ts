import { expect, test } from 'vitest'
import { contacts, shownNumber } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { sources } from '../../flows/sources.ts'
import { contactView } from '../../src/visit/contactView.ts'
import { nationalGuide, type Guide } from '../../src/visit/guide.ts'
import { planView, sourceView } from '../../src/visit/planView.ts'
import { stepView } from '../../src/visit/stepView.ts'
import { walked } from '../walked.ts'

const walk = walked('newWorry', 'done', 'yes')
const on = (today: string) => ({ ...nationalGuide, today })
const readToday = on('2026-11-22')
const called = (guide: Guide) =>
  planView(walk, guide).contacts.map(({ id, number, tel }) => [id, number, tel])
const thirteenMonthsLater = on('2027-12-22')

test('a plan on the day the law was read has nothing old on it', () => {
  expect(planView(walk, readToday).old).toBe(false)
})

test('thirteen months later the plan, each source and each number on it are marked', () => {
  const plan = planView(walk, thirteenMonthsLater)
  expect(plan.old).toBe(true)
  const cited = [...plan.first, ...plan.rest].flatMap((line) => line.sources)
  expect(cited.length).toBeGreaterThan(0)
  expect(cited.filter(({ old }) => !old)).toEqual([])
})

test('thirteen months later all contacts stand on the plan as before, in the same order', () => {
  expect(called(thirteenMonthsLater)).toEqual(called(readToday))
})

test('thirteen months later a step marks the numbers it names', () => {
  const shown = stepView(walked('leaderSaysWait'), thirteenMonthsLater).contacts
  expect(shown.map(({ id }) => id)).toContain('alarm')
  expect(shown.some(({ old }) => old)).toBe(true)
})

test.each([
  ['seven months after it was read a number is marked, and the law is not', '2027-06-22', true],
  ['five months after neither is', '2027-04-21', false],
])('%s', (_, today, old) => {
  expect(contactView('alarm', on(today)).old !== undefined).toBe(old)
  expect(sourceView('barnevernsloven-13-2', today).old).toBe(false)
})

test('every number is marked in the end, but nobody is made to doubt 110, 112 and 113', () => {
  const unmarked = keysOf(contacts).filter(
    (id) => shownNumber(id) && contactView(id, thirteenMonthsLater).old === undefined,
  )
  expect(new Set(unmarked.map(shownNumber))).toEqual(new Set(['110', '112', '113']))
})

test('a source nobody has checked is only read; one a role has checked says which and when', () => {
  const checks = { threshold: { role: 'jurist i kommunen', on: '2026-12-01' } }
  const standing = keysOf(sources)
    .filter((id) => !('product' in sources[id]))
    .map((id) => [id, sourceView(id, '2026-12-02', checks).standing])
  expect(standing).toContainEqual(['threshold', 'checked'])
  expect(standing.filter(([, is]) => is !== 'read')).toHaveLength(1)
  expect(sourceView('threshold', '2026-12-02', checks).checked).toEqual({
    role: 'jurist i kommunen',
    on: '01.12.2026',
  })
})
