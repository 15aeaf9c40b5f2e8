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

/** A session that is ready to be led. */
export interface Session {
  readonly id: string
  readonly audience: Audience
  readonly length: SessionLength
  readonly cases: readonly string[]
  readonly steps: readonly SessionStep[]
}

type Minutes = readonly [read: number, choose: number, walk: number, talk: number]

const quick: Minutes = [2, 2, 4, 4]
const short: Minutes = [2, 2, 5, 5]
const middle: Minutes = [2, 3, 7, 8]
const whole: Minutes = [3, 4, 8, 10]

function withCase(id: string | undefined, minutes: Minutes): readonly SessionStep[] {
  if (id === undefined) return []
  return caseSteps.map((step, at) => ({ step, minutes: minutes[at] ?? 0, case: id }))
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
    15: ['told-as-styrer'],
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
    id: `${audience}-${length}`,
    audience,
    length,
    cases: chosen[audience][length],
    steps: shapes[length](chosen[audience][length]),
  })),
)
