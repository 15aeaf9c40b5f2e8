import { twoPartTopics } from '../../flows/duties.ts'
import type { Hop, Place } from './chart.ts'
import type { Checked, Proof } from './proof.ts'
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

function isUrgent(event: string, { id }: Place, hop: Hop): boolean {
  const yes = Object.entries(taught(hop)).some(
    ([fact, value]) => value === 'yes' && urgent.includes(fact),
  )
  return yes && id !== 'safety.who' && event.endsWith('yes')
}

/** For these, *mistanke* is enough: unsure is as urgent as yes (law.md 2.4, 2.5). */
const suspicionIsEnough = ['staff', 'peers', 'sexualBehaviour']

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

function strays({ id }: Place, event: string, hop: Hop): boolean {
  const [row = '', mark] = event.includes(':') ? event.split(':') : ['', event]
  if (mark === undefined || !levels.includes(mark) || leadsOn(hop)) {
    return (
      mark !== undefined &&
      row !== '' &&
      leadsOn(hop) &&
      !['sexualBehaviour', 'pickup'].includes(row)
    )
  }
  const { to } = hop
  if (to === undefined || to === 'safety.next') return false
  if (to === 'safety.urgent') {
    const enough = Object.keys(taught(hop)).some((fact) => suspicionIsEnough.includes(fact))
    return id === 'safety.who' || !(enough || Object.values(taught(hop)).includes('yes'))
  }
  return ![`safety.${row}`, `aside.acute.${row}`, 'safety.childVictim'].includes(to)
}
