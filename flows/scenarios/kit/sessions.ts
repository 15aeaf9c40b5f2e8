/** Whom a session is for. */
export const audiences = ['kindergarten', 'school', 'sfo', 'leader'] as const

/** One of them. */
export type Audience = (typeof audiences)[number]

/** How long a session takes, in minutes; the last is half a day. */
export const sessionLengths = [15, 45, 90, 180] as const

/** One of them. */
export type SessionLength = (typeof sessionLengths)[number]

/** What is done in a step of a session; `case` is one practised in the guide. */
export const stepKinds = [
  'before',
  'welcome',
  'case',
  'talk',
  'pause',
  'check',
  'after',
  'close',
] as const

/** One of them. */
export type StepKind = (typeof stepKinds)[number]

export interface SessionStep {
  readonly kind: StepKind
  readonly minutes: number
  /** Set where a case is practised: its id. */
  readonly practises: string | undefined
}

export interface Session {
  readonly audience: Audience
  readonly minutes: SessionLength
  readonly steps: readonly SessionStep[]
}

/** Restraint and action beside each other, the shortest first: nobody learns only to report. */
export const sessionCases: Readonly<Record<Audience, readonly [string, string, string, string]>> = {
  kindergarten: ['first-weeks', 'hard-hands', 'few-words', 'stiff-when-the-car-comes'],
  school: ['scarf-and-weekend-school', 'saturdays', 'silly-picture', 'nobody-opens'],
  sfo: ['tired-on-mondays', 'taken-back', 'not-his-day', 'thin-jackets'],
  leader: ['told-as-rektor', 'nobodys-job', 'told-as-styrer', 'the-owner'],
}

type Outline = readonly (readonly [StepKind, number])[]

const outlines: Readonly<Record<SessionLength, Outline>> = {
  15: [
    ['welcome', 1],
    ['case', 12],
    ['talk', 2],
  ],
  45: [
    ['welcome', 4],
    ['case', 13],
    ['talk', 5],
    ['case', 13],
    ['talk', 5],
    ['check', 3],
    ['close', 2],
  ],
  90: [
    ['welcome', 5],
    ['case', 15],
    ['talk', 7],
    ['case', 15],
    ['talk', 7],
    ['pause', 10],
    ['case', 15],
    ['talk', 7],
    ['check', 5],
    ['close', 4],
  ],
  180: [
    ['before', 10],
    ['welcome', 10],
    ['case', 20],
    ['talk', 10],
    ['case', 20],
    ['talk', 10],
    ['pause', 15],
    ['case', 20],
    ['talk', 10],
    ['case', 20],
    ['talk', 10],
    ['check', 10],
    ['after', 10],
    ['close', 5],
  ],
}

/** Ready sessions: every length for everybody. */
export const sessions: readonly Session[] = audiences.flatMap((audience) =>
  sessionLengths.map((minutes) => ({ audience, minutes, steps: stepsOf(audience, minutes) })),
)

function stepsOf(audience: Audience, length: SessionLength): readonly SessionStep[] {
  const cases = [...sessionCases[audience]]
  return outlines[length].map(([kind, minutes]) => ({
    kind,
    minutes,
    practises: kind === 'case' ? cases.shift() : undefined,
  }))
}

/** The months of a school year. */
export type SchoolMonth = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12

/** Ten minutes in a staff meeting, a month of the school year after the other: the case of each. */
export const year: readonly (readonly [month: SchoolMonth, practises: string])[] = [
  [8, 'first-weeks'],
  [9, 'three-days-a-week'],
  [10, 'shins-full-of-bruises'],
  [11, 'thin-jackets'],
  [12, 'quiet-since-the-baby'],
  [1, 'hard-hands'],
  [2, 'grandfather-died'],
  [3, 'scarf-and-weekend-school'],
  [4, 'stiff-when-the-car-comes'],
  [5, 'silly-picture'],
  [6, 'taken-back'],
]
