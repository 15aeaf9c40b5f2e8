import { expect, test } from 'vitest'
import { calling, question, task, transitions, type Leads } from '../../flows/bti/shape.ts'
import { openDuty } from '../../flows/duties.ts'
import { noted, not, suspected, unanswered } from '../../flows/formula.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { none } from '../../src/proof/kernel/bdd.ts'
import type { Hop, Place } from '../../src/proof/kernel/chart.ts'
import { inputFaults } from '../../src/proof/checks/inputFaults.ts'
import {
  contactsHeld,
  deadlinesHeld,
  overFacts,
  overRows,
  parentsHeld,
} from '../../src/proof/checks/monotone.ts'
import type { Proof } from '../../src/proof/kernel/proof.ts'
import { actionIds } from '../../src/proof/kernel/says.ts'
import { zoneOf } from '../../src/proof/kernel/space.ts'
import { asTree, type Tree } from './broken.ts'
import { answering, ask, cutTo, national, said, sending, slip } from './slip.ts'
import { small } from './small.ts'
import { toyConfig } from './toy.ts'

/** The national chart with one place in it read otherwise. */
function withPlace(id: string, change: (place: Place) => Place): Proof {
  const { chart, ...rest } = national()
  const place = chart.places.get(id)
  if (!place) throw new Error(id)
  return { ...rest, chart: { ...chart, places: new Map([...chart.places, [id, change(place)]]) } }
}

const without = (to: string) => (place: Place) => ({
  ...place,
  routes: place.routes.filter((hop) => hop.to !== to),
})

test.each([
  ['duty.next', 'aside.acute.danger', 'danger'],
  ['duty.next', 'aside.acute.notSafeToday', 'notSafeToday'],
  ['duty.next', 'aside.acute.injury', 'injury'],
  ['duty.next', 'aside.acute.selfHarm', 'selfHarm'],
  ['duty.next', 'aside.acute.notCollected', 'notCollected'],
  ['duty.next', 'aside.acute.unfitAdult', 'unfitAdult'],
  ['duty.next', 'duty.travel', 'travel'],
  ['duty.next', 'duty.police', 'police'],
  ['duty.next', 'duty.report', 'report'],
  ['duty.next', 'duty.discuss', 'discuss'],
  ['duty.next', 'duty.parents', 'parents'],
  ['duty.next', 'duty.children', 'children'],
  ['duty.next', 'duty.environment', 'environment'],
  ['duty.next', 'duty.avert', 'avert'],
  ['duty.next', 'duty.departure', 'departure'],
  ['duty.next', 'duty.staffTell', 'staff'],
  ['duty.next', 'level1.notice.where', 'nothing on level 1'],
  ['duty.next', 'level2.notice.where', 'nothing on level 2'],
  ['duty.next', 'level3.notice.where', 'nothing on level 3'],
  ['duty.next', 'level0.notice.wondering', 'nothing on level 0'],
  ['duty.next', 'duty.handled', 'nothing on level none'],
  ['safety.next', 'safety.alsoAcute', 'the acute page'],
])('a router that has forgotten a page is found: %s without %s', (router, page, open) => {
  const { faults } = ask(withPlace(router, without(page)), 'routerPages')
  expect(faults.length).toBeGreaterThan(0)
  for (const fault of faults) {
    expect(said(fault)).toMatch(`${router} (standing): ${open} is open, and it leads to `)
    expect(fault.zone).not.toBe(none)
  }
})

const stay = (place: Place) => ({
  ...place,
  routes: place.routes.map((hop) =>
    hop.to === 'safety.everyday' ? { ...hop, to: undefined } : hop,
  ),
})

test('who has nothing open and nothing serious is led to what is everyday', () => {
  expect(ask(withPlace('duty.next', stay), 'routerPages').faults.map(said)).toEqual([
    'duty.next (standing): nothing on level none is open, and it leads to nowhere',
  ])
})

