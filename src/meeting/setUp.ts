import type { Deadline } from '../../flows/plan/deadlines.ts'

/** Why a group meets: what the walk begins with (bti.md 2.5–2.8), or a meeting that is taken up again. */
export const reasons = ['newWorry', 'level1', 'level2', 'level3', 'stuck', 'again'] as const

/** One of them. */
export type Reason = (typeof reasons)[number]

/** The answer of the first page that a reason stands for; taking up a meeting is done by its code. */
export const beginsWith: Readonly<Record<Exclude<Reason, 'again'>, string>> = {
  newWorry: 'newWorry',
  level1: 'level1',
  level2: 'level2',
  level3: 'level3',
  stuck: 'level3',
}

/** Roles round the table (bti.md 2.11), never names. */
export const roles = [
  'concernOwner',
  'leader',
  'stafettholder',
  'teacher',
  'assistant',
  'specialTeacher',
  'sfo',
  'healthNurse',
  'ppt',
  'barnevern',
  'coordinator',
  'parents',
  'child',
] as const

/** One of them. */
export type Role = (typeof roles)[number]

/** Who can have a task of the plan: it is the workplace's own, and neither the family's nor barnevern's. */
export const ownRoles = roles.filter(
  (role) => role !== 'parents' && role !== 'child' && role !== 'barnevern',
)

/** How a group says what it thinks without hearing each other. */
export const ways = ['cards', 'phones', 'pass'] as const

/** One of them. */
export type Way = (typeof ways)[number]

/** How many may take part: more are two groups. */
export const fewest = 1
export const most = 30

/** How long they have, in minutes. */
export const lengths = [15, 30, 45, 60, 90] as const

/** Whether the case may be talked about by name here. Nobody knows: then not. */
export const namings = ['yes', 'no', 'unsure'] as const

/** One of them. */
export type Naming = (typeof namings)[number]

/** What is said before a meeting begins. */
export interface SetUp {
  readonly reason: Reason | undefined
  readonly people: number
  readonly present: readonly Role[]
  readonly way: Way
  readonly named: Naming
  /** In minutes; undefined where nobody counts them. */
  readonly minutes: number | undefined
}

export const untouchedSetUp: SetUp = {
  reason: undefined,
  people: 4,
  present: [],
  way: 'cards',
  named: 'unsure',
  minutes: undefined,
}

/** Who does something, and by when at the latest. */
export interface Task {
  readonly role: Role
  readonly by: Deadline
}

/** How what was agreed last time has gone. */
export const outcomes = ['done', 'partly', 'not'] as const

/** One of them. */
export type Outcome = (typeof outcomes)[number]
