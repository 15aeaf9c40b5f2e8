import { all, noted } from '../formula.ts'
import { parentFacing } from './guarded.ts'
import { agreed, andBack, recheckAndBack, seriousAndBack, stays } from './leads.ts'
import { question, task, type Leads, type Way } from './shape.ts'
import { track } from './track.ts'

/** Cooperation without the log goes on where it was asked for (bti.md C.1). */
const backToLevel: Leads = [
  { to: 'level2.reflect.meeting', note: agreed, when: noted('level', '2') },
  { to: 'level3.reflect.meeting', note: agreed, when: noted('level', '3') },
  { to: 'level1.reflect.sharedUnderstanding', note: agreed },
]

/** Nothing is shared with other services any more, and the help here is agreed. */
const ownServiceOnly = { to: 'level1.reflect.sharedUnderstanding', note: agreed } as const

/** Consent is asked for in the middle of level 2 and 3, and there it is asked for again. */
const onHigherLevels: readonly Way[] = [
  { to: 'level2.reflect.chooseService', when: noted('level', '2') },
  { to: 'level3.act.consent', when: noted('level', '3') },
]

/** What had stopped goes on where it was; else consent is asked for where it is asked for. */
const goesOn = (['1', '2', '3'] as const).map((level): Way => ({
  to: `level${level}.act.carryOut`,
  note: agreed,
  when: all(noted('sharing', 'stopped'), noted('level', level)),
}))
const askAgain: Leads = [...goesOn, ...onHigherLevels, { to: 'level1.act.consent' }]

/** What needs no consent goes on; until somebody asks again, the plan asks nobody for consent. */
const refusedAll = {
  to: 'consent.ownTask',
  note: { consentRefused: true },
} as const satisfies Way

/** Consent refused. Never a guard when the duty to report applies (law.md I11, bti.md 2.9). */
export const consent = track('consent', {
  // Stopped first, talked about after. The services are the ones to ring; it is no matter for barnevern.
  withdrawn: task(['healthNurse', 'ppt'], {
    stopped: { to: 'consent.refused', note: { sharing: 'stopped' } },
    serious: seriousAndBack,
    notYet: stays,
  }),
  refused: parentFacing(
    question({
      withoutLog: backToLevel,
      ownServiceOnly,
      everything: 'consent.reconsider',
      oneParent: 'consent.oneParent',
      youthDecides: backToLevel,
    }),
  ),
  // One of two says no: that is worked with, before anybody asks whether it is serious (bti.md C.1).
  oneParent: parentFacing(
    task(['healthNurse', 'ppt'], {
      agreed: askAgain,
      oneIsEnough: [...goesOn, ...backToLevel],
      ownServiceOnly,
      stillNo: 'consent.reconsider',
      serious: seriousAndBack,
    }),
  ),
  reconsider: question({
    serious: seriousAndBack,
    // In doubt whether it is serious is a talk with barnevern, not advice on how to help (bti.md C.2).
    unsure: andBack('aside.discuss.who'),
    no: refusedAll,
  }),
  childRefuses: parentFacing(
    task(['barnevern'], {
      foundWay: [...onHigherLevels, { to: 'level1.reflect.sharedUnderstanding' }],
      standsFirm: refusedAll,
      serious: seriousAndBack,
    }),
  ),
  ownTask: task(['barnevern'], {
    newTalk: 'level0.act.talk',
    changedMind: askAgain,
    worse: recheckAndBack,
    gone: { to: 'end.watch', note: { worryGone: true } },
  }),
})