test('a duty that can never be open alone is not proved, and each of them is named', () => {
  const { faults, cases } = ask({ ...national(), within: none }, 'routerPages')
  expect(faults).toHaveLength(cases)
  expect(faults.map(said)).toContain(
    'duty.next (standing): it is never so that travel is open alone',
  )
})

test('a chart without the router has no router that leads astray', () => {
  const { chart, ...rest } = national()
  expect(ask({ ...rest, chart: { ...chart, places: new Map() } }, 'routerPages').faults).toEqual([])
})

test.each<readonly [string, at: string, Leads, found: boolean]>([
  [
    'to another place',
    'duty.next',
    { to: 'end.closed', note: { heading: '' }, when: noted('heading', 'end.watch') },
    true,
  ],
  [
    'and is not forgotten',
    'aside.return',
    { to: 'aside.leader', when: noted('asideFrom', 'aside.leader') },
    true,
  ],
  [
    'and is remembered again',
    'aside.return',
    { to: 'aside.leader', note: { asideFrom: 'x' }, when: noted('asideFrom', 'aside.leader') },
    true,
  ],
  [
    'to another aside',
    'aside.return',
    { to: 'aside.report', note: { asideFrom: '' }, when: noted('asideFrom', 'aside.leader') },
    true,
  ],
  [
    'and is forgotten',
    'aside.return',
    { to: 'aside.leader', note: { asideFrom: '' }, when: noted('asideFrom', 'aside.leader') },
    false,
  ],
  ['because of the level', 'duty.next', { to: 'end.watch', when: noted('level', '2') }, false],
])('what somebody was headed for is followed once: %s', (_, at, leads, found) => {
  const faults = slip('headingOnce', at, sending(leads))
  expect(faults).toHaveLength(found ? 1 : 0)
  for (const fault of faults)
    expect(fault).toMatch(
      /^(duty\.next|aside\.return) \(standing\): (heading|asideFrom) \S+ leads to \S+, or is followed twice$/,
    )
})

const toNowhere = (state: Tree) => {
  state['always'] = transitions({ note: {}, when: noted('heading', 'end.watch') })
}

test('a router that follows a note to nowhere says so', () => {
  expect(slip('headingOnce', 'duty.next', toNowhere)).toEqual([
    'duty.next (standing): heading end.watch leads to nowhere, or is followed twice',
  ])
})

test('a fault is shown where somebody can stand, and a router has nobody standing in it', () => {
  const { space, within } = national()
  const zones = [
    ask(cutTo('duty.next', toNowhere), 'headingOnce'),
    ask(cutTo('duty.police', answering('notYet', 'duty.next')), 'namesLead'),
    ask(cutTo('safety.again', answering('violence:yes', 'safety.next')), 'gatesLeadOn'),
  ].map(({ faults }) => faults.map(({ zone }) => zone))
  expect(zones).toEqual([
    [none],
    [within],
    [space.bdd.minus(within, zoneOf(space, unanswered('violence')))],
  ])
})

const forgets = 'it does not remember where it was'
const discuss = 'aside.discuss.who'

type Leaving = readonly [string, at: string, (state: Tree) => void, answer?: string]

