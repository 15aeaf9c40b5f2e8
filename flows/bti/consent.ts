import { noted } from '../formula.ts'
import { andBack, parentFacing, question, recheck, task, type Leads, type Way } from './shape.ts'

/** Cooperation without the log goes on where it was asked for (bti.md C.1). */
const backToLevel: Leads = [
  { to: 'level2.reflect.meeting', when: noted('level', '2') },
  { to: 'level3.reflect.meeting', when: noted('level', '3') },
  { to: 'level1.reflect.sharedUnderstanding' },
]

/** Back to where consent is asked for, on the level it was asked for. */
const askAgain: readonly Way[] = [
  { to: 'level2.reflect.chooseService', when: noted('level', '2') },
  { to: 'level3.act.consent', when: noted('level', '3') },
  { to: 'level1.act.consent' },
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
      unsure: andBack('aside.discuss.who'),
      no: 'consent.ownTask',
    }),
    childRefuses: parentFacing(
      'consent.childRefuses',
      task(['barnevern'], {
        foundWay: [...askAgain.slice(0, 2), { to: 'level1.reflect.sharedUnderstanding' }],
        standsFirm: 'consent.ownTask',
        serious: recheck('consent.childRefuses'),
      }),
    ),
    ownTask: task(['barnevern'], {
      newTalk: 'level0.act.talk',
      changedMind: askAgain,
      worse: recheck('consent.ownTask'),
      gone: 'end.watch',
    }),
  },
}
