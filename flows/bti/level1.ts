import { parentFacing } from './guarded.ts'
import { agreed, askAdvice, recheckAndBack, seriousAndBack, stays, withdrawn } from './leads.ts'
import { flagged, question, task } from './shape.ts'
import { level } from './track.ts'

/** Level 1: measures in the own service, with child and parents. (bti.md 2.6) */
export const level1 = level('level1', {
  notice: {
    where: question({
      consent: 'level1.act.consent',
      sharedUnderstanding: 'level1.reflect.sharedUnderstanding',
      plan: 'level1.act.plan',
      carryOut: 'level1.act.carryOut',
      evaluate: 'level1.followUp.evaluate',
      consentWithdrawn: withdrawn,
      serious: seriousAndBack,
    }),
  },
  reflect: {
    sharedUnderstanding: parentFacing(
      task(['barnevern'], {
        yes: 'level1.act.plan',
        meetAgain: stays,
        unsure: stays,
        advice: askAdvice,
      }),
    ),
  },
  act: {
    consent: flagged(
      { stafettholder: true },
      parentFacing(
        task(['barnevern'], {
          yes: { to: 'level1.reflect.sharedUnderstanding', note: agreed },
          withoutLog: { to: 'level1.reflect.sharedUnderstanding', note: agreed },
          notYet: stays,
          no: 'consent.refused',
          childRefuses: 'consent.childRefuses',
        }),
      ),
    ),
    plan: parentFacing(
      task(['barnevern'], {
        ready: 'level1.act.carryOut',
        missing: 'level1.reflect.sharedUnderstanding',
      }),
    ),
    carryOut: task(['barnevern'], {
      evaluate: 'level1.followUp.evaluate',
      notPossible: 'level1.act.plan',
      // the old stafettholder keeps the baton until the new one has accepted
      handOver: 'level1.act.consent',
      worse: recheckAndBack,
      consentWithdrawn: withdrawn,
    }),
  },
  followUp: {
    evaluate: parentFacing(
      task(['barnevern'], {
        goodEffect: 'end.closed',
        partly: 'level1.act.carryOut',
        otherMeasures: 'level1.act.plan',
        otherService: 'level2.reflect.chooseService',
        unsure: 'level1.act.carryOut',
        serious: seriousAndBack,
        consentWithdrawn: withdrawn,
      }),
    ),
  },
})
