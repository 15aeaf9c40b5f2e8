import { expect, test } from 'vitest'
import { filesIn } from '../../src/editor/spoken.ts'
import { readHours } from '../../src/pack/hours.ts'
import { faultIds } from '../../src/pack/fault.ts'
import { wanted } from '../../src/pack/missing.ts'
import { sayingOf } from './saying.ts'

const values = { max: 3, name: 'a', meant: 'b', value: 'c', choices: 'draft, nb', expected: 'int' }
const left = /\{\{/

test.each(['nb', 'nn', 'en'])(
  'in %s every fault and everything missing says what it is',
  (code) => {
    const { sentence, wanted: said, choice } = sayingOf(code)
    const faults = faultIds.map((fault) => sentence({ fault, values }))
    expect(new Set(faults).size).toBe(faults.length)
    expect(faults.filter((text) => text.length < 15)).toEqual([])
    expect(wanted.map(said).filter((text) => text === '' || left.test(text))).toEqual([])
    expect(choice('universal')).not.toBe('universal')
  },
)

test.each([
  ['nb', 'kontrollert 1. november 2026'],
  ['nn', 'kontrollert 1. november 2026'],
  ['en', 'checked on 1 November 2026'],
])('in %s a day is said as it is written there', (code, said) => {
  expect(sayingOf(code).sentence({ fault: 'numberOld', values: { on: '2026-11-01' } })).toContain(
    said,
  )
})

test.each(['nb', 'nn', 'en'])(
  'in %s every example of when somebody answers can be read',
  (code) => {
    const { form, sentence } = sayingOf(code)
    const said = JSON.stringify(form).matchAll(/"name":"hours","help":"([^"]*)"/g)
    const help = [...said].map(([, text = '']) => text).join(' ')
    const examples = [...`${help} ${sentence({ fault: 'notHours' })}`.matchAll(/[«“]([^»”]*)[»”]/g)]
    expect(examples.length).toBeGreaterThan(4)
    expect(examples.filter(([, hours = '']) => readHours(hours) === undefined)).toEqual([])
  },
)

test('a fault in a case names its place and its choices as the page for practice does', () => {
  const said = sayingOf('en').sentence({
    fault: 'notOneOf',
    field: 'cases[the-knife].setting',
    values: { value: 'x', choices: 'kindergarten, sfo' },
  })
  expect(said).toContain('sfo (After-school club (SFO))')
})

test('the page says where the words of each language lie', () => {
  const says = { words: '../a.js ../b.js', others: 'nn ../c.js ../b.js, en ../d.js' }
  expect(filesIn('nb', says)).toEqual({
    nb: ['../a.js', '../b.js'],
    nn: ['../c.js', '../b.js'],
    en: ['../d.js'],
  })
  expect(filesIn('nb', { words: '../a.js' })).toEqual({ nb: ['../a.js'] })
})
