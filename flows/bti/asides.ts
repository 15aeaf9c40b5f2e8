import { noted } from '../formula.ts'
import { acute } from './acute.ts'
import { discuss } from './discuss.ts'
import type { StateId, Target } from './ids.ts'
import { closedNow, leavingFor, question, recheck, task, transitions, type Step } from './shape.ts'

/** Reachable from every state. They leave to an aside and come back; pressing one teaches nothing. */
export const interruptions = {
  acute: 'aside.acute.gate',
  myLeaderSaysWait: 'aside.leader',
  reportAnyway: 'aside.report',
  discuss: 'aside.discuss.who',
  hesitate: 'aside.hesitate.list',
} as const satisfies Record<string, StateId>

export type Interruption = keyof typeof interruptions

/** The way out of the work to each of them. */
export const leaveWork = Object.fromEntries(
  Object.entries(interruptions).map(([event, to]) => [event, transitions(leavingFor(to))]),
)

const back = { back: 'aside.return' } as const
/** The common misunderstandings (law.md 6): each ends where it started, and teaches nothing (B14). */
const doubts = [
  'leaderDecides',
  'notCertain',
  'onlyOnce',
  'othersReported',
  'parentsPromised',
  'niceFamily',
  'confidentiality',
  'consent',
  'notOurTable',
] as const

const hesitate = {
  initial: 'list',
  states: {
    list: question({
      ...Object.fromEntries(doubts.map((doubt) => [doubt, `aside.hesitate.${doubt}` as const])),
      ...back,
    }),
    ...Object.fromEntries(
      doubts.map((doubt) => [
        doubt,
        task(['barnevern', 'alarm'], { ...back, more: 'aside.hesitate.list' }),
      ]),
    ),
  },
}

/**
 * My leader says wait. The duty is personal (I10): nothing here takes it away, and what is serious
 * is settled at the gates.
 */
const leader = task(['barnevern', 'alarm'], {
  serious: recheck(),
  unsure: 'aside.discuss.who',
  leaderSuspected: { to: 'safety.urgent', learn: { leader: 'yes', staff: 'yes' } },
  ...back,
})

/** Report anyway: an intent, not a fact (B13, I36). */
const report = task(['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'], {
  sent: {
    to: 'safety.next',
    done: ['reported'],
    note: { reportSent: true, reportAdvised: false, afterSeen: false },
  },
  talkFirst: 'aside.discuss.who',
  ...closedNow,
  ...back,
})

/** Every aside leaf also opens the other asides, and is the first place they come back to. */
function inAside(at: string, state: Step): Step {
  const others = Object.entries(interruptions).map(([event, to]) => [
    event,
    transitions(to === at ? {} : { to, note: { asideFrom: at } }),
  ])
  return { ...state, on: { ...state.on, ...Object.fromEntries(others) } }
}

function allInside<T extends { readonly initial: string; readonly states: Record<string, Step> }>(
  at: string,
  compound: T,
) {
  return {
    ...compound,
    states: Object.fromEntries(
      Object.entries(compound.states).map(([name, state]) => [
        name,
        inAside(`${at}.${name}`, state),
      ]),
    ),
  }
}

const asides: readonly StateId[] = [
  ...(
    [
      'gate',
      'pickup',
      'danger',
      'notSafeToday',
      'injury',
      'selfHarm',
      'notCollected',
      'unfitAdult',
    ] as const
  ).map((name) => `aside.acute.${name}` as const),
  'aside.leader',
  'aside.report',
  'aside.discuss.who',
  'aside.discuss.outcome',
  'aside.hesitate.list',
  ...doubts.map((doubt) => `aside.hesitate.${doubt}` as const),
]

/** What is reachable from anywhere, beside the work, so that no detour loses the place. */
export const aside = {
  initial: 'return',
  states: {
    // The aside it was opened from, else the place in the work.
    return: {
      always: [
        ...asides.flatMap((id: Target) =>
          transitions({ to: id, note: { asideFrom: '' }, when: noted('asideFrom', id) }),
        ),
        ...transitions({ to: 'place', note: { heading: '' }, when: noted('heading', 'place') }),
        ...transitions('place'),
      ],
    },
    acute: allInside('aside.acute', acute),
    leader: inAside('aside.leader', leader),
    report: inAside('aside.report', report),
    discuss: allInside('aside.discuss', discuss),
    hesitate: allInside('aside.hesitate', hesitate),
  },
}
