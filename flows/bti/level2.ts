import { andBack, parentFacing, question, task, recheck } from './shape.ts'

/** Level 2: cooperation with one other service. (bti.md 2.7) */
export const level2 = {
  initial: 'notice',
  states: {
    notice: {
      initial: 'where',
      states: {
        where: question({
          chooseService: 'level2.reflect.chooseService',
          meeting: 'level2.reflect.meeting',
          plan: 'level2.act.plan',
          carryOut: 'level2.act.carryOut',
          evaluate: 'level2.followUp.evaluate',
          serious: recheck('level2.notice.where'),
        }),
      },
    },
    reflect: {
      initial: 'chooseService',
      states: {
        chooseService: parentFacing(
          'level2.reflect.chooseService',
          task(['barnevern'], {
            yes: 'level2.reflect.meeting',
            unsure: andBack('aside.discuss.who'),
            parentsRefuse: 'consent.refused',
            childRefuses: 'consent.childRefuses',
          }),
        ),
        meeting: parentFacing(
          'level2.reflect.meeting',
          task(['barnevern'], { yes: 'level2.act.plan', no: {} }),
        ),
      },
    },
    act: {
      initial: 'plan',
      states: {
        plan: parentFacing(
          'level2.act.plan',
          task(['barnevern'], { ready: 'level2.act.carryOut', disagree: 'level2.reflect.meeting' }),
        ),
        carryOut: task(['barnevern'], {
          evaluate: 'level2.followUp.evaluate',
          notPossible: 'level2.act.plan',
          worse: recheck('level2.act.carryOut'),
          consentWithdrawn: 'consent.refused',
          handOver: 'level2.reflect.meeting',
        }),
      },
    },
    followUp: {
      initial: 'evaluate',
      states: {
        evaluate: parentFacing(
          'level2.followUp.evaluate',
          task(['barnevern'], {
            goodEffect: 'end.closed',
            partly: 'level2.act.carryOut',
            otherMeasures: 'level2.act.plan',
            ownService: 'level1.act.plan',
            moreServices: 'level3.act.consent',
            serious: recheck('level2.followUp.evaluate'),
            consentWithdrawn: 'consent.refused',
          }),
        ),
      },
    },
  },
}
