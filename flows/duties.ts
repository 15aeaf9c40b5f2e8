import { aboutChild, grownFacts } from './circumstances.ts'
import { factNames, type Certainty, type FactName } from './facts.ts'
import {
  all,
  allOf,
  answered,
  any,
  anyOf,
  certain,
  noted,
  not,
  risenSince,
  suspected,
  unanswered,
  type Formula,
} from './formula.ts'
import type { Deed } from './progress.ts'

/** The acute gates (decisions A7). Only `danger` puts 112/113/110 first. */
export const acuteFacts = [
  'danger',
  'injury',
  'notSafeToday',
  'selfHarm',
  'notCollected',
  'unfitAdult',
] as const satisfies readonly FactName[]

/** Topics where it is asked first whether it is concrete, then whether it is serious (decisions A2). */
export const twoPartTopics = [
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
] as const satisfies readonly FactName[]

/** What is asked on the page of topics: when it is, nothing is left that the parents wait for. */
export const topicFacts = [
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'absence',
  'gone',
] as const satisfies readonly FactName[]

/** Away, whatever the reason and whoever works on it: somebody follows it up. */
export const away: Formula = { fact: 'absence', atLeast: 'below' }

/** The child hurts others, gravely or not: those who are hurt have a right to be safe, and it to help. */
export const harming: Formula = { fact: 'harms', atLeast: 'below' }

