import type { FactName } from './facts.ts'
import { noted } from './formula.ts'

/** It is about a child. What has to do with barnevern and parents is said of a child only. */
export const aboutChild = noted('about', 'child')

/** It is about a pupil who has turned 18. */
export const aboutAdult = noted('about', 'adult')

/** It is about a child that is not born yet. */
export const aboutUnborn = noted('about', 'unborn')

/** The user leads the place: the duties to receive, to pass on, to inquire and to plan are theirs. */
export const isLeader = noted('role', 'leader')
export const isEmployee = noted('role', 'employee')

/** What is learnt of a grown-up: a pupil over 18, or the one who is pregnant. */
export const grownFacts = [
  'adultDanger',
  'adultSuicide',
  'adultHarmed',
  'adultForced',
  'unbornAtRisk',
] as const satisfies readonly FactName[]
