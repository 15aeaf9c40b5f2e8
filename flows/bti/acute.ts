import { acuteFacts, graveSelfHarm } from '../duties.ts'
import { suspected } from '../formula.ts'
import type { Notes } from '../progress.ts'
import { allNo, closedNow, row, stays, teach } from './leads.ts'
import {
  calling,
  flagged,
  leftWhen,
  outcome,
  question,
  rows,
  type Answers,
  task,
  type RowLeads,
  type Way,
} from './shape.ts'
import type { Table } from './track.ts'

/** The acute page (law.md P0, decisions A7, B6): one row for each way it can be urgent. */
export const acuteRows: Readonly<Record<string, RowLeads>> = {
  danger: row('danger', 'aside.acute.danger', 'aside.acute.danger'),
  notSafeToday: row('notSafeToday', 'aside.acute.notSafeToday', 'aside.acute.notSafeToday'),
  injury: row('injury', 'aside.acute.injury', 'aside.acute.injury'),
  selfHarm: row('selfHarm', 'aside.acute.selfHarmKind', 'aside.acute.selfHarmKind'),
  pickup: {
    yes: 'aside.acute.pickup',
    unsure: 'aside.acute.pickup',
    facts: ['notCollected', 'unfitAdult'],
  },
}

/** Barnevern or the police know, so what was seen is talked over with them. */
function known(note: Partial<Notes> = {}): readonly Way[] {
  const way = {
    done: ['handled', 'discussed'],
    note: { saidSerious: false, ...note },
  } as const satisfies Way
  return [
    // A mark nobody can explain: whether to report is asked on every way out.
    { to: 'aside.acute.injuryReport', ...way, when: suspected('injury') },
    { to: 'safety.next', ...way },
  ]
}
const told = { safe: known() } satisfies Answers

/** What to do when it is urgent, one plan for each (law.md 4.1–4.5). */
export const acute = {
  // The numbers first, then what it is about. "None of these" answers the gates.
  gate: flagged(
    { actedOn: true },
    calling(
      ['medical', 'policeEmergency', 'fire'],
      rows(acuteRows, {
        done: { to: 'safety.next', learn: allNo(acuteFacts) },
        back: 'aside.return',
      }),
    ),
  ),
  // Pick-up at closing time is a walk of its own (B16).
  pickup: question({
    notCollected: teach('notCollected', 'yes', 'aside.acute.notCollected'),
    unfitAdult: teach('unfitAdult', 'yes', 'aside.acute.unfitAdult'),
    notOnList: 'aside.acute.notOnList',
    maybeUnfit: teach('unfitAdult', 'unsure', 'aside.acute.unfitAdult'),
    back: 'aside.acute.gate',
  }),
  // Sober, and not on the list: nobody is unfit by that. Only what the employee sees makes it graver.
  notOnList: task(['barnevern', 'policeEmergency', 'alarm'], {
    settled: { to: 'aside.acute.cleared', learn: { unfitAdult: 'no', notCollected: 'no' } },
    unfitAdult: teach('unfitAdult', 'unsure', 'aside.acute.unfitAdult'),
    notSafeToday: teach('notSafeToday', 'unsure', 'aside.acute.notSafeToday'),
    back: 'aside.return',
  }),
  // Nothing is left to do about it: whoever is not worried is done, and is asked nothing more.
  cleared: task([], { worried: 'safety.next', back: 'aside.return' }),
  danger: outcome({
    // Only a plain accident or illness rules out that somebody did it.
    accident: {
      to: 'safety.next',
      done: ['handled'],
      learn: { injury: 'no' },
      note: { accident: true },
    },
    safe: known({ accident: false }),
    unsureWhy: {
      ...teach('injury', 'unsure', 'aside.acute.injury'),
      done: ['handled'],
      note: { accident: false },
    },
    notYet: stays,
  }),
  notSafeToday: outcome({ ...told, ...closedNow, notYet: stays }),
  injury: outcome({ ...told, ...closedNow, notYet: stays }),
  // Each kind has its own help. Not to know counts as the gravest.
  selfHarmKind: flagged(
    { actedOn: true },
    calling(
      ['medical', 'legevakt'],
      question({
        suicide: teach('suicidal', 'yes', 'aside.acute.selfHarm'),
        freshHarm: teach('freshHarm', 'yes', 'aside.acute.selfHarm'),
        small: { to: 'aside.acute.selfHarmSmall', learn: allNo(['suicidal', 'freshHarm']) },
        unsure: {
          to: 'aside.acute.selfHarm',
          learn: { suicidal: 'unsure', freshHarm: 'unsure' },
        },
      }),
    ),
  ),
  // The injury itself is something concrete: who did not ask is advised to report (B11).
  injuryReport: calling(
    ['barnevern', 'barnevernvakt', 'alarm'],
    question({
      yes: { to: 'safety.next', note: { reportAdvised: true, reportSent: false } },
      unsure: {
        to: 'safety.next',
        note: { reportAdvised: true, reportSent: false, askAgain: true },
      },
      no: 'safety.next',
      ...closedNow,
    }),
  ),
  selfHarm: outcome({
    helped: { to: 'safety.next', done: ['handled'] },
    ...closedNow,
    notYet: stays,
  }),
  // Small or old cuts: nobody is rushed, and somebody follows it up.
  selfHarmSmall: leftWhen(
    { to: 'aside.acute.selfHarm', when: graveSelfHarm },
    outcome({
      agreed: { to: 'safety.next', done: ['handled'] },
      moreSerious: 'aside.acute.selfHarmKind',
      notYet: stays,
    }),
  ),
  notCollected: outcome({
    collected: { to: 'safety.next', done: ['handled'] },
    ...told,
    ...closedNow,
    notYet: stays,
  }),
  unfitAdult: outcome({ ...told, ...closedNow, notYet: stays }),
} satisfies Table
