import { mapTable } from './keysOf.ts'

/**
 * How sure the employee is, in the order of urgency: joining never moves left.
 *
 * `below` is only reached where the second half of a topic is asked: something concrete, but not so
 * serious that the duty to report applies (decisions A2), or away with a reason that is known. Of
 * violence it is a vague unease, with nothing concrete (decisions F10).
 */
export const certainties = ['unasked', 'no', 'below', 'unsure', 'yes'] as const

/** How sure the employee is of one thing. */
export type Certainty = (typeof certainties)[number]

/** Everything the gates can teach about danger (law.md 2.0, decisions A5–A7). */
export const factNames = [
  // acute: five gates, the pick-up gate in its two forms
  'danger',
  'injury',
  'notSafeToday',
  'selfHarm',
  // what kind: talk of suicide or a plan, and harm that is fresh and serious
  'suicidal',
  'freshHarm',
  'notCollected',
  'unfitAdult',
  // violence and abuse
  'violence',
  'sexual',
  // who it may be
  'home',
  'staff',
  'leader',
  'child',
  'outside',
  // honour, being taken abroad, what may happen if the family is told
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'departure',
  'alreadyAbroad',
  // the two-part topics
  'neglect',
  'medical',
  'disability',
  'behaviour',
  'trafficking',
  // away: `below` where it is known why and everybody works on it; gone: nobody reaches the family
  'absence',
  'gone',
  // the parents want the help and have asked for it: it is a service that has not given it
  'service',
  // staff and children
  'staffCrime',
  'peers',
  // the child hurts, threatens or frightens others: `below` where it is not grave
  'harms',
  'sexualBehaviour',
  // can a serious crime still be prevented, and have the authorities asked for silence
  'avert',
  'askedToWait',
  // about a pupil over 18, or the one who is pregnant: never mixed with what is known of a child
  'adultDanger',
  'adultSuicide',
  'adultHarmed',
  'adultForced',
  'unbornAtRisk',
] as const

/** One thing a gate can teach. */
export type FactName = (typeof factNames)[number]

/** What is known. Every fact has a value from the start, so that equal knowledge is equal data. */
export type Facts = Readonly<Record<FactName, Certainty>>

/** Part of what is known: what one answer teaches. */
export type Learnt = Readonly<Partial<Facts>>

/** Nothing has been asked. */
export const nothingKnown: Facts = Object.freeze(mapTable(factNames, () => 'unasked' as const))

/** Whether a certainty has reached a level. */
export function reaches(value: Certainty, level: Certainty): boolean {
  return certainties.indexOf(value) >= certainties.indexOf(level)
}

/** Joins what is learnt into what is known. Commutative, so the order of answers cannot matter. */
export function join(known: Facts, learnt: Learnt): Facts {
  const risen = factNames.filter((name) => {
    const value = learnt[name]
    return value !== undefined && !reaches(known[name], value)
  })
  return risen.length === 0 ? known : { ...known, ...pick(learnt, risen) }
}

function pick(learnt: Learnt, names: readonly FactName[]): Learnt {
  return Object.fromEntries(names.map((name) => [name, learnt[name]]))
}
