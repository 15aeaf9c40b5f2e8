import type { StateId } from '../bti/ids.ts'
import type { ActionId } from './actions.ts'
import type { Deadline } from './deadlines.ts'

/** A deadline of the levels, as a municipality may have its own. */
interface LocalDeadline {
  /** The step it stands at. */
  readonly at: StateId
  /** The line of the plan that says when nationally; left out, it is when to look again. */
  readonly row?: ActionId
  /** The national deadline, in days: a local one is never longer. */
  readonly mostDays: number
}

/** How many days there are to a deadline that is counted in days. */
export const daysOf = {
  threeDays: 3,
  aWeek: 7,
  twoWeeks: 14,
  threeWeeks: 21,
  fourWeeks: 28,
} as const satisfies Partial<Record<Deadline, number>>

/**
 * The deadlines of the levels that a municipality may make shorter. No duty is among them: what the
 * law gives a deadline, no municipality does.
 */
export const localDeadlines = {
  share: { at: 'level0.reflect.share', row: 'shareWithLeader', mostDays: daysOf.aWeek },
  talk: { at: 'level0.act.talk', row: 'talkWithParents', mostDays: daysOf.twoWeeks },
  decide: { at: 'level0.followUp.clarify', mostDays: daysOf.twoWeeks },
  consent: { at: 'level1.act.consent', row: 'level1Consent', mostDays: daysOf.twoWeeks },
  measures: { at: 'level1.act.plan', row: 'level1Measures', mostDays: daysOf.twoWeeks },
  evaluate1: {
    at: 'level1.followUp.evaluate',
    row: 'level1Evaluate',
    mostDays: daysOf.fourWeeks,
  },
  invite: { at: 'level1.followUp.evaluate', row: 'level2Meeting', mostDays: daysOf.twoWeeks },
  meeting2: { at: 'level2.reflect.meeting', row: 'level2Meeting', mostDays: daysOf.twoWeeks },
  evaluate2: {
    at: 'level2.followUp.evaluate',
    row: 'level2Evaluate',
    mostDays: daysOf.fourWeeks,
  },
  meeting3: { at: 'level3.reflect.meeting', row: 'level3Meeting', mostDays: daysOf.twoWeeks },
  evaluate3: {
    at: 'level3.followUp.evaluate',
    row: 'level3Evaluate',
    mostDays: daysOf.fourWeeks,
  },
} as const satisfies Readonly<Record<string, LocalDeadline>>

/** The name of a deadline a municipality may have its own of. */
export type LocalDeadlineId = keyof typeof localDeadlines
