import { openDuty } from '../duties.ts'
import type { FactName } from '../facts.ts'
import {
  all,
  always,
  any,
  anyOf,
  certain,
  noted,
  not,
  risenSince,
  suspected,
  unanswered,
  type Formula,
} from '../formula.ts'
import { keysOf } from '../keysOf.ts'
import type { ActionId } from '../plan/actions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import {
  abuseFacts,
  away,
  awayOpen,
  dangerFacts,
  force,
  gatesBeforeParents,
  graveSelfHarm,
  harming,
  homeSuspect,
  hurries,
  mustWait,
  notYet,
  reportDue,
  reportedAlone,
  seriousSaid,
  uneaseOwed,
  vague,
} from './law.ts'
import { saidOfAnybody } from './others.ts'
import type { Check, Rule } from './rule.ts'

/** Why a line stands on the plan, and by when it must be done. */
interface Due {
  /** It stands there exactly when this holds. */
  readonly when: Formula
  /** At the latest. */
  readonly by: Deadline
  /** Then it must be done sooner. */
  readonly sooner: readonly Sooner[]
}

type Sooner = readonly [when: Formula, by: Deadline]

/** A line, by when, exactly when this holds; and what makes it more urgent. */
function due(by: Deadline, when: Formula, ...sooner: readonly Sooner[]): Due {
  return { when, by, sooner }
}

/** *Mistanke* is enough: it stands on the plan for *Vet ikke* as for *Ja* (law.md 2.2–2.8, 4). */
function forSuspicion(by: Deadline, facts: readonly FactName[], ...sooner: readonly Sooner[]): Due {
  return due(by, anyOf(suspected, facts), ...sooner)
}

/** Not safe today, or the child may go home to it: before pick-up (4.2). */
const beforePickup: Sooner = [
  any(
    suspected('notSafeToday'),
    all(any(force, anyOf(suspected, ['sexual', 'injury'])), homeSuspect),
  ),
  'beforePickup',
]
/** About to be taken abroad: now (4.7). */
const beforeDeparture: Sooner = [suspected('departure'), 'now']

/**
 * Topics where doubt is talked over today, and those that may wait some days (law.md 1.2, 2.2). An
 * injury, honour, abroad, exploitation and an unfit adult have calls of their own.
 */
const today: readonly FactName[] = ['violence', 'sexual', 'medical', 'flight']
const soon: readonly FactName[] = ['neglect', 'disability', 'behaviour', 'sexualBehaviour']
const ownCall: readonly FactName[] = [
  'injury',
  'notSafeToday',
  'honour',
  'abroad',
  'trafficking',
  'unfitAdult',
]
export const mayBeToday = any(force, anyOf(suspected, today))
const saidAnyway = anyOf(suspected, ['injury', 'notSafeToday'])

const sameMatter = (fact: FactName) =>
  fact === 'injury' || fact === 'notSafeToday' ? always : any()
const doubtOfForce = (fact: FactName) => (fact === 'violence' ? not(certain('violence')) : any())
const reportedDoubt = (fact: FactName): Formula => ({ fact, atLeast: 'unsure', when: 'reported' })
const reportedSure = (fact: FactName): Formula => ({ fact, atLeast: 'yes', when: 'reported' })

/** Doubt that barnevern has not been asked about as it stands now (decisions A3). */
export const talkOwed = any(
  uneaseOwed,
  anyOf(
    (fact) =>
      all(
        risenSince('discussed')(fact),
        not({ fact, atLeast: 'yes', when: 'reported' }),
        // The injury is the same matter as the violence that was reported, and so is the day.
        not(all(sameMatter(fact), anyOf(reportedSure, abuseFacts))),
        // And the other way round: an injury that was reported together with the doubt about violence.
        not(all(doubtOfForce(fact), reportedDoubt('injury'), reportedDoubt('violence'))),
      ),
    [...today, ...soon, ...ownCall, 'gone', 'threateningParent'],
  ),
)

