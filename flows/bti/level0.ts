import { andBack, parentFacing, question, task, recheck } from './shape.ts'

/** Level 0: is there reason for concern? (bti.md 2.5) */
export const level0 = {
  initial: 'notice',
  states: {
    notice: {
      initial: 'wondering',
      states: {
        wondering: question({
          yes: 'level0.reflect.concretise',
          notYet: 'level0.reflect.concretise',
          toldToMe: 'level0.reflect.concretise',
        }),
      },
    },
    reflect: {
      initial: 'concretise',
      states: {
        concretise: task(['alarm'], {
          enough: 'level0.reflect.share',
          observeMore: {},
          gone: 'end.watch',
          // back to the gates: only a gate teaches a danger fact
          serious: recheck('level0.reflect.concretise'),
        }),
        share: task(['barnevern'], {
          talk: 'level0.act.talk',
          knowMore: 'level0.reflect.concretise',
          discuss: andBack('aside.discuss.who'),
          noWorry: 'end.watch',
          leaderDisagrees: 'level0.reflect.yourConcern',
        }),
        yourConcern: question({
          concretise: 'level0.reflect.concretise',
          discuss: andBack('aside.discuss.who'),
          serious: recheck('level0.reflect.yourConcern'),
          talkWithSomeone: 'level0.act.talk',
        }),
      },
    },
    act: {
      initial: 'talk',
      states: {
        talk: parentFacing(
          'level0.act.talk',
          task(['barnevern'], {
            followUp: { to: 'level0.followUp.clarify', note: { talked: true } },
            noWorry: { to: 'level0.followUp.clarify', note: { talked: true } },
            parentsDisagree: 'consent.refused',
            childUnwilling: 'level0.followUp.clarify',
            // afraid that the parents get to know: a gate of its own (B12)
            childAfraid: { ...recheck('level0.act.talk'), learn: { flight: 'unsure' } },
            serious: recheck('level0.act.talk'),
          }),
        ),
      },
    },
    followUp: {
      initial: 'clarify',
      states: {
        clarify: question({
          no: 'end.watch',
          ownService: 'level1.act.consent',
          otherService: 'level2.reflect.chooseService',
          unsure: 'level0.reflect.concretise',
          serious: recheck('level0.followUp.clarify'),
        }),
      },
    },
  },
}