const leaving: readonly Leaving[] = [
  [
    'sent to the gates from a talk',
    'level0.act.talk',
    sending({ to: 'safety.next', when: openDuty }),
    '(standing)',
  ],
  [
    'sent to the gates from an end',
    'end.watch',
    sending({ to: 'safety.next', note: { heading: 'end.closed' }, when: openDuty }),
    '(standing)',
  ],
  [
    'sent to the gates, and back to the talk',
    'level0.act.talk',
    sending({ to: 'safety.next', note: { heading: 'level0.act.talk' }, when: openDuty }),
  ],
  ['sent on from a duty', 'duty.discuss', sending({ to: 'duty.next', when: openDuty })],
  [
    'back from an aside to the place, and then nowhere',
    'aside.return',
    sending({ to: 'place', note: { heading: '' } }),
    '(standing)',
  ],
  [
    'back from an aside to what one was headed for',
    'aside.return',
    sending({ to: 'place', note: { heading: '' }, when: noted('heading', 'place') }, 'place'),
  ],
  ['a discussion from a level', 'level0.reflect.share', answering('discuss', discuss), 'discuss'],
  ['a doubt from a level', 'level0.reflect.share', answering('other', discuss), 'other'],
  [
    'a discussion from a level, and back',
    'level0.reflect.share',
    answering('discuss', { to: discuss, note: { heading: 'place' } }),
  ],
  [
    'a discussion while headed elsewhere',
    'duty.report',
    answering('discuss', { to: discuss, note: { heading: 'place' } }),
    'discuss',
  ],
  ['a discussion on the way to a level', 'duty.report', answering('discuss', discuss), 'discuss'],
  ['an answer of a duty is no interruption', 'duty.report', answering('adviceFirst', discuss)],
  ['an answer that stays at work', 'level0.reflect.share', answering('talk', 'level0.act.talk')],
  [
    'from one aside into another',
    'aside.leader',
    answering('hesitate', 'aside.hesitate.list'),
    'hesitate',
  ],
  [
    'from one aside into another, and back to a third',
    'aside.leader',
    answering('hesitate', { to: 'aside.hesitate.list', note: { asideFrom: 'aside.report' } }),
    'hesitate',
  ],
  [
    'from one aside into another, and back',
    'aside.leader',
    answering('hesitate', { to: 'aside.hesitate.list', note: { asideFrom: 'aside.leader' } }),
  ],
  ['an aside asked for in itself', 'aside.leader', answering('myLeaderSaysWait', 'aside.leader')],
  ['an aside that stays', 'aside.leader', answering('myLeaderSaysWait', { note: {} })],
  ['an answer that leads on in the asides', 'aside.leader', answering('unsure', discuss)],
]

test.each(leaving.map(([name, at, spoil, answer = '']) => [name, at, spoil, answer] as const))(
  'whoever leaves comes back: %s',
  (_, at, spoil, answer) => {
    expect(slip('comesBack', at, spoil)).toEqual(
      answer === '' ? [] : [`${at} ${answer}: ${forgets}`],
    )
  },
)

const stillAside = (hop: Hop): Hop => ({
  ...hop,
  effects: hop.effects.filter((one) => one.type !== 'note' || !('asideFrom' in one.params)),
})

const leftAside = (place: Place): Place => ({
  ...place,
  events: new Map([...place.events].map(([event, hops]) => [event, hops.map(stillAside)])),
})

test('back at work nobody is in an aside any longer', () => {
  const faults = ask(withPlace('aside.report', leftAside), 'comesBack').faults.map(said)
  expect(faults).toContain(`aside.report sent: ${forgets}`)
})

const noAnswers = (state: Tree) => {
  state['on'] = {}
}
const notForAll = (answer: string) =>
  answering(answer, { to: 'safety.next', when: suspected('violence') })

test.each<readonly [string, at: string, (state: Tree) => void, found: boolean]>([
  ['no answer', 'level0.reflect.share', noAnswers, true],
  [
    'answers for some only',
    'safety.everyday',
    (state) => {
      noAnswers(state)
      notForAll('goOn')(state)
    },
    true,
  ],
  ['one answer for all', 'safety.everyday', notForAll('goOn'), false],
  [
    'an interruption only',
    'level0.reflect.share',
    (state) => {
      noAnswers(state)
      answering('acute', 'aside.acute.gate')(state)
    },
    true,
  ],
])('somewhere to stand has an answer that is open: %s', (_, at, spoil, found) => {
  expect(slip('alwaysOpen', at, spoil)).toEqual(
    found ? [`${at} (standing): nothing is open here`] : [],
  )
})

const made = (step: object) => (state: Tree) => {
  for (const key of Object.keys(state)) delete state[key]
  Object.assign(state, step)
}
const on = 'safety.next'
const isShut = (answer: string) =>
  answer === '(standing)' ? 'Vet ikke is missing' : 'it is not open'

