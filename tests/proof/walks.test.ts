import { transition } from 'xstate'
import { expect, test } from 'vitest'
import { question, transitions } from '../../flows/bti/shape.ts'
import { factNames, type Learnt } from '../../flows/facts.ts'
import { always, noted, suspected } from '../../flows/formula.ts'
import { every, none } from '../../src/proof/kernel/bdd.ts'
import type { Effect, Place } from '../../src/proof/kernel/chart.ts'
import { keyOf } from '../../src/proof/kernel/contextIn.ts'
import { explore, placeOf, walkTo } from '../../src/proof/walks/explore.ts'
import { about, coarse, isDetour, straight, walkInto, waysTo } from '../../src/proof/walks/look.ts'
import { named } from '../../src/proof/checks/named.ts'
import { everyday, notOnlyThroughNo, reached, wander } from '../../src/proof/walks/reached.ts'
import { tours } from '../../flows/rules/policy/walks.ts'
import { zoneOf } from '../../src/proof/kernel/space.ts'
import { asTree, brokenBti } from './broken.ts'
import { national, said } from './slip.ts'
import { contextOf, small } from './small.ts'
import { toy } from './toy.ts'

test('what was walked counts, both with all answers and with calm ones', () => {
  const proof = small()
  const nothing = { wandered: () => [], everyday: () => ({ nodes: [], edges: [], complete: true }) }
  const calm = { ...nothing, everyday: () => everyday(proof) }
  const all = { ...nothing, wandered: () => wander(proof) }
  const met = [nothing, calm, all].map((walked) => named.reached(proof, walked).faults.length)
  expect(met).toEqual([5, 2, expect.any(Number)])
  expect(met[2]).toBeLessThan(2)
  const cut = { ...nothing, everyday: () => everyday(proof, 1) }
  expect(named.wayToEnd(proof, cut).faults).toHaveLength(1)
  expect(named.wayToEnd(proof, calm).faults).toEqual([])
})

test('a chart is walked in every way of the policy, and each place that was met is reached', () => {
  const proof = small()
  const walks = wander(proof)
  expect(walks).toHaveLength(tours.length)
  expect(reached(proof, walks).faults).toEqual(
    [
      { at: 'aside.hesitate.list', answer: undefined, zone: none, why: 'no walk leads here' },
    ].filter(() => !walks.some(({ nodes }) => nodes.some(({ at }) => at.startsWith('aside')))),
  )
  const { cases, faults } = reached(proof, [])
  expect(cases).toBe(5)
  expect(faults.map(said)).toEqual(
    [...proof.chart.places.keys()].map((at) => `${at} (standing): no walk leads here`),
  )
})

test('a router that is only passed through need not be stood in', () => {
  const proof = small((config) => {
    Object.assign(config.states.work.states.duty.states, {
      next: { always: transitions('duty.report') },
    })
  })
  expect(reached(proof, []).faults.map(({ at }) => at)).not.toContain('duty.next')
})

test('while all answers are calm, nobody comes to the report', () => {
  const { nodes, complete } = everyday(small())
  expect(complete).toBe(true)
  expect([...new Set(nodes.map(({ at }) => at))].toSorted()).toEqual([
    'end.watch',
    'safety.violence',
    'start.choose',
  ])
  expect(everyday(small(), 1).complete).toBe(false)
})

test('the one who says yes to everything meets every duty, or the duty is named', () => {
  const { cases, premise, faults } = notOnlyThroughNo({ ...small(), machine: toy() })
  expect([cases, premise]).toEqual([12, 12])
  expect(faults.map(({ at }) => at)).toEqual([
    'aside.acute.danger',
    'duty.staffTell',
    'duty.travel',
    'duty.police',
    'duty.avert',
    'duty.parents',
    'duty.children',
    'duty.environment',
    'duty.harms',
    'duty.absence',
    'duty.after',
  ])
  expect(faults[0]?.why).toBe('not met by the one who answers yes to everything')
})

test('calm answers are those that raise nothing but what they are about', () => {
  const place = national().chart.places.get('safety.topics')
  const violence = national().chart.places.get('safety.violence')
  if (!place || !violence) throw new Error('no gates')
  expect(about([])(violence, 'yes')).toBe(false)
  expect(about([])(violence, 'no')).toBe(true)
  expect(about(['violence'])(violence, 'unsure')).toBe(true)
  expect(about(['sexual'])(violence, 'unsure')).toBe(false)
  expect(about([])(place, 'neglect:yes')).toBe(false)
  expect(about(['neglect'])(place, 'neglect:yes')).toBe(true)
  expect(about(['neglect'])(place, 'medical:yes')).toBe(false)
  expect(about([])(place, 'closedNow')).toBe(false)
  expect(isDetour(place, 'hesitate')).toBe(true)
  expect(isDetour(place, 'yes')).toBe(false)
  const all = straight(() => true)
  expect([all(place, 'hesitate'), all(place, 'yes')]).toEqual([false, true])
  expect(straight(() => false)(place, 'yes')).toBe(false)
})

