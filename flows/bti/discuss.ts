import { certainAbuse, parentsWait, reportMust } from '../duties.ts'
import { all, any, not, noted } from '../formula.ts'
import { closedNow, serious } from './leads.ts'
import { flagged, question, task, type Answers, type Way } from './shape.ts'
import type { Table } from './track.ts'

/**
 * D.1: with whom it was talked over. Barnevern, the police, Statens barnehus and Kompetanseteamet
 * settle what was unsure, and so does 116 111 when barnevern is closed; an own colleague never does
 * (decisions A3).
 */
export const discussed = {
  authority: { to: 'aside.discuss.outcome', note: { adviser: 'authority' } },
  alarm: { to: 'aside.discuss.outcome', note: { adviser: 'alarm' } },
  own: { to: 'aside.discuss.outcome', note: { adviser: 'own' } },
  cannotSerious: serious,
  cannotMild: { to: 'level0.act.talk', when: not(parentsWait) },
  ...closedNow,
} as const satisfies Answers

/**
 * It may be serious, and the child cannot be hidden: the gates are answered by now, so what is done
 * about it is asked outright. To lead there again would lead round.
 */
export const cannotHide = {
  to: 'duty.saidSerious',
  note: { saidSerious: true },
} as const satisfies Way

/** The same for a vague unease: with it, nobody is sent to the parents instead of to advice. */
export const discussUnease = {
  authority: discussed.authority,
  alarm: discussed.alarm,
  own: discussed.own,
  cannotHide,
  closedNow: discussed.closedNow,
} as const satisfies Answers

const asked = any(noted('adviser', 'authority'), noted('adviser', 'alarm'))
const settled = { done: ['discussed'], when: asked } as const

/** What was advised decides the next step, so what was only said to be serious is settled too. */
const advised = { ...settled, note: { saidSerious: false } } as const

/** Advice short of a report. What a certain answer has opened stays open, and comes first (F13). */
const concretise: readonly Way[] = [
  { to: 'duty.next', ...advised, when: all(asked, any(reportMust, certainAbuse)) },
  { to: 'duty.next', when: all(reportMust, not(parentsWait)) },
  { to: 'level0.reflect.concretise', ...advised },
  { to: 'level0.reflect.concretise', when: not(parentsWait) },
]

/** Talk it over without saying who the child is (bti.md 2.3). Never an end, and never a report (I19). */
export const discuss = {
  // The page shows the decision of the plan, and says nothing of its own about the parents.
  who: flagged(
    { decides: true },
    task(['barnevern', 'barnehus', 'police', 'competenceTeam', 'alarm'], {
      ...discussed,
      back: 'aside.return',
    }),
  ),
  // The same for those who only ask how to help: PPT, health and others first, and barnevern beside.
  advice: task(['ppt', 'healthNurse', 'generalPractitioner', 'barnevern'], {
    own: { to: 'aside.discuss.outcome', note: { adviser: 'own' } },
    authority: { to: 'aside.discuss.outcome', note: { adviser: 'authority' } },
    serious,
    back: 'aside.return',
  }),
  // D.2: what was advised is asked outright, and decides the next step (F13).
  outcome: question({
    report: {
      to: 'duty.next',
      ...settled,
      note: { reportAdvised: true, reportSent: false },
    },
    // Barnevern or the police have it: what was serious is followed, never called everyday.
    theyTakeIt: { to: 'duty.next', ...advised },
    concretise,
    notOurs: { to: 'aside.discuss.notOurs', ...advised },
    parentsMay: [
      {
        to: 'level0.act.talk',
        done: ['discussed', 'advised'],
        note: { saidSerious: false },
        when: noted('adviser', 'authority'),
      },
      { to: 'level0.act.talk', when: not(parentsWait) },
    ],
    involveOthers: [
      { to: 'level2.reflect.chooseService', ...advised },
      { to: 'level2.reflect.chooseService', when: not(parentsWait) },
    ],
    stillUnsure: [{ to: 'duty.secondUnsure', ...settled }, { to: 'duty.secondUnsure' }],
    serious: [{ ...serious, ...settled }, serious],
    goOn: [{ to: 'aside.return', ...settled }, { to: 'aside.return' }],
  }),
  // Not for barnevern: then somebody else may help, and a duty that applies is still one's own.
  notOurs: task(['healthNurse', 'ppt', 'generalPractitioner'], {
    involveOthers: { to: 'level2.reflect.chooseService', when: not(parentsWait) },
    ownService: { to: 'level1.act.consent', when: not(parentsWait) },
    serious,
    goOn: 'aside.return',
  }),
} satisfies Table