test.each<readonly [string, at: string, (state: Tree) => void, readonly string[]]>([
  ['without Vet ikke', 'safety.violence', made(question({ yes: on, no: on })), ['(standing)']],
  ['without Ja', 'safety.violence', made(question({ no: on })), []],
  ['without Nei', 'safety.violence', made(question({ yes: on })), []],
  ['as a task', 'safety.violence', made(task([], { yes: on, no: on })), []],
  [
    'with rows of which one has no Vet ikke',
    'safety.honour',
    (state) => {
      const meta = asTree(state['meta'], 'meta')
      meta['rows'] = [
        { row: 'honour', marks: ['yes', 'unsure'], facts: [] },
        { row: 'flight', marks: ['yes'], facts: [] },
      ]
    },
    ['(standing)'],
  ],
  ['with Vet ikke for some', 'safety.violence', notForAll('unsure'), ['unsure']],
  ['with Ja for some', 'safety.violence', notForAll('yes'), ['yes']],
  ['with Nei for some', 'safety.violence', notForAll('no'), ['no']],
  [
    'with Vet ikke in two ways, for everybody',
    'safety.violence',
    answering('unsure', [{ to: on, when: suspected('violence') }, { to: on }]),
    [],
  ],
  ...['staffLeader', 'staffCrime', 'avert', 'departure', 'parentsRisk'].map(
    (name) =>
      [
        `where nobody may know, ${name}`,
        `duty.${name}`,
        made(question({ sure: on })),
        ['(standing)'],
      ] as const,
  ),
  ...[
    'level1.act.consent',
    'level1.reflect.sharedUnderstanding',
    'level1.followUp.evaluate',
    'level3.act.consent',
    'level3.reflect.meeting',
    'level3.act.stuck',
  ].flatMap((at) => [
    [
      `where it may not be known yet, ${at}`,
      at,
      made(question({ sure: on })),
      ['(standing)'],
    ] as const,
    [`not yet is enough, ${at}`, at, made(question({ notYet: on })), []] as const,
    [`unsure is enough, ${at}`, at, made(question({ unsure: on })), []] as const,
  ]),
])('wherever Ja and Nei are, Vet ikke is too: %s', (_, at, spoil, answers) => {
  expect(slip('gatesHaveUnsure', at, spoil)).toEqual(
    answers.map((answer) => `${at} ${answer}: ${isShut(answer)}`),
  )
})

/** The made-up chart with its one gate made otherwise. */
const gate = (step: object) => (config: typeof toyConfig) => {
  Object.assign(config.states.work.states.safety.states.violence, step)
}
const nobody = 'it is asked again with nobody to call'

test.each([
  ['as it is', {}, false],
  ['Vet ikke stays', question({ yes: on, unsure: { note: {} } }), true],
  ['Vet ikke stays beside a number', calling(['alarm'], question({ unsure: { note: {} } })), false],
  [
    'a mark stays on its page',
    { ...question({ unsure: { note: {} } }), meta: { kind: 'rows', contacts: [] } },
    false,
  ],
  ['Vet ikke is known from now on', question({ unsure: { learn: { violence: 'unsure' } } }), true],
  ['Vet ikke goes round and comes back', question({ unsure: 'duty.next' }), true],
  ['nobody can say Vet ikke', question({ yes: { note: {} } }), false],
])('Vet ikke is not asked again and again: %s', (_, step, found) => {
  const proof = small((config) => {
    gate(step)(config)
    const goRound = { next: { always: transitions('safety.violence') } }
    Object.assign(config.states.work.states.duty.states, goRound)
    Object.assign(config.states.work.states.safety.states, goRound)
  })
  expect(ask(proof, 'twiceUnsure').faults.map(said)).toEqual(
    found ? [`safety.violence unsure: ${nobody}`] : [],
  )
})

