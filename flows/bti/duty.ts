import { dangerFacts, duties, parentsMayBeTold, parentsWait, reportMust } from '../duties.ts'
import { all, any, anyOf, not, noted, suspected, unanswered } from '../formula.ts'
import type { Setting } from '../progress.ts'
import { discussed } from './discuss.ts'
import { stateIds } from './ids.ts'
import { recheck, stays, teach, closedNow } from './leads.ts'
import {
  calling,
  flagged,
  outcome,
  question,
  task,
  transitions,
  type Answers,
  type Way,
} from './shape.ts'
import { track } from './track.ts'

/** Statutes, titles and whom to tell depend on where the person works (B5). */
const settingMatters = any(duties.staff, duties.report, duties.environment)

/** When nothing is open: where the person was headed, or the level the work is on. */
const headings: readonly Way[] = [
  { to: 'place', note: { heading: '' }, when: noted('heading', 'place') },
  ...stateIds
    .filter((id) => /^(level|consent|end)/.test(id))
    .map((id) => ({ to: id, when: noted('heading', id) })),
]

/**
 * The duties, beside the level work and never instead of it (decisions B3).
 *
 * `next` leads to the first open duty. What is done is remembered with what was known at the time,
 * so a rise opens its duty again.
 */
export const duty = track('duty', {
  next: {
    always: [
      ...transitions({ to: 'aside.acute.danger', when: duties.danger }),
      ...transitions({ to: 'aside.acute.notSafeToday', when: duties.notSafeToday }),
      ...transitions({ to: 'aside.acute.injury', when: duties.injury }),
      ...transitions({ to: 'aside.acute.selfHarm', when: duties.selfHarm }),
      ...transitions({ to: 'aside.acute.unfitAdult', when: duties.unfitAdult }),
      ...transitions({ to: 'aside.acute.notCollected', when: duties.notCollected }),
      ...transitions({
        to: 'duty.setting',
        when: all(noted('setting', 'unasked'), settingMatters),
      }),
      ...transitions({ to: 'duty.staffLeader', when: all(duties.staff, unanswered('leader')) }),
      ...transitions({
        to: 'duty.staffCrime',
        when: all(duties.staff, unanswered('staffCrime')),
      }),
      ...transitions({
        to: 'duty.police',
        when: all(duties.staff, duties.police, suspected('staffCrime')),
      }),
      ...transitions({ to: 'duty.staffTell', when: duties.staff }),
      ...transitions({ to: 'duty.departure', when: duties.departure }),
      ...transitions({
        to: 'duty.avert',
        when: all(duties.avert, any(duties.report, duties.travel)),
      }),
      ...transitions({ to: 'duty.travel', when: duties.travel }),
      ...transitions({ to: 'duty.police', when: duties.police }),
      ...transitions({
        to: 'duty.parentsRisk',
        when: all(duties.report, duties.parents, not(parentsWait), not(suspected('flight'))),
      }),
      ...transitions({ to: 'duty.parents', when: all(duties.report, duties.parents) }),
      ...transitions({ to: 'duty.report', when: duties.report }),
      ...transitions({ to: 'duty.discuss', when: duties.discuss }),
      ...transitions({ to: 'duty.avert', when: duties.avert }),
      ...transitions({ to: 'duty.parents', when: duties.parents }),
      ...transitions({ to: 'duty.children', when: duties.children }),
      ...transitions({ to: 'duty.environment', when: duties.environment }),
      ...transitions({
        to: 'duty.after',
        when: all(noted('reportSent', true), noted('afterSeen', false)),
      }),
      ...headings.flatMap(transitions),
      ...transitions({
        to: 'duty.environmentFollowUp',
        when: all(anyOf(suspected, ['peers', 'staff']), noted('environmentSeen', false)),
      }),
      ...transitions({ to: 'level1.notice.where', when: noted('level', '1') }),
      ...transitions({ to: 'level2.notice.where', when: noted('level', '2') }),
      ...transitions({ to: 'level3.notice.where', when: noted('level', '3') }),
      ...transitions({ to: 'level0.notice.wondering', when: noted('level', '0') }),
      ...transitions({ to: 'duty.handled', when: anyOf(suspected, dangerFacts) }),
      ...transitions('safety.everyday'),
    ],
  },

  setting: question({
    kindergartenMunicipal: works('kindergartenMunicipal'),
    kindergartenPrivate: works('kindergartenPrivate'),
    school: works('school'),
    schoolPrivate: works('schoolPrivate'),
    sfo: works('sfo'),
    other: works('other'),
  }),

  // P6: suspicion against someone who works here. Mistanke is enough.
  staffLeader: question({
    yes: teach('leader', 'yes', 'duty.next'),
    unsure: teach('leader', 'unsure', 'duty.next'),
    no: teach('leader', 'no', 'duty.next'),
  }),
  staffCrime: question({
    yes: teach('staffCrime', 'yes', 'duty.next'),
    unsure: teach('staffCrime', 'unsure', 'duty.next'),
    no: teach('staffCrime', 'no', 'duty.next'),
  }),
  staffTell: outcome({
    told: { to: 'duty.next', done: ['staffTold'], note: { toldInVain: false } },
    leaderInactive: {
      note: { leaderInactive: true, toldInVain: true },
      when: not(suspected('leader')),
    },
    notYet: stays,
  }),

  // P8
  departure: question({
    soon: teach('departure', 'yes', 'duty.travel'),
    unsure: teach('departure', 'unsure', 'duty.travel'),
    later: teach('departure', 'no', 'safety.next'),
    alreadyAbroad: { to: 'duty.travel', learn: { departure: 'no', alreadyAbroad: 'yes' } },
  }),
  travel: outcome({
    told: { to: 'safety.next', done: ['policeTold', 'discussed'] },
    ...closedNow,
    notYet: stays,
  }),

  // Straffeloven § 196: most likely, serious, and still preventable. Nobody is exempt.
  avert: question({
    yes: teach('avert', 'yes', 'duty.next'),
    unsure: teach('avert', 'unsure', 'duty.next'),
    no: teach('avert', 'no', 'duty.next'),
  }),
  police: task(['police', 'policeEmergency'], {
    called: { to: 'duty.next', done: ['policeTold'] },
    notYet: stays,
  }),

  // Do we tell the parents? A decision of its own: yes, not yet, or ask first (A6).
  parentsRisk: question({
    yes: teach('flight', 'yes', 'duty.parents'),
    unsure: teach('flight', 'unsure', 'aside.discuss.who'),
    no: teach('flight', 'no', 'duty.parents'),
  }),
  parents: flagged(
    { decides: true },
    task(['barnevern', 'barnehus', 'police'], {
      tell: { to: 'duty.next', done: ['decided'], when: parentsMayBeTold },
      wait: {
        to: 'duty.next',
        done: ['decided'],
        note: { heading: '' },
        when: not(parentsMayBeTold),
      },
      advisedMay: {
        to: 'duty.next',
        done: ['discussed', 'advised', 'decided'],
        when: parentsWait,
      },
      askedToWait: {
        to: 'duty.next',
        learn: { askedToWait: 'yes' },
        done: ['decided'],
        note: { heading: '' },
      },
    }),
  ),

  report: task(['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'], {
    sent: {
      to: 'duty.next',
      done: ['reported'],
      note: { reportSent: true, reportAdvised: false, afterSeen: false },
    },
    leaderDisagrees: stays,
    // A report that is only advised is not sent against barnevern's own advice.
    advisedNot: {
      to: 'duty.next',
      note: { reportAdvised: false },
      when: all(noted('reportAdvised', true), not(reportMust)),
    },
    adviceFirst: 'aside.discuss.who',
    ...closedNow,
    notYet: stays,
  }),
  // Something is unsure: the plan is to talk it over with the authorities. Done, it leads on.
  discuss: {
    ...outcome({ ...discussed, notYet: {} }),
    always: transitions({ to: 'duty.next', when: not(duties.discuss) }),
  },
  // Unsure a second time: ask barnevern outright. A report only where something concrete exists (B11).
  secondUnsure: calling(
    ['barnevern', 'barnevernvakt', 'alarm'],
    question({
      yes: { to: 'safety.next', note: { reportAdvised: true, reportSent: false } },
      unsure: 'safety.next',
      no: 'safety.next',
    }),
  ),

  // After the report (law.md 2.8, decisions B15)
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
    back: 'duty.after',
  }),
  nobodyAnswers: task(['barnevernvakt', 'alarm', 'police'], { ...closedNow, back: 'duty.after' }),
  notOurs: task(['barnevern', 'statsforvalter'], { back: 'duty.after' }),
  toldToWait: task(['barnevern', 'police'], {
    aboutParents: teach('askedToWait', 'yes', 'duty.after'),
    ...afterCard(),
  }),
  noFeedback: task(['barnevern', 'statsforvalter'], afterCard()),
  closedStillWorried: task(['barnevern', 'statsforvalter'], afterCard()),
  whichBarnevern: task(['barnevern', 'alarm'], { back: 'duty.after' }),
  severalChildren: task(['barnevern'], afterCard()),

  // Everything that must be done is done: what was serious is followed, never called everyday.
  handled: outcome({
    goOn: 'level0.notice.wondering',
    watch: 'end.watch',
    newInformation: recheck,
  }),

  // P7: sexual behaviour between children. Both children need help.
  children: task(['barnevern', 'barnehus', 'police'], {
    started: { to: 'duty.next', done: ['childrenHelped'] },
    ...closedNow,
    notYet: stays,
  }),

  // The duty to act for a safe environment runs beside the others (law.md 1.4, I23).
  environment: outcome({
    started: { to: 'duty.next', done: ['stepsTaken'] },
    aboutStaff: 'safety.people',
    notYet: stays,
  }),
  environmentFollowUp: question({
    safe: { to: 'end.closed', note: { environmentSeen: true } },
    tooEarly: 'end.watch',
    notSafe: [
      { to: 'duty.staffTell', when: all(suspected('staff'), not(suspected('peers'))) },
      { to: 'duty.environment' },
    ],
    alsoOther: { to: 'level0.notice.wondering', note: { environmentSeen: true } },
    otherServices: {
      to: 'level2.reflect.chooseService',
      note: { environmentSeen: true },
    },
    newInformation: recheck,
  }),
})

function works(setting: Setting): Way {
  return { to: 'duty.next', note: { setting } }
}

function afterCard(): Answers {
  return { newInformation: recheck, back: 'duty.after' }
}