test('the shortest walk into danger is found, and where there is none, nothing is', () => {
  const { machine, chart, space } = small()
  const zone = zoneOf(space, suspected('violence'))
  const [start, yes] = [
    { at: 'start.choose', answer: 'newWorry' },
    { at: 'safety.violence', answer: 'yes' },
  ]
  expect(walkInto(machine, chart, space, zone, undefined)).toEqual([start, yes])
  expect(walkInto(machine, chart, space, zone, 'end.watch')).toEqual([
    start,
    yes,
    { at: 'duty.report', answer: 'sent' },
  ])
  expect(walkInto(machine, chart, space, zone, 'start.choose')).toBeUndefined()
  expect(walkInto(machine, chart, space, none, undefined)).toBeUndefined()
  const late = zoneOf(space, noted('officeHours', 'no'))
  expect(walkInto(machine, chart, space, late, undefined)).toHaveLength(3)
})

test('each duty has the answers that open it, the shortest way first', () => {
  const { machine, chart, space } = small()
  const { nodes, edges } = explore(machine, chart, space, { follow: () => true })
  const ways = waysTo({ nodes, edges })
  const [start, yes, unsure] = [
    { at: 'start.choose', answer: 'newWorry' },
    { at: 'safety.violence', answer: 'yes' },
    { at: 'safety.violence', answer: 'unsure' },
  ]
  expect([...ways]).toEqual([
    [
      'avert',
      [
        [start, yes],
        [start, unsure],
      ],
    ],
    ['report', [[start, yes]]],
    [
      'discuss',
      [
        [start, yes],
        [start, unsure],
      ],
    ],
    [
      'parents',
      [
        [start, yes],
        [start, unsure],
      ],
    ],
  ])
  expect(waysTo({ nodes: [], edges }).size).toBe(0)
  expect(waysTo({ nodes: nodes.slice(0, 2), edges }).size).toBe(0)
})

const start = { at: 'start.choose', answer: 'newWorry' }
const yes = { at: 'safety.violence', answer: 'yes' }
const short = { at: 'start.choose', answer: 'short' }

const raised = (list: readonly string[]) =>
  Object.fromEntries(list.map((fact) => [fact, 'yes' as const]))

/** The made-up chart with a short way to the report, which raises more than it has to. */
const shortcut = (facts: readonly string[], more: readonly string[] = []) =>
  small(
    (config) => {
      const { start: first, safety } = config.states.work.states
      Object.assign(
        first.states.choose,
        question({
          newWorry: 'safety.violence',
          short: { to: 'duty.report', learn: raised([...facts, ...more]) },
        }),
      )
      Object.assign(
        safety.states.violence,
        question({ yes: { to: 'duty.report', learn: raised(facts) } }),
      )
    },
    [suspected('sexual'), suspected('injury')],
  )

test.each([
  ['told apart', ['violence'], 'neglect'],
  ['not told apart', ['violence'], 'peers'],
  ['with who it may be, at home', ['violence', 'home'], 'neglect'],
  ['with who it may be, outside', ['violence', 'outside'], 'neglect'],
  ['with who it may be, of abuse', ['sexual', 'home'], 'neglect'],
  ['with who it may be, of an injury', ['injury', 'home'], 'neglect'],
])('a walk that shows a fault raises no more than it has to: %s', (_, facts, more) => {
  const { machine, chart, space } = shortcut(facts, [more])
  const zone = zoneOf(space, { any: ['violence', 'sexual', 'injury'].flatMap(asKnown(facts)) })
  expect(walkInto(machine, chart, space, zone, 'duty.report')).toEqual([start, yes])
})

const asKnown = (facts: readonly string[]) => (fact: string) =>
  factNames
    .filter((one) => one === fact && facts.includes(fact))
    .map((one) => ({ fact: one, atLeast: 'unsure' }) as const)

test('who it may be is not raised where nothing says that it is somebody', () => {
  const { machine, chart, space } = shortcut(['neglect', 'home'])
  const zone = zoneOf(space, suspected('neglect'))
  expect(walkInto(machine, chart, space, zone, 'duty.report')).toEqual([short])
})

test('a walk with a detour is found where there is no other, and none where one stands already', () => {
  const { machine, chart, space } = small()
  const at = 'aside.hesitate.list'
  expect(walkInto(machine, chart, space, every, at)).toEqual([
    { at: 'start.choose', answer: 'hesitate' },
  ])
  const late = zoneOf(space, noted('officeHours', 'no'))
  expect(walkInto(machine, chart, space, late, at)).toHaveLength(4)
  expect(walkInto(machine, chart, space, every, undefined)).toEqual([])
})

test('nodes are told apart by place, level, heading, history and every open duty', () => {
  const keys = [
    contextOf('no', 'no'),
    contextOf('unsure', 'no'),
    contextOf('yes', 'no'),
    contextOf('yes', 'yes'),
    contextOf('no', 'no', { level: '2' }),
    contextOf('no', 'no', { heading: 'place' }),
  ].map((context) => coarse(context, '', ''))
  keys.push(coarse(contextOf('no', 'no'), '', 'start.choose'))
  expect(new Set(keys).size).toBe(7)
  expect(coarse(contextOf('no', 'no'), 'end.watch', '')).toBe(keys[0])
  expect(coarse(contextOf('yes', 'no'), '', '')).toBe('none   avert,report,discuss,parents false')
})