test('where Vet ikke was said before, a duty is open instead', () => {
  const step = question({ unsure: { learn: { violence: 'unsure' }, when: suspected('violence') } })
  expect(ask(small(gate(step)), 'twiceUnsure').faults).toEqual([])
})

const second = (step: object) =>
  ask(
    small(
      (config) => {
        gate(step)(config)
        Object.assign(config.states.work.states.end.states.watch, { always: [] })
      },
      [openDuty, suspected('home'), { fact: 'neglect', atLeast: 'unsure', when: 'discussed' }],
    ),
    'secondUnsure',
  )

test('Vet ikke twice, with nobody told and nothing open, is lost, and the question is named', () => {
  const checked = second(question({ unsure: { to: 'end.watch', learn: { home: 'unsure' } } }))
  expect(checked.faults.map(said)).toEqual([
    'safety.violence unsure: twice, it leads to nobody, but end.watch',
  ])
  expect(checked).toMatchObject({ cases: 1, premise: 1 })
})

test.each([
  [
    'a page with a number',
    question({ unsure: { to: 'duty.report', learn: { home: 'unsure' } } }),
    1,
    [],
  ],
  [
    'the same page without a number',
    question({ unsure: { note: {} } }),
    1,
    ['safety.violence unsure: twice, it leads to nobody, but safety.violence'],
  ],
  ['a number beside the question', calling(['alarm'], question({ unsure: { note: {} } })), 0, []],
  ['what is no question', task([], { unsure: { note: {} } }), 0, []],
  ['no Vet ikke', question({ yes: { note: {} } }), 0, []],
])('Vet ikke twice leads to somebody: %s', (_, step, cases, faults) => {
  const checked = second(step)
  expect(checked.cases).toBe(cases)
  expect(checked.faults.map(said)).toEqual(faults)
})

test('what only one way of Vet ikke teaches is not what the question is about', () => {
  const { space } = small()
  const two = question({
    unsure: [
      { to: 'end.watch', learn: { home: 'unsure' }, when: suspected('neglect') },
      { to: 'end.watch', done: ['decided'] },
    ],
  })
  expect(second(two)).toMatchObject({ cases: 1, premise: 0, faults: [] })
  expect(space.atoms.size).toBeGreaterThan(0)
})

test('Vet ikke that notes something and teaches something is about what it teaches', () => {
  const both = question({
    unsure: { to: 'end.watch', learn: { home: 'unsure' }, note: { talked: true } },
  })
  expect(second(both).faults.map(said)).toEqual([
    'safety.violence unsure: twice, it leads to nobody, but end.watch',
  ])
})

test('nothing that is known is lost by any answer, and where it is, the answer is named', () => {
  expect(ask(small(), 'factsOnlyRise').faults).toEqual([])
  const proof = small()
  const calm = proof.space.bdd.minus(proof.within, zoneOf(proof.space, suspected('violence')))
  expect(ask({ ...proof, within: calm }, 'factsOnlyRise').faults.map(said)).toEqual([
    'safety.violence yes: something known is lost',
    'safety.violence unsure: something known is lost',
  ])
})

const round = (config: typeof toyConfig) => {
  Object.assign(config.states.work.states.duty.states.report, {
    always: transitions({ to: 'end.watch', when: noted('level', '2') }),
  })
  Object.assign(config.states.work.states.end.states.watch, {
    always: transitions('duty.report'),
  })
}

test('routers that lead round in a circle are found, and those that come to rest are not', () => {
  expect(ask(small(), 'noLoops')).toMatchObject({ cases: 1, premise: 1, faults: [] })
  const { cases, faults } = ask(small(round), 'noLoops')
  const why = 'it is passed again and again: duty.report, end.watch'
  expect(cases).toBe(2)
  expect(faults.map(said).toSorted()).toEqual([
    `duty.report (standing): ${why}`,
    `end.watch (standing): ${why}`,
  ])
})

