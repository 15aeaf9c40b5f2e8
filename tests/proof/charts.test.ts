import { initialTransition } from 'xstate'
import { expect, test } from 'vitest'
import { planFor, type Plan, type PlanLine } from '../../src/plan/plan.ts'
import { compare } from '../../src/proof/walks/compare.ts'
import type { Explored, Node } from '../../src/proof/walks/explore.ts'
import { looseTargets } from '../../src/proof/kernel/looseTargets.ts'
import { cutTo, timesTen } from '../../src/proof/cli/sizes.ts'
import { wayToEnd } from '../../src/proof/walks/reached.ts'
import { toy, toyConfig } from './toy.ts'

const state = (on: object = {}) => ({ on })
const to = (target: string) => [{ target }]

/** Eight tracks, one of which leads into the others. */
const big = () => ({
  id: 'bti',
  states: {
    work: {
      states: {
        place: { type: 'history' },
        start: { states: { choose: state({ newWorry: to('#bti.work.level0.a') }) } },
        safety: { states: { next: state({ on: to('#bti.work.end.x') }) } },
        duty: { states: { next: state({ back: to('#bti.work.start.choose') }) } },
        level0: {
          states: { a: state({ yes: to('#bti.work.level1.a'), no: to('#bti.work.place') }) },
        },
        level1: { states: { a: state({ yes: to('#bti.work.level0.a') }) } },
        consent: { states: { a: state() } },
        end: { states: { x: state({ doubt: to('#bti.aside.hesitate.list') }) } },
      },
    },
    aside: {
      states: {
        hesitate: { states: { list: state() } },
        leader: state({ more: to('#bti.aside.hesitate.list') }),
      },
    },
  },
})

test('half a chart has half its tracks, and no answer leads into the other half', () => {
  expect(cutTo(big(), 0.5)).toEqual({
    id: 'bti',
    states: {
      work: {
        states: {
          place: { type: 'history' },
          start: { states: { choose: state({ newWorry: to('#bti.work.level0.a') }) } },
          safety: { states: { next: state({ on: [{}] }) } },
          duty: { states: { next: state({ back: to('#bti.work.start.choose') }) } },
          level0: {
            states: { a: state({ yes: to('#bti.work.level1.a'), no: to('#bti.work.place') }) },
          },
          level1: { states: { a: state({ yes: to('#bti.work.level0.a') }) } },
        },
      },
      aside: big().states.aside,
    },
  })
})

test('a quarter of a chart has no doubts either, and a whole one is whole', () => {
  const quarter = JSON.stringify(cutTo(big(), 0.25))
  expect(quarter).not.toMatch(/hesitate|level1|consent|end/)
  expect(quarter).toContain('"leader":{"on":{"more":[{}]}}')
  expect(cutTo(big(), 1)).toEqual(big())
})

test('a chart that is measured is not changed itself', () => {
  const config = big()
  cutTo(config, 0.25)
  timesTen(config)
  expect(config).toEqual(big())
})

