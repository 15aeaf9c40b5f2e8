import { aboutAdult, aboutChild } from '../circumstances.ts'
import {
  dangerFacts,
  duties,
  goHomeUnasked,
  onlyUneaseToDiscuss,
  parentsMayBeTold,
  parentsOpenly,
  parentsWait,
  reportMust,
  sureElsewhere,
} from '../duties.ts'
import { all, anyOf, not, noted, suspected } from '../formula.ts'
import type { Setting } from '../progress.ts'
import { afterReport } from './afterReport.ts'
import { cannotHide, discussed, discussUnease } from './discuss.ts'
import { closedNow, recheck, sent, stays, teach } from './leads.ts'
import { nextDuty } from './nextDuty.ts'
import { calling, flagged, leftWhen, outcome, question, task, type Way } from './shape.ts'
import { track } from './track.ts'

/** Something was done about it, so what was said to be serious has not evaporated. */
const followed = { saidSerious: false } as const

/**
 * The duties, beside the level work and never instead of it (decisions B3).
 *
 * `next` leads to the first open duty. What is done is remembered with what was known at the time,
 * so a rise opens its duty again.
 */
export const duty = track('duty', {
  next: nextDuty,

  setting: question({
    kindergartenMunicipal: { ...works('kindergartenMunicipal'), when: not(aboutAdult) },
    kindergartenPrivate: { ...works('kindergartenPrivate'), when: not(aboutAdult) },
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
  // Asked before the first plan: the police come before whoever looks into it.
  staffCrime: question({
    yes: teach('staffCrime', 'yes', 'safety.urgent'),
    unsure: teach('staffCrime', 'unsure', 'safety.urgent'),
    no: teach('staffCrime', 'no', 'safety.urgent'),
  }),
  staffTell: outcome({
    told: {
      to: 'duty.next',
      done: ['staffTold'],
      note: { toldInVain: false, saidSerious: false },
    },
    leaderInactive: {
      note: { leaderInactive: true, toldInVain: true },
      when: all(not(suspected('leader')), noted('role', 'employee')),
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
    told: { to: 'safety.next', done: ['policeTold', 'discussed'], note: followed },
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
    called: { to: 'duty.next', done: ['policeTold'], note: followed },
    notYet: stays,
  }),

  // Do we tell the parents? A decision of its own: yes, not yet, or ask first (A6).
  parentsRisk: question({
    yes: teach('flight', 'yes', 'duty.parents'),
    unsure: teach('flight', 'unsure', 'aside.discuss.who'),
    no: teach('flight', 'no', 'duty.parentsOpen'),
  }),
  parents: flagged(
    { decides: true },
    task(['barnevern', 'barnehus', 'police'], {
      tell: { to: 'duty.next', done: ['decided'], when: parentsMayBeTold },
      wait: {
        to: 'duty.next',
        done: ['decided'],
        note: { heading: '' },
        when: all(aboutChild, not(parentsMayBeTold)),
      },
      advisedMay: {
        to: 'duty.next',
        done: ['discussed', 'advised', 'decided'],
        note: followed,
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

  // Nothing speaks against being open: another page than a wait, without those who are asked first.
  parentsOpen: leftWhen(
    { to: 'duty.parents', when: not(parentsOpenly) },
    flagged(
      { decides: true },
      task(['barnevern'], {
        tell: { to: 'duty.next', done: ['decided'] },
        // About self-harm alone it is health that is asked, and barnevern beside.
        adviceFirst: [
          { to: 'aside.discuss.advice', when: suspected('selfHarm') },
          { to: 'aside.discuss.who' },
        ],
        askedToWait: {
          to: 'duty.next',
          learn: { askedToWait: 'yes' },
          done: ['decided'],
          note: { heading: '' },
        },
      }),
    ),
  ),

  report: task(['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'], {
    sent: sent('duty.next'),
    leaderDisagrees: stays,
    // A report that is only advised is not sent against barnevern's own advice.
    advisedNot: {
      to: 'duty.next',
      note: { reportAdvised: false, askAgain: false, ...followed },
      when: all(noted('reportAdvised', true), not(reportMust)),
    },
    adviceFirst: 'aside.discuss.who',
    ...closedNow,
    notYet: stays,
  }),
  // Sent, and nobody has asked whether the child may go home to it today (law.md 4.2).
  today: leftWhen(
    { to: 'duty.next', when: not(goHomeUnasked) },
    task(['barnevern', 'barnevernvakt', 'alarm', 'police'], {
      answered: { to: 'duty.next', note: { todayAsked: true } },
      atHome: stays,
      ...closedNow,
      notYet: stays,
    }),
  ),
  // Something is unsure: the plan is to talk it over with the authorities. Done, it leads on.
  discuss: leftWhen(
    { to: 'duty.next', when: not(duties.discuss) },
    // No disguise for the child: the page says whom to ask. The talk with parents is behind this duty.
    outcome({
      authority: discussed.authority,
      alarm: discussed.alarm,
      own: discussed.own,
      cannotHide,
      cannotMild: { ...stays, when: not(parentsWait) },
      closedNow: discussed.closedNow,
      notYet: stays,
    }),
  ),
  // Nothing is in doubt, so nobody is told to talk it over: the police and barnevern are rung (law.md 2.2).
  callNow: leftWhen(
    { to: 'duty.next', when: not(all(duties.discuss, sureElsewhere)) },
    outcome({
      authority: discussed.authority,
      alarm: discussed.alarm,
      ...closedNow,
      notYet: stays,
    }),
  ),
  // A vague unease is another page than a suspicion: calmer, with more time (decisions F10).
  unease: leftWhen(
    { to: 'duty.next', when: not(onlyUneaseToDiscuss) },
    outcome({ ...discussUnease, notYet: stays }),
  ),
  // Unsure a second time: ask barnevern outright. A report only where something concrete exists (B11).
  secondUnsure: calling(
    ['barnevern', 'barnevernvakt', 'alarm'],
    question({
      yes: { to: 'safety.next', note: { reportAdvised: true, reportSent: false } },
      unsure: 'safety.next',
      no: 'safety.next',
    }),
  ),

  // Said to be serious, and nothing came of it: it does not evaporate (F13).
  saidSerious: leftWhen(
    { to: 'duty.next', when: not(duties.serious) },
    question({
      reportIt: { to: 'duty.next', note: { reportAdvised: true, reportSent: false } },
      askOutright: 'aside.discuss.who',
      seeAgain: recheck,
      notAfterAll: { to: 'duty.next', note: followed },
    }),
  ),

  ...afterReport,

  // Everything that must be done is done: what was serious is followed, never called everyday.
  handled: leftWhen(
    { to: 'duty.next', when: duties.serious },
    outcome({
      // What was serious is worked with from here; the rest begins with the parents. While they wait, nothing does.
      goOn: [
        {
          to: 'level1.reflect.sharedUnderstanding',
          when: all(anyOf(suspected, dangerFacts), not(parentsWait)),
        },
        { to: 'level0.act.talk', when: not(parentsWait) },
      ],
      // A family that waits for help, a shared picture: the themes say what to do with the parents.
      themes: { to: 'aside.themes.list', when: parentsMayBeTold },
      watch: 'end.watch',
      newInformation: recheck,
    }),
  ),

  // P7: sexual behaviour between children. Both children need help.
  children: task(['barnevern', 'barnehus', 'police'], {
    started: { to: 'duty.next', done: ['childrenHelped'], note: followed },
    ...closedNow,
    notYet: stays,
  }),

  // The duty to act for a safe environment runs beside the others (law.md 1.4, I23).
  environment: outcome({
    started: { to: 'duty.next', done: ['stepsTaken'], note: followed },
    aboutStaff: 'safety.people',
    notYet: stays,
  }),
  // The child who harms: a safe day for those who are hurt, and help for that child.
  harms: outcome({
    started: { to: 'duty.next', done: ['harmMet'] },
    // Who hurts others may be hurt: that is asked at the gates.
    mayBeHurt: recheck,
    notYet: stays,
  }),
  // Away: somebody is responsible, and it is agreed when it is looked at again (oppl. § 10-6).
  absence: outcome({
    started: { to: 'duty.next', done: ['followed'] },
    // The child may not be safe here: then the environment duty runs beside it.
    causeHere: 'safety.people',
    tooHard: 'duty.absenceHere',
    notYet: stays,
  }),
  // Noise, demands, language: what the day here can be changed in.
  absenceHere: task(['ppt', 'healthNurse'], {
    goOn: 'duty.absence',
    causeHere: 'safety.people',
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