/** The gates "do we tell the parents?" depends on (decisions A6). */
export const parentsGates = [
  'injury',
  'notSafeToday',
  'violence',
  'sexual',
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'trafficking',
  'staff',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

/** Who it may be, whose the help is, and being away: followed up, and no danger by itself. */
const noDanger: readonly FactName[] = ['home', 'child', 'outside', 'absence', 'service']

/** Facts that are danger or a duty by themselves, not only who it may be. */
export const dangerFacts = factNames.filter((fact) => ![...noDanger, ...grownFacts].includes(fact))

/** Every gate: closing, and ending on level 0 or 1, depend on all of them (decisions A1). */
export const allGates: readonly FactName[] = [
  ...new Set<FactName>([
    ...acuteFacts,
    ...parentsGates,
    ...twoPartTopics,
    'absence',
    'peers',
    'harms',
  ]),
]

/** At least a vague unease about violence, and that it is no more than one (decisions F10). */
export const unease: Formula = { fact: 'violence', atLeast: 'below' }
const onlyUnease = all(unease, not(suspected('violence')))

/** Whatever else is suspected: with it, a vague unease is no longer vague. */
const otherSigns = dangerFacts.filter((fact) => fact !== 'violence')

/** Violence is possible: answered so, or an unease with another sign beside it (decisions F10). */
export const violencePossible = any(
  suspected('violence'),
  all(unease, anyOf(suspected, otherSigns)),
)

/** An unease is more than vague by something that was not known when the deed was done. */
const uneaseRaisedSince = (...deeds: readonly Deed[]): Formula => {
  const notThen = (fact: FactName, atLeast: Certainty) =>
    all(...deeds.map((when) => not({ fact, atLeast, when })))
  return all(
    onlyUnease,
    any(
      anyOf((fact) => all(suspected(fact), notThen(fact, 'unsure')), otherSigns),
      all(anyOf(suspected, otherSigns), notThen('violence', 'below')),
    ),
  )
}

/** Possible violence or sexual abuse. An unexplained injury counts as unsure of violence (B17). */
export const abuse = any(violencePossible, anyOf(suspected, ['sexual', 'injury']))

/** Someone at home may be behind it. Not asked counts as home (decisions A5). */
export const homeNotCleared = any(suspected('home'), unanswered('home'))

/** Topics where certainty alone is the duty to report: concrete and serious (law.md 1.2). */
export const reportTopics = [
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
  'honour',
  'abroad',
  'unfitAdult',
] as const satisfies readonly FactName[]

const abuseTopics = ['violence', 'sexual'] as const satisfies readonly FactName[]

/**
 * The duty to report to barnevern.
 *
 * Violence and abuse count unless every suspect is outside the home: then the rows of law.md 2.2
 * for staff, children and others apply, with police and barnevern asked for advice.
 */
export const reportDuty = any(
  all(anyOf(certain, abuseTopics), homeNotCleared),
  anyOf(certain, reportTopics),
)

/** Nothing but the child's own behaviour is the reason: barnehageloven § 46 has no such letter. */
export const behaviourAlone = all(
  certain('behaviour'),
  not(
    any(
      all(anyOf(certain, abuseTopics), homeNotCleared),
      anyOf(
        certain,
        reportTopics.filter((topic) => topic !== 'behaviour'),
      ),
    ),
  ),
)

const reportedAll = anyOf(
  (fact) => all(certain(fact), not({ fact, atLeast: 'yes', when: 'reported' })),
  reportTopics,
)
const abuseReported = all(
  anyOf((fact) => all(certain(fact), not({ fact, atLeast: 'yes', when: 'reported' })), abuseTopics),
  homeNotCleared,
)
/** The home came under suspicion after the report was sent: new information is a new report. */
const homeReported = all(
  anyOf(certain, abuseTopics),
  suspected('home'),
  risenSince('reported')('home'),
)

/** A report that must be sent, and is not; what is only advised is not among it. */
export const reportMust = any(reportedAll, abuseReported, homeReported)

/** Topics where *unsure* means: talk it over with the authorities, today or within days. */
export const consultTopics = [
  'injury',
  'notSafeToday',
  'violence',
  'sexual',
  'honour',
  'abroad',
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
  'flight',
  'unfitAdult',
  'sexualBehaviour',
  'gone',
  // Nobody talks with a parent who may threaten before somebody has said how: so somebody is asked.
  'threateningParent',
] as const satisfies readonly FactName[]

const abuseWasReported = anyOf((fact) => ({ fact, atLeast: 'yes', when: 'reported' }), abuseTopics)

/**
 * An injury nobody can explain is reported, and the doubt about violence with it: it is the same matter
 * (decisions B17). Doubt that comes after the report, and certainty, are new.
 */
const doubtWasReported = all(
  not(certain('violence')),
  ...(['injury', 'violence'] as const).map(
    (fact) => ({ fact, atLeast: 'unsure', when: 'reported' }) as const,
  ),
)

/**
 * Not talked over as it stands now. A report settles what was certain; what is only unsure still
 * wants its discussion, whatever else has been reported (decisions A3).
 */
export const unsettled = (fact: FactName): Formula =>
  all(
    risenSince('discussed')(fact),
    not({ fact, atLeast: 'yes', when: 'reported' }),
    // The injury and the day are the same matter as the violence that was reported.
    ...(fact === 'injury' || fact === 'notSafeToday' ? [not(abuseWasReported)] : []),
    ...(fact === 'violence' ? [not(doubtWasReported)] : []),
  )

/** A plain accident or illness, with injury and violence answered *no*: nobody did it (F12). */
const plainAccident = all(
  noted('accident', true),
  answered('violence'),
  not({ fact: 'violence', atLeast: 'below' }),
  answered('injury'),
  not({ fact: 'injury', atLeast: 'below' }),
)

/** A vague unease is talked over too; not today, but before three days are gone (decisions F10). */
export const uneaseToDiscuss = any(
  all(onlyUnease, not({ fact: 'violence', atLeast: 'below', when: 'discussed' })),
  uneaseRaisedSince('discussed', 'reported'),
)

/** Nothing but the vague unease is to be talked over. */
export const onlyUneaseToDiscuss = all(
  uneaseToDiscuss,
  not(violencePossible),
  not(anyOf(unsettled, consultTopics)),
)

/** None of the gates behind danger is answered: what it is about is not known yet. */
export const nothingAsked = all(unanswered('violence'), unanswered('sexual'), unanswered('honour'))

/** Violence or sexual abuse is answered *yes*. */
export const certainAbuse = anyOf(certain, abuseTopics)

/**
 * The child may go home to what is certain, and whether it may today is to be asked (law.md 4.2). Not
 * safe today has a call of its own.
 */
export const mayGoHome = all(certainAbuse, homeNotCleared, not(suspected('notSafeToday')))

/** Abuse is certain, and everyone it may be is outside the home: no doubt to talk over, and no report yet. */
export const sureElsewhere = all(certainAbuse, not(reportDuty))

/** The report is sent, and barnevern has not been asked about today. */
export const goHomeUnasked = all(mayGoHome, noted('reportSent', true), noted('todayAsked', false))

/** Where a serious crime may still be prevented, so that averting is asked about (§ 196, decisions B9). */
export const avertRelevant = any(
  abuse,
  anyOf(suspected, ['honour', 'abroad', 'trafficking', 'staffCrime', 'notSafeToday', 'harms']),
  all(suspected('danger'), not(plainAccident)),
  certain('sexualBehaviour'),
)

/**
 * The facts that put "do we tell the parents?" on the table.
 *
 * It is asked again whenever one of them rises, so the question is never left open (decisions B9).
 */
export const decisiveFacts = [
  ...acuteFacts,
  'violence',
  'sexual',
  'home',
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'trafficking',
  'staff',
  'leader',
  'staffCrime',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

const reportOnlyFacts = [
  'neglect',
  'medical',
  'disability',
  'behaviour',
] as const satisfies readonly FactName[]

/**
 * Said to be serious, looked at again, and nothing has come of it: somebody is asked before the
 * parents are spoken to (F13).
 */
export const seriousUnfollowed = all(noted('saidSerious', true), noted('recheck', false))

const waitFor = risenSince('advised')
const abuseUnadvised = any(
  anyOf(waitFor, ['violence', 'sexual', 'injury']),
  uneaseRaisedSince('advised'),
  all(abuse, suspected('home'), waitFor('home')),
)

/** What parents are not told of, and what is asked about first, beside possible abuse (decisions A6). */
const notYetFacts = [
  'honour',
  'abroad',
  'trafficking',
  'flight',
  'notSafeToday',
] as const satisfies readonly FactName[]
const askFirstFacts = [
  'staffCrime',
  'sexualBehaviour',
  'threateningParent',
  'askedToWait',
] as const satisfies readonly FactName[]

/**
 * What an employee did: the parents are asked about first until it is answered that it is no crime
 * (decisions F12). Then the leader tells them what has happened and what is done.
 */
const staffMayBeCrime = not(all(answered('staffCrime'), not(suspected('staffCrime'))))
const staffFacts = ['staff', 'leader'] as const satisfies readonly FactName[]

/** Parents: *not yet*. Evidence may be lost and the child put at risk (law.md I03, I22). */
export const parentsNotYet = any(
  all(abuseUnadvised, homeNotCleared),
  // A child who is not safe today: the family is not warned (law.md 4.2).
  anyOf(waitFor, notYetFacts),
)

/** Parents: *ask first*. They will be told; the authorities say when and what (decisions A6). */
export const parentsAskFirst = any(
  all(abuseUnadvised, not(homeNotCleared)),
  anyOf(waitFor, askFirstFacts),
  all(staffMayBeCrime, anyOf(waitFor, staffFacts)),
  seriousUnfollowed,
)

/** Parents: *not yet*, or *ask first*. */
export const parentsWait = any(parentsNotYet, parentsAskFirst)

/** What shows its plan before the rest of the gates: it cannot wait for what the parents may be told. */
const shownAtOnce = [
  ...acuteFacts,
  'violence',
  'sexual',
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'staff',
  'sexualBehaviour',
  'harms',
] as const satisfies readonly FactName[]

/**
 * A plan that would say "wait until the rest is answered" of the parents: the rest is asked first
 * (decisions B6, changed 2026-11-25).
 */
export const gatesBeforePlan = all(
  aboutChild,
  not(allOf(answered, parentsGates)),
  not(parentsWait),
  not(anyOf((fact) => ({ fact, atLeast: 'below' }), shownAtOnce)),
)

/**
 * Danger, and nothing that says somebody did it: for a plain accident or illness the parents are
 * called at once (decisions A6).
 */
export const parentsIfAccident = all(
  suspected('danger'),
  not(suspected('injury')),
  not(parentsWait),
)

/**
 * "Do we tell the parents?" `gatesFirst`: the questions it depends on are not answered yet;
 * `everyday`: a talk about the day, never about a vague unease; `ifAccident`: then too, but a plain accident or illness does not wait for them; `ifSelfHarm`: then
 * too, but who harms themselves needs their parents unless home is part of it (decisions A7);
 * `ifPickUp`: then too, but they are called to fetch the child. `adult` and `unborn`: it is not about a
 * child, and nobody's parents are told.
 */
export type ParentsDecision =
  | 'yes'
  | 'everyday'
  | 'advised'
  | 'notYet'
  | 'askFirst'
  | 'gatesFirst'
  | 'ifAccident'
  | 'ifSelfHarm'
  | 'ifPickUp'
  | 'adult'
  | 'unborn'

/** Self-harm before the other gates are answered: a decision of its own (decisions A7). */
export const parentsIfSelfHarm = all(suspected('selfHarm'), not(parentsWait))

/** Self-harm that is not known to be small: talk of suicide, fresh serious harm, or not asked yet. */
export const graveSelfHarm = all(
  suspected('selfHarm'),
  any(anyOf(suspected, ['suicidal', 'freshHarm']), anyOf(unanswered, ['suicidal', 'freshHarm'])),
)

/** The kind of self-harm is asked where nothing is known of it. */
export const selfHarmKindUnasked = allOf(unanswered, ['suicidal', 'freshHarm'])

/** Parents may be told: every gate is answered and none says wait. */
export const parentsMayBeTold = all(aboutChild, allOf(answered, parentsGates), not(parentsWait))

/** They may be told because the authorities have said so, not because nothing was suspected (I03). */
export const parentsAsAdvised = all(
  parentsMayBeTold,
  any(
    unease,
    abuse,
    anyOf(suspected, [...notYetFacts, ...askFirstFacts]),
    all(staffMayBeCrime, anyOf(suspected, staffFacts)),
  ),
)

/** They may be told, and nothing ever spoke against it: the talk is open, and nobody is asked first. */
export const parentsOpenly = all(parentsMayBeTold, not(parentsAsAdvised))

/**
 * An everyday talk about what everybody can see, and never about the unease, as long as that is vague
 * and nobody has given advice (decisions F10).
 */
export const parentsEveryday = all(
  parentsMayBeTold,
  unease,
  not({ fact: 'violence', atLeast: 'below', when: 'advised' }),
)

/** A child nobody fetches: the guardians are called about that, and about nothing else (law.md 4.4). */
export const parentsIfPickUp = all(suspected('notCollected'), not(parentsWait))

/**
 * Duties that can be open, in the order the router leads to them.
 *
 * A duty is open while it applies and is not done (decisions A8). Nothing closes while one is open.
 */
export const duties = {
  danger: risenSince('handled')('danger'),
  notSafeToday: risenSince('handled')('notSafeToday'),
  injury: risenSince('handled')('injury'),
  selfHarm: risenSince('handled')('selfHarm'),
  unfitAdult: risenSince('handled')('unfitAdult'),
  notCollected: risenSince('handled')('notCollected'),
  staff: any(
    ...(['staff', 'leader'] as const).map((fact) =>
      all(suspected(fact), not({ fact, atLeast: 'unsure', when: 'staffTold' })),
    ),
    // Whoever was told and does nothing has not been told enough: the one above is told too.
    all(suspected('staff'), noted('toldInVain', true)),
  ),
  departure: all(anyOf(suspected, ['honour', 'abroad']), unanswered('departure')),
  avert: all(avertRelevant, unanswered('avert')),
  travel: any(
    anyOf(
      (fact) => all(certain(fact), not({ fact, atLeast: 'yes', when: 'policeTold' })),
      ['honour', 'abroad', 'alreadyAbroad'],
    ),
    untold('departure'),
  ),
  police: any(untold('avert'), untold('staffCrime')),
  report: any(reportMust, all(noted('reportAdvised', true), noted('reportSent', false))),
  discuss: any(anyOf(unsettled, consultTopics), uneaseToDiscuss),
  parents: any(
    anyOf(risenSince('decided'), decisiveFacts),
    uneaseRaisedSince('decided'),
    anyOf(
      (fact) => all(certain(fact), not({ fact, atLeast: 'yes', when: 'decided' })),
      reportOnlyFacts,
    ),
    // A report on advice alone passes the decision too; the gates are answered by then.
    all(noted('reportAdvised', true), not({ fact: 'flight', atLeast: 'no', when: 'decided' })),
  ),
  serious: noted('saidSerious', true),
  children: all(
    suspected('sexualBehaviour'),
    not({ fact: 'sexualBehaviour', atLeast: 'unsure', when: 'childrenHelped' }),
  ),
  environment: all(
    suspected('peers'),
    not({ fact: 'peers', atLeast: 'unsure', when: 'stepsTaken' }),
  ),
  harms: any(
    all(harming, not({ fact: 'harms', atLeast: 'below', when: 'harmMet' })),
    risenSince('harmMet')('harms'),
  ),
  // Absence never ends without somebody who follows it up; that it grows opens it again.
  absence: any(
    all(away, not({ fact: 'absence', atLeast: 'below', when: 'followed' })),
    risenSince('followed')('absence'),
  ),
} as const satisfies Record<string, Formula>

/** *Mistanke* is enough: unsure and yes are the same duty to tell the police. */
export function untold(fact: FactName): Formula {
  return all(suspected(fact), not({ fact, atLeast: 'unsure', when: 'policeTold' }))
}

/** Something is to be told, asked or reported: then what was said to be serious is followed. */
export const followedUp = any(
  duties.report,
  duties.discuss,
  duties.staff,
  duties.travel,
  duties.police,
  duties.children,
  duties.environment,
)

/** Something that must be done is not done. */
export const openDuty = any(...Object.values(duties))

/** The case may be closed: every gate answered, no duty open (law.md I08, I33). */
export const mayClose = all(allOf(answered, allGates), not(openDuty))

/**
 * What a municipality has added may stand on the page: no duty is open, every gate that the parents
 * depend on is answered, and nothing ever spoke against telling them (decisions F4).
 */
export const localMayStand = all(not(openDuty), parentsOpenly)