/** Beside what is reported, another matter to talk over: unsure, or never a report by itself. */
const besideIt = (fact: FactName) => {
  if (fact === 'flight' || fact === 'sexualBehaviour' || fact === 'threateningParent')
    return suspected(fact)
  const possible = fact === 'violence' ? force : suspected(fact)
  const unsureOnly = all(possible, not(certain(fact)))
  const outside = all(certain(fact), not(homeSuspect), reportDue)
  return fact === 'violence' || fact === 'sexual' ? any(unsureOnly, outside) : unsureOnly
}
/** What an employee did may be a crime (P6). */
const staffCrime = any(
  suspected('staffCrime'),
  all(anyOf(suspected, ['staff', 'leader']), any(force, anyOf(suspected, ['sexual', 'injury']))),
)
/** It may have happened these days: traces on body and clothes (4.3). */
const traces = any(suspected('injury'), all(suspected('sexual'), unanswered('injury')))
const helpIsCalled = risenSince('handled')('danger')
const leaderNotSuspected = not(suspected('leader'))
const certainAbuse = anyOf(certain, abuseFacts)
const honourKnown = any(anyOf(certain, ['honour', 'abroad']), suspected('trafficking'))
const inDoubt = not(any(reportDue, certainAbuse))
const parentsMay = all(gatesBeforeParents, not(mustWait))
/** Somebody to listen to: not where nobody reaches the family. */
const childIsHere = anyOf(
  suspected,
  dangerFacts.filter((fact) => fact !== 'gone'),
)
const calm = all(not(anyOf(suspected, dangerFacts)), not(reportedAlone))
const level0 = any(noted('level', 'none'), noted('level', '0'))
/** What is gone is not worked with, and after a no nobody is asked before somebody asks again. */
const stillThere = noted('worryGone', false)
const nobodyRefused = noted('consentRefused', false)
const onLevel = (level: '1' | '2' | '3') =>
  all(
    noted('level', level),
    noted('closing', false),
    nobodyRefused,
    noted('sharing', 'agreed'),
    parentsMay,
  )
/** The last things of a case are done when nothing else is open (bti.md X.1). */
const closing = all(noted('closing', true), not(openDuty))
/** An injury nobody can explain is treated as possible violence (B17). */
const maybeAbuse = any(force, anyOf(suspected, ['sexual', 'injury']))
const environment = any(anyOf(suspected, ['peers', 'sexualBehaviour']), harming)
const employee = noted('role', 'employee')
const theLeader = noted('role', 'leader')

/** The parents agree to help that is short of a report (decisions A2). */
const below = anyOf(
  (fact) => all({ fact, atLeast: 'below' }, not(suspected(fact))),
  ['neglect', 'medical', 'disability', 'behaviour', 'trafficking'],
)

const unborn = noted('about', 'unborn')
const grown = any(noted('about', 'adult'), unborn)
const inDanger = anyOf(suspected, ['adultDanger', 'danger'])
const harmed = anyOf(suspected, ['adultHarmed', ...abuseFacts, 'injury', 'trafficking'])
const forced = anyOf(suspected, ['adultForced', 'honour', 'abroad'])

