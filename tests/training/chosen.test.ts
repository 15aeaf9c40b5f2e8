import { expect, test } from 'vitest'
import type { ListedCase } from '../../src/training/caseFile.ts'
import { anyCase, fitting, ofTheWeek, weekOf } from '../../src/training/chosen.ts'

const listed = (id: string, minutes: number, setting: ListedCase['setting']): ListedCase => ({
  id,
  title: id,
  setting,
  age: 5,
  minutes,
  inGroup: { rounds: setting === 'sfo' ? 0 : 3, whole: minutes + 4 },
  themes: minutes > 8 ? ['violence'] : ['everyday'],
  lang: 'nb',
  file: `words/case-${id}.nb.00000000.js`,
})

const list = [
  listed('a', 6, 'school'),
  listed('b', 8, 'kindergarten'),
  listed('c', 6, 'sfo'),
  listed('d', 14, 'school'),
  listed('e', 12, 'school'),
  listed('f', 10, 'sfo'),
]

test.each([
  ['2026-01-01', 1],
  ['2026-11-26', 48],
  ['2027-01-01', 53],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
])('%s is in week %i', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test('who looks for a case gets those of the theme, the place and the time, and nothing else', () => {
  expect(fitting(list, anyCase)).toEqual(list)
  const school = fitting(list, { theme: 'violence', setting: 'school', minutes: 15 })
  expect(school.map(({ id }) => id)).toEqual(['d', 'e'])
  expect(fitting(list, { ...anyCase, minutes: 6 }).map(({ id }) => id)).toEqual(['a', 'c'])
})

test('a group finds cases by the minutes they take a group, and none with nothing to vote on', () => {
  const inGroup = fitting(list, { ...anyCase, minutes: 15 }, 'group')
  expect(inGroup.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(fitting(list, { ...anyCase, minutes: 6 }, 'group')).toEqual([])
})

test('the case of the week is a short one, the same all week, and another the week after', () => {
  const monday = ofTheWeek(list, '2026-11-23')
  expect(ofTheWeek(list, '2026-11-29')).toBe(monday)
  expect(ofTheWeek(list, '2026-11-30')).not.toBe(monday)
  expect([6, 8]).toContain(monday?.minutes)
  expect(ofTheWeek([], '2026-11-23')).toBeUndefined()
})
