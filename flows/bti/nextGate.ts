import { aboutAdult, aboutUnborn } from '../circumstances.ts'
import { abuse, acuteFacts, duties, nothingAsked, topicFacts } from '../duties.ts'
import type { FactName } from '../facts.ts'
import { all, any, anyOf, certain, not, noted, suspected, unanswered } from '../formula.ts'
import { router, type Way } from './shape.ts'

/** Honour, abroad and exploitation, and what may happen if the family is told. */
export const honourFacts = [
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'trafficking',
] as const

/** Staff, and children between themselves. */
export const peopleFacts = ['staff', 'peers', 'sexualBehaviour', 'harms'] as const

/** What the short check asks (decisions B7). */
export const quickFacts = [
  'violence',
  'sexual',
  ...honourFacts,
  'staff',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

/** After the short check, the everyday gates wait until something is to be closed (decisions B7). */
const everyGate = any(
  noted('level', 'none'),
  noted('heading', 'end.watch'),
  noted('heading', 'end.closed'),
  anyOf(suspected, [...quickFacts, ...acuteFacts]),
)

/** Who is no child has a page and a plan of their own (decisions F6). */
const ofOthers: readonly Way[] = [
  { to: 'about.adult', when: all(aboutAdult, unanswered('adultForced')) },
  { to: 'about.adultPlan', when: aboutAdult },
  { to: 'about.unborn', when: all(aboutUnborn, unanswered('unbornAtRisk')) },
  { to: 'about.unbornPlan', when: aboutUnborn },
]

/** The first gate that is not answered; when all are, the duties. */
export const nextGate = router([
  ...ofOthers,
  { to: 'safety.again', when: noted('recheck', true) },
  {
    to: 'safety.alsoAcute',
    when: all(anyOf(unanswered, acuteFacts), anyOf(suspected, acuteFacts)),
  },
  { to: 'safety.acute', when: anyOf(unanswered, acuteFacts) },
  // Who comes because a report is sent meets what that person came for, before the gates.
  {
    to: 'duty.after',
    when: all(noted('reportSent', true), noted('afterSeen', false), nothingAsked),
  },
  // A journey may be near: when is asked before the rest.
  { to: 'duty.departure', when: all(duties.departure, anyOf(certain, ['honour', 'abroad'])) },
  {
    to: 'safety.quick',
    when: all(not(noted('level', 'none')), nothingAsked),
  },
  { to: 'safety.violence', when: unanswered('violence') },
  { to: 'safety.sexual', when: unanswered('sexual') },
  { to: 'safety.whoFirst', when: all(abuse, unanswered('outside')) },
  { to: 'safety.honour', when: anyOf(unanswered, honourFacts) },
  {
    to: 'safety.people',
    when: any(
      anyOf(unanswered, ['staff', 'sexualBehaviour']),
      all(everyGate, anyOf(unanswered, peopleFacts)),
    ),
  },
  // Last: what the parents may be told is settled when the plan for one of these is shown.
  { to: 'safety.topics', when: all(everyGate, anyOf(unanswered, topicFacts)) },
  { to: 'duty.next' },
])
