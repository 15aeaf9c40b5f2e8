import type { StateId } from '../bti/ids.ts'
import type { FactName } from '../facts.ts'
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
} from '../formula.ts'
import type { Deed } from '../progress.ts'

/*
 * The terms of law.md 2.0 and the decisions, written out a second time and on purpose: a rule that
 * used the chart's own words for a duty could not tell when the chart has them wrong.
 */

export const abuseFacts = ['violence', 'sexual'] as const satisfies readonly FactName[]

/** What is urgent by itself (law.md 4.1–4.5, P0). */
export const acute = [
  'danger',
  'injury',
  'notSafeToday',
  'selfHarm',
  'notCollected',
  'unfitAdult',
] as const satisfies readonly FactName[]

/** Danger for the child; who it may be is not in itself a danger. */
export const dangerFacts = [
  ...acute,
  'suicidal',
  'freshHarm',
  ...abuseFacts,
  'staff',
  'leader',
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'departure',
  'alreadyAbroad',
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
  'staffCrime',
  'peers',
  'sexualBehaviour',
  'avert',
  'askedToWait',
  'gone',
  'harms',
] as const satisfies readonly FactName[]

/** F10: no < vague < unsure < yes; a vague unease with any other sign is unsure. */
export const vague = { fact: 'violence', atLeast: 'below' } as const satisfies Formula
const signs = dangerFacts.filter((fact) => fact !== 'violence')
const withSign = all(vague, anyOf(suspected, signs))
/** Known since, or the sign was known and the unease not. */
const signSince = (...deeds: readonly Deed[]) => {
  const notThen = (fact: FactName, atLeast: 'below' | 'unsure') =>
    all(...deeds.map((when) => not({ fact, atLeast, when })))
  return all(
    withSign,
    not(suspected('violence')),
    any(
      anyOf((fact) => all(suspected(fact), notThen(fact, 'unsure')), signs),
      notThen('violence', 'below'),
    ),
  )
}

/** A vague unease nobody has been asked about, or what has come to it since. */
export const uneaseOwed = any(
  all(vague, not(suspected('violence')), not({ ...vague, when: 'discussed' })),
  signSince('discussed', 'reported'),
)

/** Violence is possible. */
export const force = any(suspected('violence'), withSign)
export const abuse = any(force, suspected('sexual'))
export const homeSuspect = any(suspected('home'), unanswered('home'))
const unadvised = risenSince('advised')

/** Advice that was given while home was cleared does not hold when home comes under suspicion. */
const abuseUnadvised = any(
  anyOf(unadvised, abuseFacts),
  signSince('advised'),
  all(abuse, suspected('home'), unadvised('home')),
)
export const homeAbuseUnadvised = all(abuse, homeSuspect, abuseUnadvised)

export const familyMatters = [
  'honour',
  'abroad',
  'trafficking',
] as const satisfies readonly FactName[]

/** law.md 2.0 `noParents`, until the authorities have advised (A3, A6 *not yet*). */
export const noParents = any(homeAbuseUnadvised, anyOf(unadvised, [...familyMatters, 'flight']))

/** Said to be serious, looked at again, and nothing has come of it yet (F13). */
export const seriousSaid = all(noted('saidSerious', true), noted('recheck', false))

/** A6 *ask first*. */
export const askFirst = any(
  all(abuse, not(homeSuspect), abuseUnadvised),
  // F12: until it is answered that it is no crime.
  all(
    anyOf(unadvised, ['staff', 'leader']),
    not(all(answered('staffCrime'), not(suspected('staffCrime')))),
  ),
  anyOf(unadvised, ['sexualBehaviour', 'threateningParent', 'injury', 'askedToWait']),
  seriousSaid,
)

export const parentsMustWait = any(noParents, askFirst)

/**
 * The same, with 4.2 (not safe today), P6 (what an employee did may be a crime), and an injury
 * nobody can explain when home comes under suspicion (B17).
 */
export const mustWait = any(
  parentsMustWait,
  anyOf(unadvised, ['notSafeToday', 'staffCrime']),
  all(suspected('injury'), suspected('home'), unadvised('home')),
)

/**
 * A6 *not yet*, with 4.2, and with an injury nobody can explain while home is not ruled out (B17):
 * then not even a call about fetching the child is made to the parents.
 */
export const notYet = any(
  noParents,
  unadvised('notSafeToday'),
  all(
    suspected('injury'),
    homeSuspect,
    any(unadvised('injury'), all(suspected('home'), unadvised('home'))),
  ),
)

