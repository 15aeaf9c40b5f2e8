import type { ContactId } from '../../contacts.ts'
import { parentsMayBeTold } from '../../duties.ts'
import { all, noted } from '../../formula.ts'
import type { SourceId } from '../../sources.ts'
import { onLevel0, everyday } from '../conditions.ts'
import type { Deadline } from '../deadlines.ts'
import { help, type Action } from '../row.ts'

/** What the steps of the levels come to (bti.md 2.5–2.8). */
export const levels = {
  // Level 0: everyday worry
  writeDown: help('sameDay', all(everyday, onLevel0), {
    sources: ['guideline', 'bti-level0'],
    done: noted('talked', true),
  }),
  shareWithLeader: help('aWeek', all(everyday, onLevel0), {
    sources: ['bti-level0'],
    done: noted('talked', true),
  }),
  talkWithParents: help('twoWeeks', all(everyday, onLevel0, parentsMayBeTold), {
    who: 'both',
    sources: ['bti-level0'],
    touchesParents: true,
    done: noted('talked', true),
  }),
  hearTheChild: help('twoWeeks', everyday, {
    who: 'both',
    sources: ['opplaringslova-10-1', 'guideline'],
  }),
  adviceAnyTime: help('fourWeeks', everyday, {
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'healthNurse', 'ppt'],
    sources: ['threshold'],
  }),
  // Levels 1–3
  level1Consent: levelStep('1', 'stafettholder', 'twoWeeks', ['consent', 'stafettholder']),
  level1Measures: levelStep('1', 'stafettholder', 'twoWeeks', ['bti-level1']),
  level1Evaluate: levelStep('1', 'stafettholder', 'fourWeeks', ['bti-level1']),
  level2Service: levelStep(
    '2',
    'leader',
    'twoWeeks',
    ['bti-level2', 'cooperation'],
    ['ppt', 'healthNurse'],
  ),
  level2Meeting: levelStep('2', 'stafettholder', 'twoWeeks', ['bti-level2']),
  level2Evaluate: levelStep('2', 'stafettholder', 'fourWeeks', ['bti-level2']),
  level3Coordinator: levelStep('3', 'leader', 'twoWeeks', ['child-coordinator', 'bti-level3']),
  level3Meeting: levelStep('3', 'stafettholder', 'twoWeeks', ['bti-level3']),
  level3Evaluate: levelStep('3', 'stafettholder', 'fourWeeks', ['bti-level3']),
}

function levelStep(
  level: '1' | '2' | '3',
  who: Action['who'],
  by: Deadline,
  sources: readonly SourceId[],
  contacts: readonly ContactId[] = [],
): Action {
  const when = all(noted('level', level), parentsMayBeTold)
  return help(by, when, { who, contacts, sources, touchesParents: true })
}
