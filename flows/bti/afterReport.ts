import { nothingAsked } from '../duties.ts'
import type { Notes } from '../progress.ts'
import type { StateId } from './ids.ts'
import { closedNow, recheck, teach } from './leads.ts'
import { outcome, question, task, type Answers, type Way } from './shape.ts'
import type { Table } from './track.ts'

const afterSeen = { afterSeen: true } as const

/** Who came here first has not been asked the gates: they come before the work on a level. */
function gatesFirst(to: StateId, level: Notes['level']): readonly Way[] {
  return [
    { to: 'safety.next', note: { ...afterSeen, heading: to, level }, when: nothingAsked },
    { to, note: afterSeen },
  ]
}

const newInformation = {
  newInformation: [
    { ...recheck, note: { ...recheck.note, ...afterSeen }, when: nothingAsked },
    recheck,
  ],
} as const satisfies Answers

const back = { back: 'duty.after' } as const satisfies Answers

/** After the report, and when something about it is difficult (law.md 2.8, decisions B15). */
export const afterReport = {
  after: outcome({
    ownMeasures: gatesFirst('level1.reflect.sharedUnderstanding', '1'),
    barnevernJoins: gatesFirst('level3.act.consent', '3'),
    ...newInformation,
    trouble: 'duty.trouble',
    watch: gatesFirst('end.watch', 'none'),
    goOn: [
      { to: 'safety.next', note: afterSeen, when: nothingAsked },
      { to: 'duty.next', note: afterSeen },
    ],
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
