import { transition, type StateValue } from 'xstate'
import { expect, test } from 'vitest'
import { transitions } from '../../flows/bti/shape.ts'
import { certainties, reaches } from '../../flows/facts.ts'
import { holds, noted, not, suspected, type Formula } from '../../flows/formula.ts'
import { perform, type Notes } from '../../flows/progress.ts'
import { settled } from '../../src/proof/kernel/arrive.ts'
import { hopsOf } from '../../src/proof/kernel/chart.ts'
import { every, none } from '../../src/proof/kernel/bdd.ts'
import { bitsOf } from '../../src/proof/kernel/choices.ts'
import { assignmentOf, keyOf } from '../../src/proof/kernel/contextIn.ts'
import { placeOf } from '../../src/proof/walks/explore.ts'
import { choose, chosen, spaceOf, zoneOf } from '../../src/proof/kernel/space.ts'
import { led, ledInto, settledAt, takenFrom } from '../../src/proof/kernel/step.ts'
import { contextOf, only, small } from './small.ts'
import type { toyConfig } from './toy.ts'

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

test('a note has the values that are asked for, and one for all others; the smallest come first', () => {
  const { space } = small()
  const places = ['', 'start.choose', 'safety.violence', 'duty.report', 'end.watch']
  expect([...space.choices]).toEqual([
    ['about', { values: ['child'], asked: ['child'], first: 0, bits: 1 }],
    ['level', { values: ['(other)', '2'], asked: ['2'], first: 1, bits: 1 }],
    ['officeHours', { values: ['(other)', 'no'], asked: ['no'], first: 2, bits: 1 }],
    ['(history)', { values: places, asked: places, first: 3, bits: 3 }],
  ])
  const more = [noted('setting', 'school'), noted('level', '1'), noted('talked', true)]
  const { choices } = small(undefined, more).space
  expect([...choices].map(([name, { values, first }]) => [name, values.length, first])).toEqual([
    ['about', 1, 0],
    ['setting', 1, 1],
    ['talked', 1, 2],
    ['level', 2, 3],
    ['officeHours', 2, 4],
    ['(history)', 5, 5],
  ])
})

test('a value is written in bits, the lowest first', () => {
  const choice = { values: [], asked: [], first: 5, bits: 3 }
  expect([0, 1, 6].map((index) => bitsOf(choice, index))).toEqual([
    [
      [5, false],
      [6, false],
      [7, false],
    ],
    [
      [5, true],
      [6, false],
      [7, false],
    ],
    [
      [5, false],
      [6, true],
      [7, true],
    ],
  ])
})

test('as many contexts make sense as can be counted by hand', () => {
  // Violence, with what was reported of it: unasked 1, no 1, unsure 2, yes 3. Neglect 2, the hour 2,
  // the level 2. The history: nowhere, or one of four places.
  const { space, within } = small()
  expect(space.bdd.count(within, space.variables)).toBe(7 * 2 * 2 * 2 * 5)
})

const note = (params: Partial<Notes>) => ({ entry: [{ type: 'note', params }] })

/** Something is learnt, noted or done wherever the chart can do it, and states lead into themselves. */
const entering = (config: typeof toyConfig) => {
  const { work } = config.states
  const { safety, duty } = work.states
  const stays = { actions: [{ type: 'note', params: {} }] }
  Object.assign(work, note({ level: '2' }))
  Object.assign(safety, note({ officeHours: 'no' }), {
    on: {
      restart: { target: '#bti.work.safety.violence' },
      whole: { ...stays, target: '#bti.work.safety' },
    },
  })
  Object.assign(safety.states.violence, {
    entry: [{ type: 'learn', params: { violence: 'unsure' } }],
    on: { ...safety.states.violence.on, same: { ...stays, target: '#bti.work.safety.violence' } },
  })
  Object.assign(duty.states.report, {
    entry: [{ type: 'perform', params: { deed: 'reported' } }],
  })
}

