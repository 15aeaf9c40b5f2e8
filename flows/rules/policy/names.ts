import type { StateId, Target } from '../../bti/ids.ts'
import { twoPartTopics } from '../../duties.ts'
import { befores, parentsKnowing, settings, type Notes } from '../../progress.ts'

/** "It may be serious" leads back to the gates (decisions A4). */
export const mayBeSerious: readonly string[] = [
  'serious',
  'worse',
  'newInformation',
  'cannotSerious',
]

/** Everything unmarked is *no*. */
export const restIsNo = 'done'

/** It is closed now: the page stays, and says whom to call instead. */
export const nobodyAnswers = 'closedNow'

/** Rows whose mark leads to the page of the row's name, in the part named. */
export const rowLeads: readonly {
  readonly rows: readonly string[] | 'every'
  readonly at: readonly StateId[] | 'everywhere'
  readonly part: string
}[] = [
  { rows: twoPartTopics, at: 'everywhere', part: 'safety' },
  { rows: 'every', at: ['safety.acute', 'safety.alsoAcute'], part: 'aside.acute' },
]

/** Where an answer leads by its name: the first line that fits. */
export const nameLeads: readonly {
  readonly answers: readonly string[]
  /** In these parts of the chart; left out: everywhere. */
  readonly inside?: readonly string[]
  readonly outside?: readonly string[]
  readonly to: Target | 'stays'
}[] = [
  { answers: [nobodyAnswers], to: 'stays' },
  // Level 0 goes on without the talk; elsewhere what is not done yet is not passed.
  { answers: ['notYet'], outside: ['level0'], to: 'stays' },
  { answers: ['back'], inside: ['aside.acute.pickup'], to: 'aside.acute.gate' },
  { answers: ['back'], inside: ['duty'], to: 'duty.after' },
  { answers: ['back'], to: 'aside.return' },
  { answers: mayBeSerious, to: 'safety.again' },
]

/** The levels: an answer named like a page of the level leads to that page. */
export const levelParts: readonly string[] = ['level0', 'level1', 'level2', 'level3']

/** Answers of the gates are named after what they mean, not after pages. */
export const namesMean: readonly string[] = ['safety']

/** *Vet ikke* is said of both, and leaves its own on each page. */
const isSaid = (one: string) => one !== 'unknown'

/** What an answer of this name leaves in mind. */
export const nameNotes: readonly (readonly [answers: readonly string[], left: Partial<Notes>])[] = [
  [mayBeSerious, { recheck: true }],
  [['serious', 'cannotSerious'], { saidSerious: true }],
  [[nobodyAnswers], { officeHours: 'no' }],
  [['leaderInactive'], { leaderInactive: true }],
  [['employeeTold', 'iAmLeader'], { role: 'leader' }],
  [['iAmEmployee'], { role: 'employee' }],
  [['adult'], { about: 'adult' }],
  [['unborn'], { about: 'unborn' }],
  [['aChild', 'sibling', 'under18', 'pregnantPupil'], { about: 'child' }],
  ...settings.map((setting) => [[setting], { setting }] as const),
  ...parentsKnowing.filter(isSaid).map((parentsKnow) => [[parentsKnow], { parentsKnow }] as const),
  ...befores.filter(isSaid).map((earlier) => [[earlier], { earlier }] as const),
]

/** From the work of a level these come back there when nothing turns out to be new (A4). */
export const comeBack = {
  answers: [...mayBeSerious, 'childAfraid'],
  from: [...levelParts, 'consent'],
} as const
