import { parentFacing } from './guarded.ts'
import { agreed, recheckAndBack, seriousAndBack, stays, withdrawn } from './leads.ts'
import { question, task } from './shape.ts'
import { level } from './track.ts'

/** Level 3: coordinated effort from several services. (bti.md 2.8) */
export const level3 = level('level3', {
  notice: {
    where: question({
      consent: 'level3.act.consent',
      meeting: 'level3.reflect.meeting',
      plan: 'level3.act.plan',
      carryOut: 'level3.act.carryOut',
      evaluate: 'level3.followUp.evaluate',
      stuck: 'level3.act.stuck',
      consentWithdrawn: withdrawn,
      serious: seriousAndBack,
    }),
  },
  reflect: {
    meeting: parentFacing(
      task(['barnevern'], { yes: 'level3.act.plan', notYet: stays, disagree: 'level3.act.stuck' }),
    ),
  },
  act: {
    consent: parentFacing(
      task(['barnevern'], {
        yes: { to: 'level3.reflect.meeting', note: agreed },
        notYet: stays,
        parentsRefuse: 'consent.refused',
        childRefuses: 'consent.childRefuses',
      }),
    ),
    plan: parentFacing(
      task(['barnevern'], { ready: 'level3.act.carryOut', disagree: 'level3.act.stuck' }),
    ),
    carryOut: task(['barnevern'], {
      evaluate: 'level3.followUp.evaluate',
      notPossible: 'level3.act.plan',
      worse: recheckAndBack,
      consentWithdrawn: withdrawn,
      handOver: 'level3.reflect.meeting',
    }),
    stuck: task(['barnevern', 'statsforvalter'], {
      decided: 'level3.act.plan',
      notYet: stays,
      serious: seriousAndBack,
    }),
  },
  followUp: {
    evaluate: parentFacing(
      task(['barnevern'], {
        goodEffect: 'end.closed',
        goOn: 'level3.act.carryOut',
        otherMeasures: 'level3.act.plan',
        fewerServices: 'level2.act.plan',
        ownService: 'level1.act.plan',
        stuck: 'level3.act.stuck',
        serious: seriousAndBack,
        consentWithdrawn: withdrawn,
      }),
    ),
  },
})
