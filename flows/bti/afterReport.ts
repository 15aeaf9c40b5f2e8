import { closedNow, recheck, teach } from './leads.ts'
import { outcome, question, task, type Answers } from './shape.ts'
import type { Table } from './track.ts'

const newInformation = { newInformation: recheck } as const satisfies Answers

const back = { back: 'duty.after' } as const satisfies Answers

/** After the report, and when something about it is difficult (law.md 2.8, decisions B15). */
export const afterReport = {
  after: outcome({
    ownMeasures: {
      to: 'level1.reflect.sharedUnderstanding',
      note: { afterSeen: true },
    },
    barnevernJoins: { to: 'level3.act.consent', note: { afterSeen: true } },
    newInformation: recheck,
    trouble: 'duty.trouble',
    watch: { to: 'end.watch', note: { afterSeen: true } },
    goOn: { to: 'duty.next', note: { afterSeen: true } },
  }),
  trouble: question({
    nobodyAnswers: 'duty.nobodyAnswers',
    notOurs: 'duty.notOurs',
    toldToWait: 'duty.toldToWait',
    noFeedback: 'duty.noFeedback',
    closedStillWorried: 'duty.closedStillWorried',
    whichBarnevern: 'duty.whichBarnevern',
    severalChildren: 'duty.severalChildren',
    ...back,
  }),
  nobodyAnswers: task(['barnevernvakt', 'alarm', 'police'], { ...closedNow, ...back }),
  notOurs: task(['barnevern', 'statsforvalter'], back),
  toldToWait: task(['barnevern', 'police'], {
    aboutParents: teach('askedToWait', 'yes', 'duty.after'),
    ...newInformation,
    ...back,
  }),
  noFeedback: task(['barnevern', 'statsforvalter'], { ...newInformation, ...back }),
  closedStillWorried: task(['barnevern', 'statsforvalter'], { ...newInformation, ...back }),
  whichBarnevern: task(['barnevern', 'alarm'], back),
  severalChildren: task(['barnevern'], { ...newInformation, ...back }),
} satisfies Table
