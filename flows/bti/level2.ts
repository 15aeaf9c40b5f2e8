import { parentFacing } from './guarded.ts'
import { agreed, askAdvice, recheckAndBack, seriousAndBack, stays, withdrawn } from './leads.ts'
import { flagged, question, task } from './shape.ts'
import { level } from './track.ts'

/** Level 2: cooperation with one other service. (bti.md 2.7) */
export const level2 = level('level2', {
  notice: {
    where: question({
      chooseService: 'level2.reflect.chooseService',
      meeting: 'level2.reflect.meeting',
      plan: 'level2.act.plan',
      carryOut: 'level2.act.carryOut',
      evaluate: 'level2.followUp.evaluate',
      consentWithdrawn: withdrawn,
      serious: seriousAndBack,
    }),
  },
  reflect: {
    chooseService: parentFacing(
      task(['barnevern'], {
        yes: { to: 'level2.reflect.meeting', note: agreed },
        unsure: askAdvice,
        parentsRefuse: 'consent.refused',
        childRefuses: 'consent.childRefuses',
      }),
    ),
    meeting: flagged(
      { stafettholder: true },
      parentFacing(task(['barnevern'], { yes: 'level2.act.plan', no: stays })),
    ),
  },
  act: {
    plan: parentFacing(
      task(['barnevern'], { ready: 'level2.act.carryOut', disagree: 'level2.reflect.meeting' }),
    ),
    carryOut: task(['barnevern'], {
      evaluate: 'level2.followUp.evaluate',
      notPossible: 'level2.act.plan',
      worse: recheckAndBack,
      consentWithdrawn: withdrawn,
      handOver: 'level2.reflect.meeting',
    }),
  },
  followUp: {
    evaluate: parentFacing(
      task(['barnevern'], {
        goodEffect: 'end.closed',
        partly: 'level2.act.carryOut',
        otherMeasures: 'level2.act.plan',
        ownService: 'level1.act.plan',
        moreServices: 'level3.act.consent',
        serious: seriousAndBack,
        consentWithdrawn: withdrawn,
      }),
    ),
  },
})