/** What must be answered before parents are spoken to (A1, A6). */
export const gatesBeforeParents = allOf(answered, [
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
])

const seriousTopics = [
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
  'honour',
  'abroad',
] as const satisfies readonly FactName[]

/** law.md 2.0 `meldeplikt`; for violence and abuse outside the home the rows of 2.2 apply. */
export const meldeplikt = any(
  all(anyOf(certain, abuseFacts), homeSuspect),
  anyOf(certain, seriousTopics),
)

/** The duty to report, with an adult who cannot care for the child fetching it (law.md 4.5). */
export const reportDue = any(meldeplikt, certain('unfitAdult'))

const notReported = (fact: FactName) =>
  all(certain(fact), not({ fact, atLeast: 'yes', when: 'reported' }))
export const meldepliktOpen = any(
  all(anyOf(notReported, abuseFacts), homeSuspect),
  anyOf(notReported, seriousTopics),
)

const undiscussed = (fact: FactName) =>
  all(
    suspected(fact),
    not({ fact, atLeast: 'unsure', when: 'discussed' }),
    not({ fact, atLeast: 'unsure', when: 'reported' }),
  )
/** law.md 2.0 `consult`, not yet done. */
export const consultOpen = any(
  anyOf(undiscussed, [...abuseFacts, ...seriousTopics, 'gone']),
  all(
    vague,
    not({ ...vague, when: 'discussed' }),
    not({ fact: 'violence', atLeast: 'unsure', when: 'reported' }),
  ),
)

/** The child hurts others, gravely or not (oppl. § 12-4, bhl. §§ 41–42 for those who are hurt). */
export const harming = { fact: 'harms', atLeast: 'below' } as const satisfies Formula

/** That, not done for how it stands now. */
export const harmingOpen = any(
  all(harming, not({ fact: 'harms', atLeast: 'below', when: 'harmMet' })),
  risenSince('harmMet')('harms'),
)

/** Away, whatever the reason (oppl. § 10-6): somebody follows it up. */
export const away = { fact: 'absence', atLeast: 'below' } as const satisfies Formula

/** That, not done for how it stands now. */
export const awayOpen = any(
  all(away, not({ fact: 'absence', atLeast: 'below', when: 'followed' })),
  risenSince('followed')('absence'),
)

/**
 * Self-harm is grave unless both are answered *no*: no talk of suicide, and no fresh serious harm.
 * Not to know, or not to have been asked, is the gravest (point 14 of the right advice).
 */
export const graveSelfHarm = all(
  suspected('selfHarm'),
  not(allOf((fact) => all(answered(fact), not(suspected(fact))), ['suicidal', 'freshHarm'])),
)

/** What hurries everybody: small or old cuts are talked about in peace. */
export const hurries = any(
  anyOf(suspected, ['danger', 'injury', 'notSafeToday', 'notCollected', 'unfitAdult']),
  graveSelfHarm,
)

export const gatesBeforeClosing = all(
  gatesBeforeParents,
  allOf(answered, [
    'danger',
    'selfHarm',
    'notCollected',
    'unfitAdult',
    'neglect',
    'medical',
    'disability',
    'behaviour',
    'absence',
    'peers',
    'harms',
  ]),
)

export const ends = ['end.watch', 'end.closed'] as const satisfies readonly StateId[]

/** Where parents are spoken to, asked for consent, or met (law.md I04; bti.md 2.5–2.9). */
export const parentPlaces = [
  'level0.act.talk',
  'level1.reflect.sharedUnderstanding',
  'level1.act.consent',
  'level1.act.plan',
  'level1.followUp.evaluate',
  'level2.reflect.chooseService',
  'level2.reflect.meeting',
  'level2.act.plan',
  'level2.followUp.evaluate',
  'level3.reflect.meeting',
  'level3.act.consent',
  'level3.act.plan',
  'level3.followUp.evaluate',
  'consent.refused',
  'consent.childRefuses',
  'consent.oneParent',
  'level0.act.parentsDisagree',
] as const satisfies readonly StateId[]

/** The child has not been asked about: what is reported, or talked over, is not known here. */
export const nothingAsked = all(unanswered('violence'), unanswered('sexual'), unanswered('honour'))

/** A report is sent, and nothing is known of it: no everyday worry, and no suspicion either. */
export const reportedAlone = all(noted('reportSent', true), nothingAsked)
