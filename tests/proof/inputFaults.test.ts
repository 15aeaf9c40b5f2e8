import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { rules } from '../../flows/rules/rules.ts'
import { inputFaultLines } from '../../src/build/tools/inputFaultLines.ts'
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

test('a router without a way to a place is named', () => {
  const [fault] = faultsOf((stateAt) => {
    stateAt('end.watch')['always'] = { target: 'nowhere' }
  })
  expect(fault).toMatchObject({
    where: 'end.watch',
    values: { answer: 'always', target: 'nowhere' },
  })
})

test('routers that lead round in a circle are named, in the chart a municipality has chosen too', () => {
  const faults = faultsOf(roundAndRound, btiFor({ order: 'leaderFirst' }).config)
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
  const faults = inputFaults({ config, rules: strange })
  expect(faults.slice(0, 3)).toEqual([
    { fault: 'unknownSource', where: 'I03', values: { source: 'nowhere' } },
    {
      fault: 'danglingTarget',
      where: 'start.choose',
      values: { answer: 'newWorry', target: '#bti.work.saftey.next' },
    },
    {
      fault: 'danglingTarget',
      where: 'level2',
      values: { answer: 'initial', target: 'notise' },
    },
  ])
  const lines = inputFaultLines(faults)
  expect(lines.trim().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^I03: .*«nowhere».*flows\/sources\.ts/),
    expect.stringMatching(/^start\.choose: .*«newWorry».*saftey.*flows\/bti/),
    expect.stringMatching(/^level2: .*«notise».*flows\/bti/),
    expect.stringMatching(/level0\.act\.talk.*rundt.*vilkår/),
  ])
})
