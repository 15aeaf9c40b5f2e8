import { noted } from '../formula.ts'
import { parentFacing } from './guarded.ts'
import { andBack, recheckAndBack, seriousAndBack } from './leads.ts'
import { question, task, type Leads, type Way } from './shape.ts'
import { track } from './track.ts'

/** Cooperation without the log goes on where it was asked for (bti.md C.1). */
const backToLevel: Leads = [
  { to: 'level2.reflect.meeting', when: noted('level', '2') },
  { to: 'level3.reflect.meeting', when: noted('level', '3') },
  { to: 'level1.reflect.sharedUnderstanding' },
]

/** Consent is asked for in the middle of level 2 and 3, and there it is asked for again. */
const onHigherLevels: readonly Way[] = [
  { to: 'level2.reflect.chooseService', when: noted('level', '2') },
  { to: 'level3.act.consent', when: noted('level', '3') },
]

/** Consent refused. Never a guard when the duty to report applies (law.md I11, bti.md 2.9). */
export const consent = track('consent', {
  refused: parentFacing(
    question({
      withoutLog: backToLevel,
      ownServiceOnly: 'level1.reflect.sharedUnderstanding',
      everything: 'consent.reconsider',
      oneParent: 'consent.reconsider',
    }),
  ),
  reconsider: question({
    serious: seriousAndBack,
    unsure: andBack('aside.discuss.who'),
    no: 'consent.ownTask',
  }),
  childRefuses: parentFacing(
    task(['barnevern'], {
      foundWay: [...onHigherLevels, { to: 'level1.reflect.sharedUnderstanding' }],
      standsFirm: 'consent.ownTask',
      serious: seriousAndBack,
    }),
  ),
  ownTask: task(['barnevern'], {
    newTalk: 'level0.act.talk',
    changedMind: [...onHigherLevels, { to: 'level1.act.consent' }],
    worse: recheckAndBack,
    gone: 'end.watch',
  }),
})
