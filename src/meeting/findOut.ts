import type { FactName } from '../../flows/facts.ts'

/** Who can find something out for a group that does not know. Never by questioning the child (law.md 2.3). */
export const finders = [
  'barnevern',
  'police',
  'leader',
  'health',
  'ppt',
  'parents',
  'child',
  'us',
] as const

/** One of them. */
export type Finder = (typeof finders)[number]

/**
 * Who could settle what a gate is about. A suspicion is never looked into by the group itself: barnevern
 * or the police are asked without saying who the child is (law.md 2.3, P1; bti.md 2.3).
 */
const ofFacts: Readonly<Record<FactName, Finder>> = {
  danger: 'police',
  injury: 'health',
  notSafeToday: 'barnevern',
  selfHarm: 'health',
  notCollected: 'barnevern',
  unfitAdult: 'barnevern',
  violence: 'barnevern',
  sexual: 'police',
  home: 'barnevern',
  staff: 'leader',
  leader: 'leader',
  child: 'leader',
  outside: 'police',
  honour: 'barnevern',
  abroad: 'barnevern',
  flight: 'barnevern',
  threateningParent: 'barnevern',
  departure: 'barnevern',
  alreadyAbroad: 'barnevern',
  neglect: 'barnevern',
  medical: 'health',
  disability: 'ppt',
  behaviour: 'barnevern',
  trafficking: 'police',
  staffCrime: 'police',
  peers: 'leader',
  sexualBehaviour: 'barnevern',
  absence: 'leader',
  gone: 'barnevern',
  harms: 'leader',
  service: 'ppt',
  suicidal: 'health',
  freshHarm: 'health',
  adultDanger: 'police',
  adultForced: 'police',
  adultHarmed: 'police',
  adultSuicide: 'health',
  unbornAtRisk: 'health',
  avert: 'police',
  askedToWait: 'police',
}

/** Who could settle it, for each of the facts a question is about; without any, the group itself. */
export function whoFindsOut(facts: readonly FactName[]): readonly Finder[] {
  const found = [...new Set(facts.map((fact) => ofFacts[fact]))]
  return found.length > 0 ? found : ['us', 'child', 'parents']
}