test.each([
  ['as it is', undefined],
  ['with what entering does', entering],
])('one step of the diagrams is one step of XState, whatever is known: a chart %s', (_, spoil) => {
  const { machine, chart, space } = small(spoil)
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

test.each<readonly [string, Formula]>([
  ['all of some', { all: [suspected('peers')] }],
  ['any of some', { any: [suspected('peers')] }],
  ['the opposite', not(suspected('peers'))],
])('what a formula asks is told apart, also in %s', (_, formula) => {
  const { space } = small(undefined, [formula])
  expect(zoneOf(space, suspected('peers'))).not.toBe(none)
})

test('what was known when something was done is told apart from what is known now', () => {
  const asked = { fact: 'peers', atLeast: 'yes', when: 'decided' } as const
  const { space } = small(undefined, [asked])
  const atoms = [...space.atoms.keys()].filter((name) => name.includes('peers'))
  expect(atoms).toEqual(['now peers yes', 'decided peers yes'])
  expect(zoneOf(space, asked)).not.toBe(zoneOf(space, { fact: 'peers', atLeast: 'yes' }))
})

test('a note that is asked for and never given is never so; one that nobody reads changes nothing', () => {
  const { space } = small(undefined, [noted('level', '3')])
  expect(zoneOf(space, noted('level', '3'))).toBe(none)
  expect(choose(space, every, 'talked', true)).toBe(every)
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
    'a guard with another name',
    'A guard that is not a formula cannot be proved.',
    { on: { yes: [{ guard: { type: 'luck', params: { all: [] } }, actions: [] }] } },
  ],
  [
    'a guard by its name',
    'A guard that is not a formula cannot be proved.',
    { on: { yes: [{ guard: 'holds', actions: [] }] } },
  ],
  [
    'a guard of code',
    'A guard that is not a formula cannot be proved.',
    { on: { yes: [{ guard: () => true, actions: [] }] } },
  ],
  [
    'an action by its name',
    'An action that is not learn, perform or note cannot be proved.',
    { entry: 'learn' },
  ],
  [
    'an action of code',
    'An action that is not learn, perform or note cannot be proved.',
    { entry: () => undefined },
  ],
  [
    'an action that says nothing',
    'An action that is not learn, perform or note cannot be proved.',
    { entry: { type: 'learn' } },
  ],
  [
    'a state that is entered again',
    'A state that is left and entered again cannot be proved.',
    { on: { yes: { target: '#bti.work.odd', reenter: true } } },
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

test('where a walk can end for good is a place too', () => {
  const { chart } = small((config) => {
    Object.assign(config.states.work.states.end.states, { over: { type: 'final' } })
  })
  expect(chart.places.has('end.over')).toBe(true)
})

test('routers that lead round in a circle have nobody standing in them, and are left alone', () => {
  const { chart, space, within } = small((config) => {
    const { duty, end } = config.states.work.states
    Object.assign(duty.states.report, { always: transitions('end.watch') })
    Object.assign(end.states.watch, { always: transitions('duty.report') })
  })
  const place = chart.places.get('safety.violence')
  const [yes] = place ? takenFrom(space, place, within) : []
  if (!yes) throw new Error('no yes')
  expect(settled(chart, space, yes).size).toBe(0)
})

test('two ways that lead to one place bring all of both there', () => {
  const { chart, space, within } = small((config) => {
    Object.assign(config.states.work.states.duty.states.report, {
      always: [
        ...transitions({ to: 'end.watch', when: noted('level', '2') }),
        ...transitions({ to: 'end.watch', when: noted('officeHours', 'no') }),
      ],
    })
    Object.assign(config.states.work.states.end.states.watch, { always: [] })
  })
  const place = chart.places.get('safety.violence')
  const yes = place && takenFrom(space, place, within).find(({ event }) => event === 'yes')
  if (!yes) throw new Error('no yes')
  const zones = settled(chart, space, yes)
  const either = zoneOf(space, { any: [noted('level', '2'), noted('officeHours', 'no')] })
  expect(zones.get('end.watch')).toBe(space.bdd.and(led(space, yes), either))
  expect(zones.get('duty.report')).toBe(space.bdd.minus(led(space, yes), either))
})

test('a chart without a history is read too', () => {
  const { chart } = small((config) => {
    Reflect.deleteProperty(config.states.work.states, 'place')
    Object.assign(config.states.aside.states.hesitate.states.list, { on: {} })
  })
  expect(chart.history).toBeUndefined()
  expect(hopsOf(chart).some(({ leavesHistory }) => leavesHistory)).toBe(false)
  expect(spaceOf(chart).choices.has('(history)')).toBe(false)
})
