import { noted } from '../formula.ts'
import { parentFacing, question, task, type Leads, recheck } from './shape.ts'

/** Cooperation without the log goes on where it was asked for (bti.md C.1). */
const backToLevel: Leads = [
  { to: 'level2.reflect.meeting', when: noted('level', '2') },
  { to: 'level3.reflect.meeting', when: noted('level', '3') },
  { to: 'level1.reflect.sharedUnderstanding' },
]

/** Consent refused. Never a guard when the duty to report applies (law.md I11, bti.md 2.9). */
export const consent = {
  initial: 'refused',
  states: {
    refused: parentFacing(
      'consent.refused',
      question({
        withoutLog: backToLevel,
        ownServiceOnly: 'level1.reflect.sharedUnderstanding',
        everything: 'consent.reconsider',
        oneParent: 'consent.reconsider',
      }),
    ),
    reconsider: question({
      serious: recheck('consent.reconsider'),
      unsure: 'aside.discuss.who',
      no: 'consent.ownTask',
    }),
    childRefuses: parentFacing(
      'consent.childRefuses',
      task(['barnevern'], {
        foundWay: backToLevel,
        standsFirm: 'consent.ownTask',
        serious: recheck('consent.childRefuses'),
      }),
    ),
    ownTask: task(['barnevern'], {
      newTalk: 'level0.act.talk',
      changedMind: 'level1.act.consent',
      worse: recheck('consent.ownTask'),
      gone: 'end.watch',
    }),
  },
}
