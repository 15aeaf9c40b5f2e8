import {
  askedNext,
  crimeAskedFirst,
  fromGate,
  gatePart,
  kindAsked,
  marksGoOn,
  noMatterOfItsOwn,
  rowPages,
  urgentWhenCertain,
  urgentWhenSuspected,
  whoAskedFirst,
} from '../../../flows/rules/policy/gates.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import { isIn } from '../kernel/isIn.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { isAmong, leadsOn, levels, markOf, overPlaces, ownEvents, taught } from './overAnswers.ts'

/** What is urgent shows its plan at once. */
export function urgentAtOnce(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      hops.some(
        (hop) =>
          isIn(place.id, [gatePart]) && isUrgent(event, place, hop) && hop.to !== urgentPage(hop),
      )
        ? [{ place, event, why: 'its plan is not shown at once' }]
        : [],
    ),
  )
}

/** The plan at once; what decides what the plan says comes before it. */
function urgentPage(hop: Hop): string {
  if (asksWho(hop)) return fromGate.who
  return asksCrime(hop) ? fromGate.crime : fromGate.atOnce
}

function asksWho(hop: Hop): boolean {
  return Object.keys(taught(hop)).some((fact) => isAmong(whoAskedFirst, fact))
}

function asksCrime(hop: Hop): boolean {
  return Object.keys(taught(hop)).some((fact) => isAmong(crimeAskedFirst, fact))
}

function isUrgent(event: string, { id }: Place, hop: Hop): boolean {
  const matters = Object.entries(taught(hop)).some(
    ([fact, value]) =>
      (value === 'yes' && isAmong(urgentWhenCertain, fact)) ||
      (value === 'unsure' && isAmong(urgentWhenSuspected, fact)),
  )
  const { mark } = markOf(event)
  return matters && !isAmong(noMatterOfItsOwn, id) && (mark === 'yes' || mark === 'unsure')
}

/** A gate that is not a yes leads on to the next gate, and a mark leads to its own page or stays. */
export function gatesLeadOn(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      isIn(place.id, [gatePart]) && hops.some((hop) => strays(place, event, hop))
        ? [{ place, event, why: 'it leads neither to its own page nor to the next gate' }]
        : [],
    ),
  )
}

function strays(place: Place, event: string, hop: Hop): boolean {
  const { row, mark } = markOf(event)
  if (mark === undefined || !levels.includes(mark)) return false
  const { to } = hop
  // Who it may be is asked after a yes and after a doubt; a no has nobody behind it.
  if (to === fromGate.who) return mark === 'no' || !asksWho(hop)
  if (asksWho(hop) && mark !== 'no' && !leadsOn(hop)) return true
  if (leadsOn(hop)) return row !== '' && !kindAsked.some((one) => one.row === row && one.on === to)
  // A mark stays, so that the other rows can be marked.
  if (to === undefined) return row === ''
  if (to === fromGate.next) return row !== '' && !isAmong(marksGoOn, place.id)
  if (to === fromGate.crime) return !asksCrime(hop) || !isUrgent(event, place, hop)
  if (to === fromGate.atOnce) return !isUrgent(event, place, hop)
  const own =
    row === ''
      ? askedNext
          .filter(({ at, after }) => at === place.id && after.includes(mark))
          .map((next): string => next.to)
      : rowPages.map((part) => `${part}.${row}`)
  return !own.includes(to)
}
