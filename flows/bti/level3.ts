import { parentFacing, question, task, recheck } from './shape.ts'

/** Level 3: coordinated effort from several services. (bti.md 2.8) */
export const level3 = {
  initial: 'notice',
  states: {
    notice: {
      initial: 'where',
      states: {
        where: question({
          consent: 'level3.act.consent',
          meeting: 'level3.reflect.meeting',
          plan: 'level3.act.plan',
          carryOut: 'level3.act.carryOut',
          evaluate: 'level3.followUp.evaluate',
          stuck: 'level3.act.stuck',
          serious: recheck('level3.notice.where'),
        }),
      },
    },
    reflect: {
      initial: 'meeting',
      states: {
        meeting: parentFacing(
          'level3.reflect.meeting',
          task(['barnevern'], { yes: 'level3.act.plan', notYet: {}, disagree: 'level3.act.stuck' }),
        ),
      },
    },
    act: {
      initial: 'consent',
      states: {
        consent: parentFacing(
          'level3.act.consent',
          task(['barnevern'], {
            yes: 'level3.reflect.meeting',
            notYet: {},
            parentsRefuse: 'consent.refused',
            childRefuses: 'consent.childRefuses',
          }),
        ),
        plan: parentFacing(
          'level3.act.plan',
          task(['barnevern'], { ready: 'level3.act.carryOut', disagree: 'level3.act.stuck' }),
        ),
        carryOut: task(['barnevern'], {
          evaluate: 'level3.followUp.evaluate',
          notPossible: 'level3.act.plan',
          worse: recheck('level3.act.carryOut'),
          consentWithdrawn: 'consent.refused',
          handOver: 'level3.reflect.meeting',
        }),
        stuck: task(['barnevern', 'statsforvalter'], {
          decided: 'level3.act.plan',
          notYet: {},
          serious: recheck('level3.act.stuck'),
        }),
      },
    },
    followUp: {
      initial: 'evaluate',
      states: {
        evaluate: parentFacing(
          'level3.followUp.evaluate',
          task(['barnevern'], {
            goodEffect: 'end.closed',
            goOn: 'level3.act.carryOut',
            otherMeasures: 'level3.act.plan',
            fewerServices: 'level2.act.plan',
            ownService: 'level1.act.plan',
            stuck: 'level3.act.stuck',
            serious: recheck('level3.followUp.evaluate'),
            consentWithdrawn: 'consent.refused',
          }),
        ),
      },
    },
  },
}
