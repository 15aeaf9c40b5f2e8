import { twoPartTopics } from '../../../flows/duties.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { leadsOn, levels, overPlaces, ownEvents, taught } from './overAnswers.ts'

/** A yes at a gate shows its plan at once (decisions B6). */
const urgent = ['violence', 'sexual', 'honour', 'abroad', 'staff', 'peers', ...twoPartTopics]

export function urgentAtOnce(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      hops.some(
        (hop) =>
          place.id.startsWith('safety.') &&
          isUrgent(event, place, hop) &&
          hop.to !== 'safety.urgent',
      )
        ? [{ place, event, why: 'its plan is not shown at once' }]
        : [],
    ),
  )
}

/** For these, *mistanke* is enough: unsure is as urgent as yes (law.md 2.4, 2.5). */
const suspicionIsEnough = ['staff', 'peers']

/** Who it may be is not a matter of its own, and is asked on one page. */
function isUrgent(event: string, { id }: Place, hop: Hop): boolean {
  const matters = Object.entries(taught(hop)).some(
    ([fact, value]) =>
      (value === 'yes' && urgent.includes(fact)) ||
      (value === 'unsure' && suspicionIsEnough.includes(fact)),
  )
  return matters && id !== 'safety.who' && (event.endsWith('yes') || event.endsWith('unsure'))
}

/** A gate that is not a yes leads on to the next gate, and a mark leads to its own page or stays. */
export function gatesLeadOn(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      place.id.startsWith('safety.') && hops.some((hop) => strays(place, event, hop))
        ? [{ place, event, why: 'it leads neither to its own page nor to the next gate' }]
        : [],
    ),
  )
}

function strays(place: Place, event: string, hop: Hop): boolean {
  const [row = '', mark] = event.includes(':') ? event.split(':') : ['', event]
  if (mark === undefined || !levels.includes(mark)) return false
  const { to } = hop
  if (leadsOn(hop)) return row !== '' && !['sexualBehaviour', 'pickup'].includes(row)
  // A mark stays, so that the other rows can be marked; after the short check the gates go on (B7).
  if (to === undefined) return row === ''
  if (to === 'safety.next') return row !== '' && place.id !== 'safety.quick'
  if (to === 'safety.urgent') return !isUrgent(event, place, hop)
  const seen = place.id === 'safety.betweenChildren' && mark !== 'no'
  const own =
    row === '' ? (seen ? ['safety.childVictim'] : []) : [`safety.${row}`, `aside.acute.${row}`]
  return !own.includes(to)
}
