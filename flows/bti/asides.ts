import { answered, noted } from '../formula.ts'
import { keysOf, mapTable } from '../keysOf.ts'
import { about } from './about.ts'
import { acute } from './acute.ts'
import { discuss } from './discuss.ts'
import { stateIds, type StateId } from './ids.ts'
import { closedNow, leavingFor, sent, serious, stays } from './leads.ts'
import { flagged, question, router, task, transitions, type Draft } from './shape.ts'
import { themePages } from './themes.ts'
import { track } from './track.ts'

/** Reachable from every state. They leave to an aside and come back; pressing one teaches nothing. */
export const interruptions = {
  acute: 'aside.acute.gate',
  myLeaderSaysWait: 'aside.leader',
  reportAnyway: 'aside.report',
  discuss: 'aside.discuss.who',
  hesitate: 'aside.hesitate.list',
  circumstances: 'aside.about.who',
} as const satisfies Record<string, StateId>

/** One of the buttons that are on every page. */
export type Interruption = keyof typeof interruptions

/** The way out of the work to each of them. */
export const leaveWork = Object.fromEntries(
  Object.entries(interruptions).map(([event, to]) => [event, transitions(leavingFor(to))]),
)

const back = { back: 'aside.return' } as const
const asides = stateIds.filter((id) => id.startsWith('aside.'))

/** The common misunderstandings (law.md 6): each ends where it started, and teaches nothing (B14). */
const doubts = [
  'leaderDecides',
  'notCertain',
  'onlyOnce',
  'othersReported',
  'parentsPromised',
  'askedForSilence',
  'niceFamily',
  'confidentiality',
  'consent',
  'notOurTable',
] as const

const hesitate = {
  list: question({
    ...mapTable(doubts, (doubt) => `aside.hesitate.${doubt}` as const),
    ...back,
  }),
  ...mapTable(doubts, () => task(['barnevern', 'alarm'], { ...back, more: 'aside.hesitate.list' })),
}

/**
 * My leader says wait. The duty is personal (I10): nothing here takes it away, and what is serious
 * is settled at the gates.
 */
const leaderToo = { learn: { leader: 'yes', staff: 'yes' } } as const
const leader = task(['barnevern', 'alarm', 'policeEmergency', 'medical'], {
  serious,
  unsure: 'aside.discuss.who',
  leaderSuspected: [
    { ...leaderToo, to: 'safety.urgent', when: answered('staffCrime') },
    { ...leaderToo, to: 'duty.staffCrime' },
  ],
  ...back,
})

/** Report anyway: an intent, not a fact (B13, I36). */
const report = task(['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'], {
  sent: sent('safety.next'),
  talkFirst: 'aside.discuss.who',
  ...closedNow,
  ...back,
})

/** Every aside also opens the others, and is the first place they come back to. */
function opensOthers(at: string, state: Draft): Draft {
  const others = Object.entries(interruptions).map(([event, to]) => [
    event,
    transitions(to === at ? stays : { to, note: { asideFrom: at } }),
  ])
  return { ...state, on: { ...state.on, ...Object.fromEntries(others) } }
}

/** What is reachable from anywhere, beside the work, so that no detour loses the place. */
export const aside = track(
  'aside',
  {
    // The aside it was opened from, else the place in the work.
    return: router([
      ...asides.map((id) => ({ to: id, note: { asideFrom: '' }, when: noted('asideFrom', id) })),
      { to: 'place', note: { heading: '' }, when: noted('heading', 'place') },
      { to: 'place' },
    ]),
    acute: mapTable(keysOf(acute), (name) => flagged({ acute: true }, acute[name])),
    leader,
    report,
    discuss,
    hesitate,
    themes: themePages,
    about,
  },
  opensOthers,
)
