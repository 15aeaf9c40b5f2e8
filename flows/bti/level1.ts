import { andBack, parentFacing, question, task, recheck } from './shape.ts'

/** Level 1: measures in the own service, with child and parents. (bti.md 2.6) */
export const level1 = {
  initial: 'notice',
  states: {
    notice: {
      initial: 'where',
      states: {
        where: question({
          consent: 'level1.act.consent',
          sharedUnderstanding: 'level1.reflect.sharedUnderstanding',
          plan: 'level1.act.plan',
          carryOut: 'level1.act.carryOut',
          evaluate: 'level1.followUp.evaluate',
          serious: recheck('level1.notice.where'),
        }),
      },
    },
    reflect: {
      initial: 'sharedUnderstanding',
      states: {
        sharedUnderstanding: parentFacing(
          'level1.reflect.sharedUnderstanding',
          task(['barnevern'], {
            yes: 'level1.act.plan',
            meetAgain: {},
            unsure: {},
            advice: andBack('aside.discuss.who'),
          }),
        ),
      },
    },
    act: {
      initial: 'consent',
      states: {
        consent: parentFacing(
          'level1.act.consent',
          task(['barnevern'], {
            yes: 'level1.reflect.sharedUnderstanding',
            withoutLog: 'level1.reflect.sharedUnderstanding',
            notYet: {},
            no: 'consent.refused',
            childRefuses: 'consent.childRefuses',
          }),
        ),
        plan: parentFacing(
          'level1.act.plan',
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
          worse: recheck('level1.act.carryOut'),
          consentWithdrawn: 'consent.refused',
        }),
      },
    },
    followUp: {
      initial: 'evaluate',
      states: {
        evaluate: parentFacing(
          'level1.followUp.evaluate',
          task(['barnevern'], {
            goodEffect: 'end.closed',
            partly: 'level1.act.carryOut',
            otherMeasures: 'level1.act.plan',
            otherService: 'level2.reflect.chooseService',
            unsure: 'level1.act.carryOut',
            serious: recheck('level1.followUp.evaluate'),
            consentWithdrawn: 'consent.refused',
          }),
        ),
      },
    },
  },
}
