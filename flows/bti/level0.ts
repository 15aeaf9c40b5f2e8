import { parentFacing } from './guarded.ts'
import { andBack, recheckAndBack, seriousAndBack, stays } from './leads.ts'
import { question, task } from './shape.ts'
import { level } from './track.ts'

/** Level 0: is there reason for concern? (bti.md 2.5) */
export const level0 = level('level0', {
  notice: {
    wondering: question({
      yes: 'level0.reflect.concretise',
      notYet: 'level0.reflect.concretise',
      toldToMe: 'level0.reflect.concretise',
    }),
  },
  reflect: {
    concretise: task(['alarm'], {
      enough: 'level0.reflect.share',
      observeMore: stays,
      gone: 'end.watch',
      // back to the gates: only a gate teaches a danger fact
      serious: seriousAndBack,
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
      serious: seriousAndBack,
      talkWithSomeone: 'level0.act.talk',
    }),
  },
  act: {
    talk: parentFacing(
      task(['barnevern'], {
        followUp: { to: 'level0.followUp.clarify', note: { talked: true } },
        noWorry: { to: 'level0.followUp.clarify', note: { talked: true } },
        parentsDisagree: 'consent.refused',
        childUnwilling: 'level0.followUp.clarify',
        // afraid that the parents get to know: a gate of its own (B12)
        childAfraid: { ...recheckAndBack, learn: { flight: 'unsure' } },
        serious: seriousAndBack,
      }),
    ),
  },
  followUp: {
    clarify: question({
      no: 'end.watch',
      ownService: 'level1.act.consent',
      otherService: 'level2.reflect.chooseService',
      unsure: 'level0.reflect.concretise',
      serious: seriousAndBack,
    }),
  },
})