test('ten times a chart has each track ten times, each leading on within itself', () => {
  const many = timesTen(big())
  expect(JSON.stringify(many).match(/"level0x\d+":/g)).toHaveLength(9)
  expect(JSON.stringify(many)).not.toMatch(/(place|start)x|x1"|x11|newWorry11/)
  const { level0 } = big().states.work.states
  const twin = { a: state({ yes: to('#bti.work.level1x2.a'), no: to('#bti.work.place') }) }
  const choose = state({
    newWorry: to('#bti.work.level0.a'),
    newWorry2: [{ target: '#bti.work.safetyx2.next', actions: [] }],
    newWorry10: [{ target: '#bti.work.safetyx10.next', actions: [] }],
  })
  expect(many).toMatchObject({
    states: {
      work: {
        states: {
          start: { states: { choose } },
          level0,
          level0x2: { states: twin },
          dutyx10: { states: { next: state({ back: to('#bti.work.start.choose') }) } },
          endx3: { states: { x: state({ doubt: to('#bti.aside.hesitate.list') }) } },
        },
      },
    },
  })
})

test('what is not a chart cannot be measured', () => {
  expect(() => cutTo({}, 1)).toThrow(new RangeError('Not a part of a chart.'))
  expect(() => cutTo({ states: null }, 1)).toThrow(new RangeError('Not a part of a chart.'))
})

const now = () => ({ machine: toy(), planFor })

test('two charts that are the same have no changes, and all was looked at', () => {
  const { list, looked, complete } = compare(now(), now())
  expect(list).toEqual([])
  expect(complete).toBe(true)
  expect(looked).toBeGreaterThan(5)
})

test('an answer that leads elsewhere is found, with how often and the first way', () => {
  const other = toy((config) => {
    Object.assign(config.states.work.states.duty.states.report.on, {
      sent: [
        {
          target: '#bti.work.start.choose',
          actions: [{ type: 'perform', params: { deed: 'reported' } }],
        },
      ],
    })
  })
  const { list } = compare(now(), { machine: other, planFor })
  expect(list).toEqual([
    {
      what: 'place',
      at: 'duty.report',
      answer: 'sent',
      before: 'end.watch',
      after: 'start.choose',
      count: expect.any(Number),
      example: [
        { at: 'start.choose', answer: 'newWorry' },
        { at: 'safety.violence', answer: 'yes' },
        { at: 'duty.report', answer: 'sent' },
      ],
    },
  ])
  expect(list[0]?.count).toBeGreaterThan(1)
})

test('an answer that is new, and one that is gone, are found', () => {
  const other = toy((config) => {
    const { on } = config.states.work.states.start.states.choose
    Object.assign(on, { level3: on['level2'] })
    Reflect.deleteProperty(on, 'level2')
  })
  expect(compare(now(), { machine: other, planFor }).list).toMatchObject([
    { what: 'answer', answer: 'level2', before: 'offered', after: 'not there', count: 1 },
    { what: 'answer', answer: 'level3', before: 'not there', after: 'offered', count: 1 },
  ])
})

/** The plan, with a line that somebody has taken out. */
function without(context: Parameters<typeof planFor>[0]) {
  const plan = planFor(context)
  return { ...plan, duty: plan.duty.filter(({ id }) => id !== 'callBarnevern') }
}

test('a plan that says something else is found once, where it begins', () => {
  const { list } = compare(now(), { machine: toy(), planFor: without })
  expect(list[0]).toMatchObject({
    what: 'plan',
    at: 'safety.violence',
    answer: 'yes',
    before: 'callBarnevern (must, beforePickup, barnevern barnevernvakt alarm)',
    after: '',
  })
})

test.each([
  ['the parents', { parents: 'yes' as const }, 'parents: yes'],
  ['when to look again', { lookAgain: 'now' as const }, 'look again: now'],
  ['what not to do', { doNots: ['wait' as const] }, 'do not: wait'],
])('a plan that says otherwise of %s is found', (_, other, after) => {
  const { list } = compare(now(), {
    machine: toy(),
    planFor: (context) => ({
      ...planFor(context),
      ...(context.facts.violence === 'no' ? other : {}),
    }),
  })
  expect(list[0]?.after).toBe(after)
})

test('a comparison that is cut says how far it went', () => {
  expect(compare(now(), now(), 2)).toMatchObject({ looked: 2, complete: false })
})

test('a comparison that has just looked at everything is whole', () => {
  const { looked } = compare(now(), now())
  expect(compare(now(), now(), looked)).toMatchObject({ looked, complete: true })
  expect(compare(now(), now(), looked - 1)).toMatchObject({ looked: looked - 1, complete: false })
})

test('what most people meet stands first, and the interruptions are not walked', () => {
  const other = toy((config) => {
    const { choose } = config.states.work.states.start.states
    Reflect.deleteProperty(choose.on, 'level2')
    Object.assign(config.states.work.states.duty.states.report.on, { extra: [] })
    Object.assign(config.states.work.on, { hesitate: [] })
  })
  const { list } = compare(now(), { machine: other, planFor })
  expect(list.map(({ at, answer }) => `${at} ${answer}`)).toEqual([
    'duty.report extra',
    'start.choose level2',
  ])
  expect(list[0]?.count).toBeGreaterThan(1)
})

test('a line that is taken for undone is found where it was done, in its own words', () => {
  const { list } = compare(now(), {
    machine: toy(),
    planFor: (context) => {
      const plan = planFor(context)
      return { ...plan, duty: plan.duty.map((line) => ({ ...line, done: false })) }
    },
  })
  expect(list[0]).toMatchObject({ what: 'plan', at: 'duty.report', answer: 'sent' })
  const lines = (list[0]?.before ?? '').split('; ')
  expect(lines.every((line) => /^\w+ \(\w+, \w+(, \w+( \w+)*)?\) done$/.test(line))).toBe(true)
  expect(list[0]?.after.split('; ')).toEqual(lines.map((line) => line.replace(' done', '')))
})

test('one change of the plan is one change, whatever answer leads to it, and each walk is counted', () => {
  const { list } = compare(now(), {
    machine: toy(),
    planFor: (context) => ({ ...planFor(context), parents: 'yes' }),
  })
  expect(list.map(({ what }) => what)).toEqual(list.map(() => 'plan'))
  const said = list.map(({ before, after }) => `${before} → ${after}`)
  expect(new Set(said).size).toBe(list.length)
  expect(said.some((line) => line.endsWith(' → parents: yes'))).toBe(true)
})

const when = (given: boolean, other: Partial<Plan>) => (given ? other : {})
const plainLine: PlanLine = {
  id: 'keepWatching',
  half: 'help',
  force: 'can',
  who: 'you',
  by: 'aWeek',
  contacts: [],
  sources: [],
  touchesParents: false,
  about: [],
  twoNumbers: false,
  done: false,
  when: { all: [] },
}

test('what a plan says otherwise is told together, and told again where it is something else', () => {
  const { list } = compare(now(), {
    machine: toy(),
    planFor: (context) => ({
      ...planFor(context),
      ...when(context.facts.violence === 'no', { parents: 'yes', lookAgain: 'now' }),
      ...when(context.facts.violence === 'unsure', { parents: 'yes', help: [plainLine] }),
    }),
  })
  const said = list.map(({ before, after }) => `${before} → ${after}`)
  expect(said).toContain(
    'parents: gatesFirst; look again: twoWeeks → parents: yes; look again: now',
  )
  expect(said.some((line) => line.endsWith(' → keepWatching (can, aWeek); parents: yes'))).toBe(
    true,
  )
})

test('a place that two answers no longer lead to is two changes', () => {
  const other = toy((config) => {
    const { on } = config.states.work.states.safety.states.violence
    for (const answer of ['yes', 'unsure'] as const)
      Object.assign(on, {
        [answer]: on[answer]?.map((one) => ({ ...one, target: '#bti.work.start.choose' })),
      })
  })
  const { list } = compare(now(), { machine: other, planFor })
  expect(list.map(({ answer, before, after }) => [answer, before, after])).toEqual([
    ['yes', 'duty.report', 'start.choose'],
    ['unsure', 'duty.report', 'start.choose'],
  ])
})

test('an answer that leads nowhere is named and taken out, the others stay', () => {
  const config = {
    id: 'bti',
    initial: 'work',
    states: {
      work: {
        initial: 'gone',
        always: [{ target: '#bti.nowhere' }],
        states: {
          start: {
            on: {
              yes: [{ target: '#bti.work.lost' }, { target: 'end' }],
              no: 'away',
              deep: '.inner',
            },
            states: { inner: {} },
          },
          end: { on: { back: { target: '#bti.work.start' }, many: { target: ['start', 'lost'] } } },
        },
      },
    },
  }
  const { loose, rest } = looseTargets(config)
  expect(loose).toEqual([
    { at: 'work', answer: 'always', target: '#bti.nowhere' },
    { at: 'work', answer: 'initial', target: 'gone' },
    { at: 'start', answer: 'yes', target: '#bti.work.lost' },
    { at: 'start', answer: 'no', target: 'away' },
    { at: 'end', answer: 'many', target: 'start' },
    { at: 'end', answer: 'many', target: 'lost' },
  ])
  expect(rest).toEqual({
    id: 'bti',
    initial: 'work',
    states: {
      work: {
        initial: 'start',
        always: [],
        states: {
          start: {
            on: { yes: [{ target: 'end' }], no: [], deep: '.inner' },
            states: { inner: {} },
          },
          end: { on: { back: { target: '#bti.work.start' }, many: [] } },
        },
      },
    },
  })
})

test('a target of another id is found, and a sound chart is left as it is', () => {
  const config = {
    id: 'bti',
    initial: 'a',
    states: { a: { id: 'here', on: { go: '#here.b' }, states: { b: {} } } },
  }
  expect(looseTargets(config)).toEqual({ loose: [], rest: config })
  expect(looseTargets(toyConfig).loose).toEqual([])
})

const node = (at: string): Node => {
  const [snapshot] = initialTransition(toy())
  return { at, context: snapshot.context, history: '', snapshot, from: -1, by: '', depth: 0 }
}

/** Places and the steps between them: `0-1` leads from the first to the second. */
const explored = (at: readonly string[], steps: string, complete: boolean): Explored => ({
  nodes: at.map(node),
  edges: steps.split(' ').map((step) => {
    const [from = 0, to = 0] = step.split('-').map(Number)
    return { from, to, by: 'yes' }
  }),
  complete,
})

const places = ['start', 'level0', 'end.watch', 'level1']
const more = 'start: there is more than could be walked'

test.each([
  ['from everywhere there is a way to an end', '0-1 1-2 1-0 3-0', true, []],
  [
    'who is led round finds no end',
    '0-1 1-0 3-2',
    true,
    ['start: no way to an end', 'level0: no way to an end'],
  ],
  ['what was not walked to its end is not proved', '0-1 1-2 1-0 3-0', false, [more]],
])('%s', (_, steps, complete, faults) => {
  const checked = wayToEnd(explored(places, steps, complete))
  expect(checked).toMatchObject({ cases: 4, premise: 4 })
  expect(checked.faults.map(({ at, why }) => `${at}: ${why}`)).toEqual(faults)
})