test('a way of an answer that nobody can take is found', () => {
  expect(ask(small(), 'noDeadWay').faults).toEqual([])
  const dead = small((config) => {
    Object.assign(config.states.work.states.safety.states.violence.on, {
      unsure: transitions([{ to: 'duty.report' }, { to: 'end.watch' }]),
    })
  })
  expect(ask(dead, 'noDeadWay').faults.map(said)).toEqual([
    'safety.violence unsure: nobody is led to end.watch by it',
  ])
})

test('a circle, a strange target and a strange source are all told before anything is proved', () => {
  const config = structuredClone(toyConfig)
  round(config)
  Object.assign(config.states.work.states.start.states.choose.on, {
    lost: [{ target: '#bti.work.gone' }],
  })
  const rules = { A: { source: 'nowhere' }, B: { source: 'product' } }
  expect(inputFaults({ config, rules })).toEqual([
    { fault: 'unknownSource', where: 'A', values: { source: 'nowhere' } },
    {
      fault: 'danglingTarget',
      where: 'start.choose',
      values: { answer: 'lost', target: '#bti.work.gone' },
    },
    { fault: 'loop', where: 'duty.report, end.watch', values: {} },
  ])
  expect(inputFaults({ config: toyConfig, rules: {} })).toEqual([])
})

test('what is held when danger rises is not lost, and where it is, the rise is named', () => {
  const held = overFacts(small(), [['a suspicion', suspected('violence')]])
  expect(held.faults).toEqual([])
  expect(held).toMatchObject({ cases: 3, premise: 200 })
  const lost = overFacts(small(), [['calm', not(suspected('violence'))]])
  expect(lost.premise).toBe(80)
  expect(lost.faults.map(said)).toEqual([
    '(plan) (standing): calm: lost when violence goes from no to unsure',
  ])
  const notSure = overFacts(small(), [['doubt', not({ fact: 'violence', atLeast: 'yes' })]])
  expect(notSure.faults.map(said)).toEqual([
    '(plan) (standing): doubt: lost when violence goes from unsure to yes',
  ])
})

test('each pair of answers, and each rise of each row, is a case', () => {
  const held = [...contactsHeld(), ...deadlinesHeld(), ...parentsHeld()].length
  const answers = ask(national(), 'monotoneAnswers')
  expect(answers.premise).toBe(pairsIn(national().chart))
  expect(answers.cases).toBe(answers.premise * held)
  const rises = overFacts(national(), [['nothing', { any: [] }]]).cases
  const rows = overRows(national())
  expect(rows).toMatchObject({ premise: actionIds.length * deadlines.length, faults: [] })
  expect(rows.cases).toBe(rows.premise * rises)
})

/** Pairs of neighbouring answers: three answers to a question are two, with a vague unease three. */
function pairsIn({ places }: Proof['chart']): number {
  return [...places.values()].reduce((sum, { events }) => {
    const levels = [...events.keys()].filter((event) => /(^|:)(no|vague|unsure|yes)$/.test(event))
    const asked = new Set(levels.map((event) => event.split(':').slice(0, -1).join()))
    return sum + levels.length - asked.size
  }, 0)
}

test('a yes that shows less than unsure is found', () => {
  expect(
    ask(
      cutTo('safety.violence', () => undefined),
      'monotoneAnswers',
    ).faults,
  ).toEqual([])
  const faults = slip('monotoneAnswers', 'safety.violence', answering('yes', 'safety.urgent'))
  expect(faults.length).toBeGreaterThan(1)
  for (const fault of faults)
    expect(fault).toMatch(/^safety\.violence yes: .*: shown after unsure, lost after yes$/)
})

test('a mark that shows less than its unsure is found', () => {
  const faults = slip('monotoneAnswers', 'safety.honour', answering('honour:yes', { note: {} }))
  expect(faults.length).toBeGreaterThan(1)
  for (const fault of faults)
    expect(fault).toMatch(/^safety\.honour honour:yes: .*shown after honour:unsure, lost after/)
})