/** A place where an answer has these effects, in as many ways. */
const teaching = (answer: string, ...ways: readonly (readonly Effect[])[]): Place => {
  const place = small().chart.places.get('start.choose')
  if (!place) throw new Error('no start')
  const hops = ways.map((effects) => ({
    guard: always,
    effects,
    to: undefined,
    leavesHistory: false,
  }))
  return { ...place, events: new Map([[answer, hops]]) }
}
const learn = (params: Learnt): Effect => ({ type: 'learn', params })
const concrete: Effect = { type: 'note', params: { concrete: 'yes' } }

test.each<readonly [string, Place, string, boolean]>([
  ['teaches nothing', teaching('a', []), 'a', true],
  ['is not there', teaching('a', []), 'b', true],
  ['says no', teaching('a', [learn({ violence: 'no', neglect: 'no' })]), 'a', true],
  ['raises another', teaching('a', [learn({ violence: 'no', peers: 'yes' })]), 'a', false],
  ['raises what it is about', teaching('a', [learn({ neglect: 'unsure' })]), 'a', true],
  ['raises in one of two ways', teaching('a', [], [learn({ peers: 'yes' })]), 'a', false],
  ['opens another topic', teaching('peers:yes', [concrete]), 'peers:yes', false],
  ['opens its own topic', teaching('neglect:yes', [concrete]), 'neglect:yes', true],
  ['is no topic', teaching('a', [concrete]), 'a', true],
  ['is a name that begins alike', teaching('neglected:yes', [concrete]), 'neglected:yes', false],
  [
    'notes something else',
    teaching('peers:yes', [{ type: 'note', params: { talked: true } }]),
    'peers:yes',
    true,
  ],
  ['does something', teaching('a', [{ type: 'perform', params: { deed: 'reported' } }]), 'a', true],
])('who answers only about neglect gives an answer that %s', (_, place, event, follows) => {
  expect(about(['neglect'])(place, event)).toBe(follows)
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

test('an answer that is not open is no edge, and one that changes nothing neither', () => {
  const { machine, chart, space } = small()
  const { nodes, edges } = explore(machine, chart, space, { follow: () => true })
  const told = edges.filter(({ by }) => by === 'told').map(({ from }) => nodes[from]?.context)
  expect(told.length).toBeGreaterThan(0)
  expect(told.every((context) => context?.notes.level === '2')).toBe(true)
})

test('an exploration of exactly so many is whole', () => {
  const { length } = walked().nodes
  expect(walked(length).complete).toBe(true)
  expect(walked(length - 1).complete).toBe(false)
})

test('a place that the chart does not have is named', () => {
  const { machine, chart, space } = small()
  const places = new Map([...chart.places].filter(([id]) => id !== 'safety.violence'))
  expect(() => explore(machine, { ...chart, places }, space, { follow: () => true })).toThrow(
    new RangeError('No place safety.violence.'),
  )
})

test('who is headed for the place they left has it remembered', () => {
  const { machine, chart, space } = small((config) => {
    const { list } = config.states.aside.states.hesitate.states
    Object.assign(list, question({ back: { to: 'duty.report', note: { heading: 'place' } } }))
  })
  const { nodes } = explore(machine, chart, space, {
    follow: (_, event) => ['hesitate', 'back'].includes(event),
  })
  expect(nodes.map(({ at, history }) => `${at} ${history}`)).toContain('duty.report start.choose')
})

test('the walks: without detours, and about neglect, one topic, absence, harm or violence', () => {
  const proof = small((config) => {
    const { choose } = config.states.work.states.start.states
    Object.assign(
      choose,
      question({
        newWorry: 'safety.violence',
        lack: { to: 'end.watch', learn: { neglect: 'yes' } },
        sexual: { to: 'end.watch', learn: { sexualBehaviour: 'yes' } },
      }),
    )
  })
  const met = wander(proof).map(({ edges }) => new Set(edges.map(({ by }) => by)))
  const followed = ['yes', 'lack', 'sexual', 'hesitate', 'closedNow'].map((by) =>
    met.map((answers) => answers.has(by)),
  )
  expect(followed).toEqual([
    [true, false, false, false, false, true, true],
    [true, true, false, false, false, false, false],
    [true, false, true, false, false, false, false],
    [false, true, false, false, false, false, false],
    [false, false, false, false, false, false, false],
  ])
})

test('the one who says yes to everything meets every duty of the national chart', () => {
  expect(notOnlyThroughNo(national()).faults).toEqual([])
})

test('a duty that only a no leads to is named', () => {
  const machine = brokenBti((stateAt) => {
    asTree(stateAt('duty.departure')['on'], 'on')['soon'] = transitions('duty.avert')
  })
  const { faults } = notOnlyThroughNo({ ...national(), machine })
  expect(faults.map(({ at }) => at)).toContain('duty.travel')
})
