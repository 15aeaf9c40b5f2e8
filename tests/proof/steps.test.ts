import { transition, type StateValue } from 'xstate'
import { expect, test } from 'vitest'
import { certainties, reaches } from '../../flows/facts.ts'
import { holds, noted, not, suspected } from '../../flows/formula.ts'
import { perform } from '../../flows/progress.ts'
import { settled } from '../../src/proof/arrive.ts'
import { none } from '../../src/proof/bdd.ts'
import { assignmentOf, keyOf } from '../../src/proof/contextIn.ts'
import { explore, placeOf, walkTo } from '../../src/proof/explore.ts'
import { chosen, spaceOf, zoneOf } from '../../src/proof/space.ts'
import { led, ledInto, settledAt, takenFrom } from '../../src/proof/step.ts'
import { contextOf, only, small } from './small.ts'
import { toy } from './toy.ts'

/** Everything that can be known in the made-up chart: 15 ways to know, 4 ways to have noted. */
const contexts = () =>
  certainties.flatMap((violence) =>
    certainties
      .filter((reported) => reaches(violence, reported))
      .flatMap((reported) =>
        (['unasked', 'no'] as const).flatMap((officeHours) =>
          (['none', '2'] as const).map((level) =>
            contextOf(violence, reported, { officeHours, level }),
          ),
        ),
      ),
  )

const standing: Readonly<Record<string, StateValue>> = {
  'start.choose': { work: { start: 'choose' } },
  'safety.violence': { work: { safety: 'violence' } },
  'duty.report': { work: { duty: 'report' } },
  'end.watch': { work: { end: 'watch' } },
}

test('the places of a chart are its leaves, and it starts in the first', () => {
  const { chart } = small()
  expect([...chart.places.keys()]).toEqual([
    'start.choose',
    'safety.violence',
    'duty.report',
    'end.watch',
    'aside.hesitate.list',
  ])
  expect(chart.start).toBe('start.choose')
  expect(chart.history).toEqual({
    id: 'place',
    remembers: ['start.choose', 'safety.violence', 'duty.report', 'end.watch'],
  })
})

test('every context makes sense, and what nobody can know does not', () => {
  const { space, within } = small()
  for (const context of contexts())
    expect(space.bdd.has(within, assignmentOf(space, context, ''))).toBe(true)
  const wrong = contextOf('no', 'yes')
  expect(space.bdd.has(within, assignmentOf(space, wrong, ''))).toBe(false)
})

test('as many contexts make sense as can be counted by hand', () => {
  // Violence, with what was reported of it: unasked 1, no 1, unsure 2, yes 3. Neglect 2, the hour 2,
  // the level 2. The history: nowhere, or one of four places.
  const { space, within } = small()
  expect(space.bdd.count(within, space.variables)).toBe(7 * 2 * 2 * 2 * 5)
})

test('one step of the diagrams is one step of XState, from every place, whatever is known', () => {
  const { machine, chart, space } = small()
  for (const [at, value] of Object.entries(standing)) {
    const place = chart.places.get(at)
    if (!place) throw new Error(at)
    for (const context of contexts()) {
      const here = only(space, context)
      if (settledAt(space, place, here) === none) continue
      const snapshot = machine.resolveState({ value, context })
      for (const event of place.events.keys()) {
        const [next] = transition(machine, snapshot, { type: event })
        const ways = takenFrom(space, place, here).filter((taken) => taken.event === event)
        const arrived = ways.flatMap((way) => [...settled(chart, space, way)])
        const moved = next !== snapshot
        expect([at, event, arrived.length]).toEqual([at, event, moved ? 1 : 0])
        for (const [to, zone] of arrived) {
          expect([at, event, to]).toEqual([at, event, placeOf(next)])
          const history = to.startsWith('aside.') ? at : ''
          expect(zone).toBe(only(space, next.context, history))
        }
      }
    }
  }
})

test('back from an aside one stands where one was, for every place one can have left', () => {
  const { chart, space, within } = small()
  const aside = chart.places.get('aside.hesitate.list')
  const [back] = aside ? takenFrom(space, aside, within) : []
  if (!back) throw new Error('no way back')
  const zones = settled(chart, space, back)
  expect([...zones.keys()]).toEqual(['start.choose', 'safety.violence', 'duty.report', 'end.watch'])
  const inPlace = zones.get('safety.violence') ?? none
  expect(space.bdd.minus(inPlace, chosen(space, '(history)', 'safety.violence'))).toBe(none)
})

test('where a step comes from leads to where it goes', () => {
  const { chart, space, within } = small()
  for (const place of chart.places.values())
    for (const taken of takenFrom(space, place, within)) {
      if (taken.hop.leavesHistory) continue
      const to = led(space, taken)
      expect(ledInto(space, taken, to)).toBe(taken.from)
      expect(ledInto(space, taken, space.bdd.minus(1, to))).toBe(none)
    }
})

test('a formula is the zone of the contexts in which it holds', () => {
  const { space } = small()
  const formulas = [
    suspected('violence'),
    not(suspected('violence')),
    { all: [suspected('violence'), noted('officeHours', 'no')] },
    { any: [suspected('violence'), noted('level', '2')] },
    { fact: 'violence', atLeast: 'unsure', when: 'reported' } as const,
    { all: [] },
    { any: [] },
  ]
  for (const context of contexts())
    for (const formula of formulas)
      expect(space.bdd.has(zoneOf(space, formula), assignmentOf(space, context, ''))).toBe(
        holds(formula, context),
      )
})

test('a formula that reads what is not told apart is refused, and named', () => {
  expect(() => zoneOf(small().space, suspected('peers'))).toThrow(
    new RangeError('peers is not told apart.'),
  )
  expect(() => zoneOf(small().space, noted('level', '3'))).toThrow(
    new RangeError('level 3 is not told apart.'),
  )
})

