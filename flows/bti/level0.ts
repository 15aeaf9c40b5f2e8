import { parentFacing } from './guarded.ts'
import { andBack, askAdvice, recheckAndBack, seriousAndBack, stays } from './leads.ts'
import { question, task, type Way } from './shape.ts'
import { level } from './track.ts'

/** Nothing to worry about now: what was to be done about it is no longer asked for. */
const gone = { to: 'end.watch', note: { worryGone: true } } as const satisfies Way

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
      gone,
      // back to the gates: only a gate teaches a danger fact
      serious: seriousAndBack,
    }),
    share: task(['barnevern'], {
      talk: 'level0.act.talk',
      knowMore: 'level0.reflect.concretise',
      discuss: andBack('aside.discuss.who'),
      noWorry: gone,
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
        parentsDisagree: { to: 'level0.act.parentsDisagree', note: { talked: true } },
        childUnwilling: 'level0.followUp.clarify',
        // afraid that the parents get to know: a gate of its own (B12)
        childAfraid: { ...recheckAndBack, learn: { flight: 'unsure' } },
        serious: seriousAndBack,
      }),
    ),
    // A talk that did not go well: nobody has asked for consent yet, so nobody has refused it.
    parentsDisagree: parentFacing(
      task(['healthNurse', 'ppt', 'barnevern'], {
        newTalk: 'level0.act.talk',
        clarify: 'level0.followUp.clarify',
        ownTask: { to: 'consent.ownTask', note: { consentRefused: true } },
        unsure: askAdvice,
        serious: seriousAndBack,
      }),
    ),
  },
  followUp: {
    clarify: question({
      no: gone,
      ownService: 'level1.act.consent',
      otherService: 'level2.reflect.chooseService',
      unsure: 'level0.reflect.concretise',
      serious: seriousAndBack,
    }),
  },
})
