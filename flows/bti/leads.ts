import type { Certainty, FactName, Learnt } from '../facts.ts'
import { all, not, noted } from '../formula.ts'
import type { StateId, Target } from './ids.ts'
import type { Answers, RowLeads, Way } from './shape.ts'

/** An answer after which the person stays, and sees the page with what has changed. */
export const stays: Way = {}

/** The state the way leads from: the track writes its id (track.ts), so that none is said twice. */
export const here = '(here)'

/** A row that teaches one fact and leads on. */
export function row(fact: FactName, yes?: Target, unsure?: Target): RowLeads {
  return { yes: teach(fact, 'yes', yes), unsure: teach(fact, 'unsure', unsure), facts: [fact] }
}

/** A way that teaches one fact. */
export function teach(fact: FactName, value: Certainty, to?: Target): Way {
  return { ...(to && { to }), learn: { [fact]: value } }
}

/**
 * "It may be serious" leads back to the gates, showing the earlier answers (decisions A4). When
 * nothing turns out to be new, the work goes on where it was headed.
 */
export const recheck = { to: 'safety.again', note: { recheck: true } } as const satisfies Way

/** Said to be serious: kept in mind until a gate, a talk or the person has settled it. */
export const serious = {
  ...recheck,
  note: { ...recheck.note, saidSerious: true },
} as const satisfies Way

/** The same, and when nothing turns out to be new, the work goes on where it was asked. */
export const recheckAndBack = {
  to: 'safety.again',
  note: { recheck: true, heading: here },
} as const satisfies Way

/** Said to be serious in the work of a level. */
export const seriousAndBack = {
  ...recheckAndBack,
  note: { ...recheckAndBack.note, saidSerious: true },
} as const satisfies Way

/**
 * From a level to an aside: the place is kept by the history, and the router is told to lead back
 * to it after what the aside may teach (decisions B1).
 */
export function andBack(to: StateId): Way {
  return { to, note: { heading: 'place' } }
}

/** Advice on how to help. Where something is in doubt, the duty to discuss it has been met before. */
export const askAdvice: Way = andBack('aside.discuss.advice')

/** From anywhere to an aside: before the levels, or headed somewhere, the router knows the way. */
export function leavingFor(to: StateId): readonly Way[] {
  const when = all(not(noted('level', 'none')), noted('heading', ''))
  return [{ ...andBack(to), when }, { to }]
}

/** A consent is withdrawn: what is shared stops before anybody asks what the no is about. */
export const withdrawn = {
  to: 'consent.withdrawn',
  note: { sharing: 'withdrawn' },
} as const satisfies Way

/** Somebody has said yes to it, now or again. */
export const agreed = { sharing: 'agreed' } as const

/** Nobody answers by day in the evening, at night or at the weekend: the page says whom to call then. */
export const closedNow = {
  closedNow: { note: { officeHours: 'no' } },
} as const satisfies Answers

/** The unmarked rows count as *no*. */
export function allNo(facts: readonly FactName[]): Learnt {
  return Object.fromEntries(facts.map((fact) => [fact, 'no' as const]))
}

/** The report is sent. What was said to be serious is followed by it, and advice to report is met. */
export function sent(to: Target): Way {
  return {
    to,
    done: ['reported'],
    note: {
      reportSent: true,
      todayAsked: false,
      reportAdvised: false,
      askAgain: false,
      afterSeen: false,
      saidSerious: false,
    },
  }
}
