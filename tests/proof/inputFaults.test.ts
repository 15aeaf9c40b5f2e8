import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { rules } from '../../flows/rules/rules.ts'
import { inputFaultLines } from '../../src/build/inputFaultLines.ts'
import { inputFaults } from '../../src/proof/checks/inputFaults.ts'
import { asTree, spoilt, type StateAt } from './broken.ts'

/** The national chart with something changed in its data, and what is found wrong with it. */
const faultsOf = (spoil: (stateAt: StateAt) => void, config: unknown = btiConfig) =>
  inputFaults({ config: spoilt(config, spoil), rules })

const misspell = (stateAt: StateAt) => {
  asTree(stateAt('start.choose')['on'], 'on')['newWorry'] = [{ target: '#bti.work.saftey.next' }]
}
const noStart = (stateAt: StateAt) => {
  stateAt('level2')['initial'] = 'notise'
}
const roundAndRound = (stateAt: StateAt) => {
  stateAt('level0.act.talk')['always'] = [{ target: '#bti.work.level0.reflect.share' }]
  stateAt('level0.reflect.share')['always'] = [{ target: '#bti.work.level0.act.talk' }]
}

test('the national chart and its rules have no faults', () => {
  expect(inputFaults({ config: btiConfig, rules })).toEqual([])
})

test('a rule whose source is not known is named, with the source', () => {
  const strange = { ...rules, I03: { ...rules.I03, source: 'barnevernsloven-99' } }
  expect(inputFaults({ config: btiConfig, rules: strange })).toEqual([
    { fault: 'unknownSource', where: 'I03', values: { source: 'barnevernsloven-99' } },
  ])
})

test.each([
  ['an answer', misspell, 'start.choose', 'newWorry', '#bti.work.saftey.next'],
  ['where a level begins', noStart, 'level2', 'initial', 'notise'],
])('a target that is nowhere is named with its place: %s', (_, spoil, where, answer, target) => {
  expect(faultsOf(spoil)).toEqual([{ fault: 'danglingTarget', where, values: { answer, target } }])
})

test('a router without a way to a place is named', () => {
  const [fault] = faultsOf((stateAt) => {
    stateAt('end.watch')['always'] = { target: 'nowhere' }
  })
  expect(fault).toMatchObject({
    where: 'end.watch',
    values: { answer: 'always', target: 'nowhere' },
  })
})

test.each([
  ['the national chart', btiConfig],
  ['the chart a municipality has chosen', btiFor({ order: 'leaderFirst' }).config],
])('routers that lead round in a circle are named: %s', (_, config) => {
  const faults = faultsOf(roundAndRound, config)
  expect(faults).toMatchObject([{ fault: 'loop' }])
  expect(faults[0]?.where.split(', ').toSorted()).toEqual([
    'level0.act.talk',
    'level0.reflect.share',
  ])
})

test('everything that is wrong is listed at once, each with its place and what to do', () => {
  const config = spoilt(btiConfig, (stateAt) => {
    misspell(stateAt)
    noStart(stateAt)
    roundAndRound(stateAt)
  })
  const strange = { ...rules, I03: { ...rules.I03, source: 'nowhere' } }
  const lines = inputFaultLines(inputFaults({ config, rules: strange }))
  expect(lines.trim().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^I03: .*«nowhere».*flows\/sources\.ts/),
    expect.stringMatching(/^start\.choose: .*«newWorry».*saftey.*flows\/bti/),
    expect.stringMatching(/^level2: .*«notise».*flows\/bti/),
    expect.stringMatching(/level0\.act\.talk.*rundt.*vilkår/),
  ])
})
