import { aboutChild } from '../circumstances.ts'
import { all, always } from '../formula.ts'
import { keysOf, mapTable } from '../keysOf.ts'
import { suspicions } from './conditions.ts'
import { barnevernAnyTime, help, type Action } from './row.ts'
import { absence } from './rows/absence.ts'
import { beside } from './rows/beside.ts'
import { environment } from './rows/environment.ts'
import { harms } from './rows/harms.ts'
import { helpNow } from './rows/help.ts'
import { honour } from './rows/honour.ts'
import { leader } from './rows/leader.ts'
import { levels } from './rows/levels.ts'
import { others } from './rows/others.ts'
import { report } from './rows/report.ts'
import { services } from './rows/services.ts'
import { staff } from './rows/staff.ts'
import { told } from './rows/told.ts'
import { urgent } from './rows/urgent.ts'

/** A row of the plan is exported with the table of them. */
export type { Action } from './row.ts'

/**
 * What the plan can say, in the order things are done (law.md 2.1–2.8, 4.1–4.7; bti.md 2.5–2.8).
 *
 * A row is on the plan when its condition holds; the plan sorts by deadline and keeps this order
 * between equals. Every duty has a source.
 */
const ofAChild = {
  ...urgent,
  ...honour,
  ...staff,
  ...leader,
  ...report,
  ...environment,
  ...harms,
  ...absence,
  ...services,
  ...told,
  ...helpNow,
  ...levels,
  ...beside,
  // No plan without someone to call, and no plan that says "done"
  keepWatching: help('fourWeeks', always, {
    // What is graver is looked at sooner, also where it takes another line away.
    sooner: [[suspicions, 'aWeek']],
    contacts: barnevernAnyTime,
    sources: ['guideline'],
  }),
} as const satisfies Record<string, Action>

/** What is done here, to whomever: staff and environment have no age (oppl. § 12-2 covers every pupil). */
const ofAnybody: readonly string[] = [
  'protectFromStaff',
  'tellLeaderAboutStaff',
  'tellOwnerAboutStaff',
  ...keysOf(leader),
  'stepIn',
  'tellLeaderEnvironment',
  'investigateAndPlan',
] satisfies readonly (keyof typeof ofAChild)[]

/**
 * The whole table. A row is said of a child unless it stands among those of anybody: a new row can
 * then never reach a plan about somebody barnevern and parents have nothing to do with.
 */
export const actions = {
  ...mapTable(keysOf(ofAChild), (id): Action => {
    const row: Action = ofAChild[id]
    return ofAnybody.includes(id) ? row : { ...row, when: all(aboutChild, row.when) }
  }),
  ...others,
} as const satisfies Record<string, Action>

/** The id of a row: its words, its rules and the training cases hang on it. */
export type ActionId = keyof typeof actions
