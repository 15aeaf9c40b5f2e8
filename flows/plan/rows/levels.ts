import { openDuty, parentsMayBeTold } from '../../duties.ts'
import { all, not, noted, suspected } from '../../formula.ts'
import { everyday, isEmployee, onLevel0 } from '../conditions.ts'
import type { Deadline } from '../deadlines.ts'
import { help, should, type Action, type Rest } from '../row.ts'

/** The worry is still there: what is gone is not worked with. */
const stillThere = noted('worryGone', false)

/** Nobody has said no. After a no the plan asks nobody, before somebody asks again. */
const nobodyRefused = noted('consentRefused', false)

/** All is done, and the case is being closed (bti.md X.1). */
const closingNow = all(noted('closing', true), not(openDuty))

/** What the steps of the levels come to (bti.md 2.5–2.10). */
export const levels = {
  // Level 0: everyday worry
  writeDown: help('sameDay', all(everyday, onLevel0, stillThere), {
    sources: ['guideline', 'bti-level0'],
    done: noted('talked', true),
  }),
  shareWithLeader: help('aWeek', all(isEmployee, everyday, onLevel0, stillThere), {
    sources: ['bti-level0'],
    done: noted('talked', true),
  }),
  talkWithParents: help(
    'twoWeeks',
    all(everyday, onLevel0, stillThere, nobodyRefused, parentsMayBeTold, not(suspected('absence'))),
    {
      who: 'both',
      sources: ['bti-level0'],
      touchesParents: true,
      done: noted('talked', true),
    },
  ),
  noteWhyStopped: help('sameDay', all(everyday, noted('worryGone', true)), {
    sources: ['guideline', 'bti-level0'],
  }),
  // After a no, whatever the level
  stopSharing: should('now', not(noted('sharing', 'agreed')), {
    who: 'both',
    sources: ['consent', 'confidentiality'],
    done: noted('sharing', 'stopped'),
  }),
  keepOwnPart: help('aWeek', all(noted('consentRefused', true), parentsMayBeTold), {
    who: 'both',
    sources: ['cooperation', 'consent'],
    touchesParents: true,
  }),
  // The end of a case
  closeWithChild: help('aWeek', closingNow, { who: 'both', sources: ['guideline', 'bti-level1'] }),
  closeWithParents: help('aWeek', all(closingNow, parentsMayBeTold), {
    who: 'both',
    sources: ['bti-level1'],
    touchesParents: true,
  }),
  closeHandOver: help('aWeek', closingNow, { who: 'both', sources: ['guideline', 'bti-level1'] }),
  closeNote: help('aWeek', closingNow, { who: 'both', sources: ['bti-level1'] }),
  adviceAnyTime: help('fourWeeks', everyday, {
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'healthNurse', 'ppt'],
    sources: ['threshold'],
  }),
  // Levels 1–3
  level1Consent: onLevel('twoWeeks', '1', {
    who: 'both',
    sources: ['consent', 'opplaringslova-24-5', 'stafettholder'],
  }),
  level1Measures: onLevel('twoWeeks', '1', { who: 'stafettholder', sources: ['bti-level1'] }),
  level1Evaluate: onLevel('fourWeeks', '1', { who: 'stafettholder', sources: ['bti-level1'] }),
  level2Service: onLevel('twoWeeks', '2', {
    who: 'leader',
    contacts: ['ppt', 'healthNurse'],
    sources: [
      'opplaringslova-24-5',
      'opplaringslova-11-7',
      'pasientrettighetsloven-4-3',
      'pasientrettighetsloven-4-4',
      'bti-level2',
      'cooperation',
    ],
  }),
  level2Meeting: onLevel('twoWeeks', '2', { who: 'stafettholder', sources: ['bti-level2'] }),
  level2Evaluate: onLevel('fourWeeks', '2', { who: 'stafettholder', sources: ['bti-level2'] }),
  level3Coordinator: onLevel('twoWeeks', '3', {
    who: 'leader',
    sources: ['child-coordinator', 'bti-level3'],
  }),
  level3Meeting: onLevel('twoWeeks', '3', { who: 'stafettholder', sources: ['bti-level3'] }),
  level3Evaluate: onLevel('fourWeeks', '3', { who: 'stafettholder', sources: ['bti-level3'] }),
}

function onLevel(by: Deadline, level: '1' | '2' | '3', rest: Rest): Action {
  const when = all(
    noted('level', level),
    noted('closing', false),
    nobodyRefused,
    noted('sharing', 'agreed'),
    parentsMayBeTold,
  )
  return help(by, when, { contacts: [], ...rest, touchesParents: true })
}