test('two contexts have one key where nobody can tell them apart, and only there', () => {
  const { space } = small()
  const key = (context: ReturnType<typeof contextOf>, history = '') =>
    keyOf(space, context, history)
  const known = contextOf('unsure', 'no')
  expect(key(contextOf('below', 'no'))).toBe(key(contextOf('no', 'unasked')))
  expect(key({ ...known, notes: { ...known.notes, talked: true } })).toBe(key(known))
  expect(key({ ...known, notes: { ...known.notes, level: '1' } })).toBe(key(known))
  const others = [
    contextOf('yes', 'no'),
    contextOf('unsure', 'unsure'),
    contextOf('unsure', 'no', { level: '2' }),
    contextOf('unsure', 'no', { officeHours: 'no' }),
  ].map((context) => key(context))
  expect(new Set([...others, key(known), key(known, 'start.choose')]).size).toBe(6)
})

test('a report covers what is known, no more', () => {
  const { space, chart, within } = small()
  const place = chart.places.get('duty.report')
  const sent = place && takenFrom(space, place, within).find(({ event }) => event === 'sent')
  if (!sent) throw new Error('nothing is sent')
  const context = contextOf('unsure', 'unasked')
  const zone = led(space, { ...sent, from: only(space, context) })
  expect(zone).toBe(only(space, perform(context, 'reported')))
})

test.each([
  [
    'a guard that is not a formula',
    'A guard that is not a formula cannot be proved.',
    { on: { yes: [{ target: '#bti.work.end.watch', guard: { type: 'luck' }, actions: [] }] } },
  ],
  [
    'an action that is not one of the three',
    'An action that is not learn, perform or note cannot be proved.',
    { on: { yes: [{ actions: [{ type: 'shout', params: {} }] }] } },
  ],
  [
    'states beside each other',
    'The proof knows one history, and no parallel or invoked states.',
    { type: 'parallel', states: { a: {}, b: {} } },
  ],
  [
    'a second history',
    'The proof knows one history, and no parallel or invoked states.',
    { initial: 'a', states: { a: {}, old: { type: 'history' } } },
  ],
  [
    'something invoked',
    'The proof knows one history, and no parallel or invoked states.',
    { invoke: { src: 'clock' } },
  ],
])('a chart with %s is refused: the proof would be blind', (_, message, state) => {
  expect(() => small((config) => Object.assign(config.states.work.states, { odd: state }))).toThrow(
    new RangeError(message),
  )
})

test('a chart without a history is read too', () => {
  const { chart } = small((config) => {
    Reflect.deleteProperty(config.states.work.states, 'place')
    Object.assign(config.states.aside.states.hesitate.states.list, { on: {} })
  })
  expect(chart.history).toBeUndefined()
  expect(spaceOf(chart).choices.has('(history)')).toBe(false)
})

const walked = (atMost?: number) => {
  const { machine, chart, space } = small()
  return explore(machine, chart, space, {
    follow: (_, event) => event !== 'hesitate' && event !== 'again',
    ...(atMost !== undefined && { atMost }),
  })
}

test('everything that can be reached is explored, each place with what is known once', () => {
  const { nodes, edges, complete } = walked()
  expect(complete).toBe(true)
  expect(new Set(nodes.map(({ at }) => at)).size).toBe(4)
  expect(nodes[0]).toMatchObject({ at: 'start.choose', from: -1, by: '', depth: 0, history: '' })
  const { space } = small()
  const keys = nodes.map(({ at, context }) => `${at} ${keyOf(space, context, '')}`)
  expect(new Set(keys).size).toBe(nodes.length)
  const machine = toy()
  for (const { from, to, by } of edges) {
    const before = nodes[from]?.snapshot
    const [next] = before ? transition(machine, before, { type: by }) : []
    if (!next) throw new Error(by)
    expect(placeOf(next)).toBe(nodes[to]?.at)
    expect(nodes[to]?.depth).toBeLessThanOrEqual((nodes[from]?.depth ?? 0) + 1)
  }
})

test('the walk to a node is the shortest, and leads there', () => {
  const { nodes } = walked()
  const index = nodes.findIndex(
    ({ at, context }) => at === 'end.watch' && context.facts.violence === 'yes',
  )
  expect(walkTo(nodes, index)).toEqual([
    { at: 'start.choose', answer: 'newWorry' },
    { at: 'safety.violence', answer: 'yes' },
    { at: 'duty.report', answer: 'sent' },
  ])
  expect(walkTo(nodes, 0)).toEqual([])
  expect(walkTo(nodes, -1)).toEqual([])
})

test('an exploration that was cut says so', () => {
  expect(walked(3)).toMatchObject({ complete: false })
  expect(walked(3).nodes.length).toBeLessThan(walked().nodes.length)
  const { machine, chart, space } = small()
  const { nodes, complete } = explore(machine, chart, space, {
    follow: () => true,
    until: ({ at }) => at === 'duty.report',
  })
  expect(complete).toBe(false)
  expect(nodes.some(({ at }) => at === 'duty.report')).toBe(true)
})

test('in an aside the place to come back to is remembered; elsewhere it is forgotten', () => {
  const { machine, chart, space } = small()
  const { nodes } = explore(machine, chart, space, {
    follow: (_, event) => ['newWorry', 'hesitate', 'back'].includes(event),
  })
  expect(nodes.map(({ at, history }) => `${at} ${history}`)).toEqual([
    'start.choose ',
    'safety.violence ',
    'aside.hesitate.list start.choose',
    'aside.hesitate.list safety.violence',
  ])
})
