import { parentsWait } from '../duties.ts'
import { any, not, noted } from '../formula.ts'
import { closedNow, recheck } from './leads.ts'
import { question, task, type Answers } from './shape.ts'
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
  cannotSerious: recheck,
  cannotMild: { to: 'level0.act.talk', when: not(parentsWait) },
  ...closedNow,
} as const satisfies Answers

/** The same for a vague unease: with it, nobody is sent to the parents instead of to advice. */
export const discussUnease = {
  authority: discussed.authority,
  alarm: discussed.alarm,
  own: discussed.own,
  cannotSerious: discussed.cannotSerious,
  closedNow: discussed.closedNow,
} as const satisfies Answers

const settled = {
  done: ['discussed'],
  when: any(noted('adviser', 'authority'), noted('adviser', 'alarm')),
} as const

/** Talk it over without saying who the child is (bti.md 2.3). Never an end, and never a report (I19). */
export const discuss = {
  who: task(['barnevern', 'barnehus', 'police', 'competenceTeam', 'alarm'], {
    ...discussed,
    back: 'aside.return',
  }),
  // D.2
  outcome: question({
    serious: [{ ...recheck, ...settled }, recheck],
    stillUnsure: [{ to: 'duty.secondUnsure', ...settled }, { to: 'duty.secondUnsure' }],
    concretise: [
      { to: 'level0.reflect.concretise', ...settled },
      { to: 'level0.reflect.concretise', when: not(parentsWait) },
    ],
    parentsMay: [
      {
        to: 'level0.act.talk',
        done: ['discussed', 'advised'],
        when: noted('adviser', 'authority'),
      },
      { to: 'level0.act.talk', when: not(parentsWait) },
    ],
    involveOthers: [
      { to: 'level2.reflect.chooseService', ...settled },
      { to: 'level2.reflect.chooseService', when: not(parentsWait) },
    ],
    goOn: [{ to: 'aside.return', ...settled }, { to: 'aside.return' }],
  }),
} satisfies Table
