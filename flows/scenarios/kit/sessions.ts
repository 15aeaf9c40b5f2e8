import type { PracticeSetting } from '../practice/practiceCase.ts'

/** Whom a session is for. */
export const audiences = ['kindergarten', 'school', 'sfo', 'leaders'] as const

/** One of them. */
export type Audience = (typeof audiences)[number]

/** The minutes there are sessions of; the longest is half a day. */
export const sessionLengths = [15, 45, 90, 180] as const

/** One of them. */
export type SessionLength = (typeof sessionLengths)[number]

/** What is done with a case, in the order it is done. */
export const caseSteps = ['read', 'choose', 'walk', 'talk'] as const

/** What a session may have beside its cases. */
export const otherSteps = ['open', 'before', 'break', 'here', 'check', 'after', 'close'] as const

/** One step of a session: how it is led stands in the words, under its name. */
export type SessionStep =
  | {
      readonly step: (typeof caseSteps)[number]
      readonly minutes: number
      readonly case: string
    }
  | { readonly step: (typeof otherSteps)[number]; readonly minutes: number }

/** The name of a session: for whom, and of how many minutes. */
export type SessionId = `${Audience}-${SessionLength}`

/** A session that is ready to be led. */
export interface Session {
  readonly id: SessionId
  readonly audience: Audience
  readonly length: SessionLength
  readonly cases: readonly string[]
  readonly steps: readonly SessionStep[]
}

/** What a case is given of a session, in minutes; to walk it takes what its votes take, and the talk has the rest. */
interface Given {
  readonly read: number
  /** To think, and show a card, before the guide is opened. */
  readonly choose: number
  readonly whole: number
}

const quick: Given = { read: 2, choose: 0, whole: 12 }
const short: Given = { read: 2, choose: 2, whole: 14 }
const middle: Given = { read: 2, choose: 3, whole: 20 }
const whole: Given = { read: 3, choose: 4, whole: 25 }

/** How long a group walks a case: two minutes for each vote, and one for each page it reads. */
const walking: Readonly<Record<string, number>> = {
  'quiet-since-the-baby': 7,
  'the-third-bruise': 12,
  'shins-full-of-bruises': 3,
  'hard-hands': 7,
  'little-norwegian': 7,
  'grandmother-at-the-gate': 8,
  'few-words': 7,
  'grandfather-died': 7,
  'the-buckle': 11,
  'scarf-and-weekend-school': 7,
  'the-leader-says-wait': 11,
  'the-closed-door': 9,
  'doors-that-slam': 5,
  'silly-picture': 5,
  saturdays: 10,
  'tired-on-mondays': 5,
  'only-tired': 9,
  'nobody-comes': 6,
  'behind-the-shed': 11,
  'thin-jackets': 7,
  'not-his-day': 8,
  'told-as-styrer': 9,
  'nobodys-job': 6,
  'told-as-rektor': 5,
  'mother-saw-it': 5,
}

function withCase(id: string | undefined, given: Given): readonly SessionStep[] {
  if (id === undefined) return []
  const { read, choose } = given
  const walk = walking[id] ?? 0
  const minutes = { read, choose, walk, talk: given.whole - read - choose - walk }
  return caseSteps
    .filter((step) => minutes[step] > 0)
    .map((step) => ({ step, minutes: minutes[step], case: id }))
}

function other(step: (typeof otherSteps)[number], minutes: number): SessionStep {
  return { step, minutes }
}

/** What each length is made of, for the cases it is led with. */
const shapes: Readonly<
  Record<SessionLength, (cases: readonly string[]) => readonly SessionStep[]>
> = {
  15: ([first]) => [other('open', 1), ...withCase(first, quick), other('close', 2)],
  45: ([first, second]) => [
    other('open', 3),
    ...withCase(first, middle),
    ...withCase(second, short),
    other('check', 5),
    other('close', 3),
  ],
  90: ([first, second, third]) => [
    other('open', 5),
    ...withCase(first, whole),
    ...withCase(second, middle),
    other('break', 5),
    ...withCase(third, middle),
    other('check', 8),
    other('close', 7),
  ],
  180: ([first, second, third, fourth]) => [
    other('open', 10),
    other('before', 15),
    ...withCase(first, whole),
    ...withCase(second, middle),
    other('break', 15),
    ...withCase(third, middle),
    ...withCase(fourth, middle),
    other('here', 20),
    other('check', 10),
    other('after', 15),
    other('close', 10),
  ],
}

/**
 * The cases of each session. From 45 minutes on one of them at least is right to hold back in, and
 * one is a duty: whoever meets only duties learns to report everything.
 */
const chosen: Readonly<Record<Audience, Readonly<Record<SessionLength, readonly string[]>>>> = {
  kindergarten: {
    15: ['quiet-since-the-baby'],
    45: ['the-third-bruise', 'shins-full-of-bruises'],
    90: ['hard-hands', 'the-third-bruise', 'little-norwegian'],
    180: ['the-third-bruise', 'grandmother-at-the-gate', 'hard-hands', 'few-words'],
  },
  school: {
    15: ['grandfather-died'],
    45: ['the-buckle', 'scarf-and-weekend-school'],
    90: ['the-leader-says-wait', 'the-closed-door', 'doors-that-slam'],
    180: ['the-leader-says-wait', 'silly-picture', 'the-closed-door', 'saturdays'],
  },
  sfo: {
    15: ['tired-on-mondays'],
    45: ['only-tired', 'nobody-comes'],
    90: ['behind-the-shed', 'only-tired', 'thin-jackets'],
    180: ['behind-the-shed', 'not-his-day', 'only-tired', 'nobody-comes'],
  },
  leaders: {
    15: ['told-as-rektor'],
    45: ['the-leader-says-wait', 'nobodys-job'],
    90: ['the-leader-says-wait', 'told-as-rektor', 'mother-saw-it'],
    180: ['the-leader-says-wait', 'told-as-styrer', 'mother-saw-it', 'nobodys-job'],
  },
}

/** Where the cases of a session are set: leaders meet all places. */
export const settingsOf: Readonly<Record<Audience, readonly PracticeSetting[]>> = {
  kindergarten: ['kindergarten'],
  school: ['school'],
  sfo: ['sfo'],
  leaders: ['kindergarten', 'school', 'sfo'],
}

/** Every session: four lengths for each of four audiences. */
export const sessions: readonly Session[] = audiences.flatMap((audience) =>
  sessionLengths.map((length) => ({
    id: `${audience}-${length}` as const,
    audience,
    length,
    cases: chosen[audience][length],
    steps: shapes[length](chosen[audience][length]),
  })),
)