/** Each line of the plan with its cause (law.md 2.2–2.8, 4.1–4.7; bti.md 2.5–2.8). */
const causes: Readonly<Record<ActionId, Due>> = {
  // 4.1–4.5
  callEmergency: forSuspicion('now', ['danger']),
  stayWithChild: due('now', hurries),
  callBeforePickup: forSuspicion(
    'beforePickup',
    ['notSafeToday'],
    [suspected('unfitAdult'), 'now'],
  ),
  // Somebody in danger now: 112 is called already.
  policeIfThreat: due(
    'now',
    all(anyOf(suspected, ['notSafeToday', 'unfitAdult']), not(helpIsCalled)),
  ),
  getTreatment: forSuspicion('now', ['injury']),
  callAboutInjury: forSuspicion('now', ['injury']),
  askAgain: due('sameDay', noted('askAgain', true), beforePickup),
  selfHarmAcute: due('now', all(graveSelfHarm, not(helpIsCalled))),
  askDirectly: due('now', graveSelfHarm),
  selfHarmHelp: due('sameDay', graveSelfHarm),
  selfHarmSmall: due('threeDays', all(suspected('selfHarm'), not(graveSelfHarm))),
  delayHandOver: forSuspicion('now', ['unfitAdult']),
  callGuardians: due('now', all(suspected('notCollected'), not(notYet))),
  callNobodyComes: forSuspicion('now', ['notCollected']),
  // 4.7, P8
  stopDeparture: forSuspicion('now', ['departure']),
  callAboutHonour: due('sameDay', honourKnown, beforePickup, beforeDeparture),
  discussHonour: due(
    'sameDay',
    all(anyOf(suspected, ['honour', 'abroad']), not(honourKnown)),
    beforePickup,
    beforeDeparture,
  ),
  alreadyAbroad: forSuspicion('sameDay', ['alreadyAbroad']),
  diversityAdviser: forSuspicion('aWeek', ['honour', 'abroad']),
  // P6
  protectFromStaff: forSuspicion('now', ['staff', 'leader']),
  tellLeaderAboutStaff: due(
    'now',
    all(employee, suspected('staff'), leaderNotSuspected, noted('leaderInactive', false)),
  ),
  tellOwnerAboutStaff: due(
    'now',
    all(employee, any(suspected('leader'), all(suspected('staff'), noted('leaderInactive', true)))),
  ),
  // Nobody looks into it before the police have said how.
  policeBeforeStaff: due('now', staffCrime),
  // straffeloven § 196
  // For a journey or about staff the police are called already.
  avert: due(
    'sameDay',
    all(suspected('avert'), not(suspected('departure')), not(staffCrime)),
    beforePickup,
  ),
  // P1–P5
  // Not safe today: the same call is asked for before pick-up (4.2).
  callBarnevern: due('sameDay', all(reportDue, not(suspected('notSafeToday'))), beforePickup, [
    suspected('unfitAdult'),
    'now',
  ]),
  askGoHome: due(
    'beforePickup',
    all(certainAbuse, homeSuspect, not(anyOf(suspected, ['notSafeToday', 'alreadyAbroad']))),
  ),
  // Everyone it may be is outside the home: barnevern says whether it is a report (2.2).
  policeOutside: due('sameDay', all(certainAbuse, not(reportDue), suspected('outside'))),
  callPolice: due(
    'sameDay',
    any(force, anyOf(suspected, ['sexual', 'injury', 'trafficking'])),
    beforePickup,
  ),
  discussToday: due('sameDay', all(mayBeToday, inDoubt, not(saidAnyway)), beforePickup),
  discussSoon: due(
    'threeDays',
    all(
      any(vague, anyOf(suspected, [...soon, 'threateningParent'])),
      not(mayBeToday),
      inDoubt,
      not(saidAnyway),
    ),
    [anyOf(certain, soon), 'sameDay'],
  ),
  sendReport: due('sameDay', reportDue),
  askAboutReport: due('sameDay', all(certainAbuse, not(reportDue)), beforePickup),
  askOutright: due('sameDay', seriousSaid),
  reportSeen: due('sameDay', all(noted('reportAdvised', true), not(reportDue)), beforePickup),
  // What is only unsure beside it is another matter, and no second talk about what is reported.
  discussAlso: due(
    'sameDay',
    all(not(inDoubt), anyOf(besideIt, [...today, ...soon, 'threateningParent'])),
  ),
  keepImages: forSuspicion('sameDay', ['sexual']),
  keepTraces: due('sameDay', traces),
  siblings: due('sameDay', reportDue),
  // P7
  stepIn: due('now', environment),
  tellLeaderEnvironment: due('sameDay', all(employee, environment, leaderNotSuspected)),
  investigateAndPlan: due(
    'aWeek',
    all(employee, any(environment, suspected('staff')), leaderNotSuspected),
    // bhl. § 43: about staff it is looked into at once
    [suspected('staff'), 'now'],
  ),
  // The leader's own: bhl. §§ 42–43, oppl. §§ 12-4, 12-5, privatskolelova § 2-4
  passOnAboutStaff: due('now', all(theLeader, anyOf(suspected, ['staff', 'leader']))),
  actOnStaff: due('now', all(theLeader, suspected('staff'), leaderNotSuspected)),
  passOnSerious: due(
    'sameDay',
    all(theLeader, anyOf(suspected, ['peers', 'sexualBehaviour', 'harms'])),
  ),
  inquireAndPlan: due(
    'aWeek',
    all(theLeader, any(environment, suspected('staff')), leaderNotSuspected),
    [suspected('staff'), 'now'],
  ),
  supportEmployee: due('sameDay', all(theLeader, anyOf(suspected, dangerFacts))),
  writeAssessment: due('sameDay', all(theLeader, anyOf(suspected, dangerFacts))),
  reviewWithEmployee: due('aWeek', all(theLeader, calm, level0)),
  bothChildren: forSuspicion('now', ['sexualBehaviour']),
  // the child who harms
  policeAboutThreat: forSuspicion('sameDay', ['harms']),
  helpWhoHarms: due(
    'aWeek',
    any(harming, all(maybeAbuse, suspected('child'), not(suspected('sexualBehaviour')))),
  ),
  // oppl. § 10-6 and its like: away
  askAboutGone: forSuspicion('sameDay', ['gone']),
  callHome: due('sameDay', all(suspected('absence'), parentsMay)),
  followUpAbsence: due('aWeek', away),
  // Followed as it stands now: it is looked at again.
  reviewAbsence: due('twoWeeks', all(away, not(awayOpen))),
  causeHere: due('aWeek', away),
  // the parents have asked, and a service has not given it
  serviceOwes: due('aWeek', certain('service')),
  serviceRights: due('twoWeeks', all(certain('service'), parentsMay)),
  // 2.6–2.8; where lines of their own say what the leader must be told, this one is left out
  informLeader: due(
    'sameDay',
    all(
      employee,
      any(
        reportDue,
        force,
        anyOf(suspected, ['sexual', 'honour', 'abroad', 'trafficking']),
        hurries,
      ),
      leaderNotSuspected,
      not(any(environment, suspected('staff'))),
    ),
  ),
  tellParentsAboutReport: due('sameDay', all(reportDue, parentsMay)),
  expectFeedback: due('threeWeeks', noted('reportSent', true)),
  // help now
  tellChildWhom: forSuspicion(
    'aWeek',
    ['selfHarm', 'violence', 'sexual', 'honour'],
    [graveSelfHarm, 'sameDay'],
  ),
  // Small or old cuts: within days, with the child.
  selfHarmParents: due('threeDays', all(suspected('selfHarm'), parentsMay), [
    graveSelfHarm,
    'sameDay',
  ]),
  healthPlan: forSuspicion('sameDay', ['medical']),
  writeVerbatim: forSuspicion('sameDay', dangerFacts),
  listen: due('sameDay', childIsHere),
  stayClose: due('aWeek', childIsHere),
  careForYou: forSuspicion('aWeek', dangerFacts),
  keepWorkGoing: due('aWeek', all(mustWait, not(level0))),
  meetTogether: forSuspicion('aWeek', ['threateningParent']),
  agreeOnPickup: forSuspicion('aWeek', ['unfitAdult', 'threateningParent']),
  helpWithConsent: due('twoWeeks', all(below, parentsMay, not(any(reportDue, talkOwed)))),
  // an open case takes no duty away (law.md I12): said where there is one, or may be
  sayAgain: due('sameDay', noted('earlier', 'again')),
  sayFollowed: due('sameDay', all(noted('earlier', 'followed'), anyOf(suspected, dangerFacts))),
  adviceAnyTime: due('fourWeeks', calm),
  // No plan says "done"; what is graver is looked at sooner.
  keepWatching: due('fourWeeks', always, [anyOf(suspected, dangerFacts), 'aWeek']),
  // bti.md 2.5–2.8
  writeDown: due('sameDay', all(calm, level0, stillThere)),
  shareWithLeader: due('aWeek', all(employee, calm, level0, stillThere)),
  // Whoever is away without a known reason is asked about at once; the same line is not said twice.
  talkWithParents: due(
    'twoWeeks',
    all(calm, level0, stillThere, nobodyRefused, parentsMay, not(suspected('absence'))),
  ),
  noteWhyStopped: due('sameDay', all(calm, noted('worryGone', true))),
  // Withdrawn: nothing more is shared, whatever else is done (personvernforordningen art. 7).
  stopSharing: due('now', any(noted('sharing', 'withdrawn'), noted('sharing', 'stopped'))),
  keepOwnPart: due('aWeek', all(noted('consentRefused', true), parentsMay)),
  closeWithChild: due('aWeek', closing),
  closeWithParents: due('aWeek', all(closing, parentsMay)),
  closeHandOver: due('aWeek', closing),
  closeNote: due('aWeek', closing),
  hearTheChild: due('twoWeeks', not(childIsHere)),
  level1Consent: due('twoWeeks', onLevel('1')),
  level1Measures: due('twoWeeks', onLevel('1')),
  level1Evaluate: due('fourWeeks', onLevel('1')),
  level2Service: due('twoWeeks', onLevel('2')),
  level2Meeting: due('twoWeeks', onLevel('2')),
  level2Evaluate: due('fourWeeks', onLevel('2')),
  level3Coordinator: due('twoWeeks', onLevel('3')),
  level3Meeting: due('twoWeeks', onLevel('3')),
  level3Evaluate: due('fourWeeks', onLevel('3')),
  // bvl. § 1-2: a pupil over 18, and a child not born yet
  grownEmergency: due('now', all(grown, inDanger)),
  grownSuicide: due('now', all(grown, anyOf(suspected, ['adultSuicide', 'selfHarm']))),
  grownAvert: due('sameDay', all(grown, any(inDanger, harmed, forced))),
  grownForced: due('sameDay', all(grown, forced)),
  grownVictim: due('sameDay', all(grown, any(inDanger, harmed, forced))),
  grownChildren: due('sameDay', grown),
  grownFollow: due('twoWeeks', grown),
  adultNoReport: due('sameDay', noted('about', 'adult')),
  adultConsent: due('aWeek', noted('about', 'adult')),
  unbornHelp: due('twoWeeks', unborn, [
    any(suspected('unbornAtRisk'), inDanger, harmed),
    'sameDay',
  ]),
  unbornDiscuss: due('sameDay', all(unborn, any(suspected('unbornAtRisk'), harmed))),
}

/** For some rows the cause is the same whoever it is about; the others are said of a child. */
const whoever = (row: ActionId) => (saidOfAnybody.includes(row) ? ({ whoever: true } as const) : {})

export const dueRules = {
  dueLines: {
    says: 'what the law asks for in each case stands on the plan, no later than it says',
    because: 'A line that is not there is not done.',
    source: 'threshold',
    checks: keysOf(causes).flatMap((row): readonly Check[] => {
      const { when, by, sooner } = causes[row]
      return [
        { kind: 'plan', ...whoever(row), given: when, must: { row, by } },
        ...sooner.map(([urgent, before]): Check => ({
          kind: 'plan',
          ...whoever(row),
          given: all(when, urgent),
          must: { row, by: before },
        })),
      ]
    }),
  },
  dueOnly: {
    says: 'no line stands on the plan without its cause',
    because: 'A needless call or report hurts a family, and hides what matters.',
    source: 'threshold',
    checks: keysOf(causes)
      // What always stands there has no time when it must not.
      .filter((row) => causes[row].when !== always)
      .map((row): Check => ({
        kind: 'plan',
        ...whoever(row),
        given: not(causes[row].when),
        must: { no: { row } },
      })),
  },
} as const satisfies Record<string, Rule>
