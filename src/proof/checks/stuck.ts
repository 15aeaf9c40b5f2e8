import { interruptions } from '../../../flows/bti/asides.ts'
import { factNames } from '../../../flows/facts.ts'
import { suspected } from '../../../flows/formula.ts'
import { mayNotKnow } from '../../../flows/rules/policy/unsure.ts'
import type { StepMeta } from '../../../flows/bti/shape.ts'
import { none, type Zone } from '../kernel/bdd.ts'
import { settled } from '../kernel/arrive.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import { zoneOf } from '../kernel/space.ts'
import { fault, everyPlace } from '../kernel/found.ts'
import type { Checked, Fault, Proof } from '../kernel/proof.ts'
import { led, firstOpen, settledAt, takenFrom } from '../kernel/step.ts'

/** What a place says of itself: its kind, its contacts and its answers. */
export function metaOf(place: Place): StepMeta | undefined {
  const meta: unknown = place.node.meta
  // Every place of the chart is made by `question`, `rows`, `task` or `outcome`; routers have none.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return meta === undefined ? undefined : (meta as StepMeta)
}

/** Somewhere to stand always has an answer of its own that is open. */
export function alwaysOpen(proof: Proof): Checked {
  return everyPlace(proof, (place) => {
    const still = settledAt(proof.space, place, proof.within)
    const open = [...place.events]
      .filter(([event]) => !(event in interruptions))
      .flatMap(([event, hops]) => firstOpen(proof.space, place, event, hops, still))
      .reduce((zone, { from }) => proof.space.bdd.or(zone, from), none)
    return fault(place.id, undefined, proof.space.bdd.minus(still, open), 'nothing is open here')
  })
}

/** By any place, also of a chart that is not the national one. */
const wantedAt: Readonly<Record<string, readonly string[] | undefined>> = mayNotKnow

/** Wherever Ja and Nei are, Vet ikke is too; and each of them is open in every context. */
export function gatesHaveUnsure(proof: Proof): Checked {
  return everyPlace(proof, (place) => {
    const meta = metaOf(place)
    if (!meta) return []
    const wanted = wantedAt[place.id]
    const isGate =
      meta.kind === 'question' && ['yes', 'no'].every((one) => meta.answers.includes(one))
    const missing =
      (isGate && !meta.answers.includes('unsure')) ||
      (wanted && !wanted.some((one) => meta.answers.includes(one))) ||
      meta.rows.some(({ marks }) => !marks.includes('unsure'))
    const still = settledAt(proof.space, place, proof.within)
    if (missing) return fault(place.id, undefined, still, 'Vet ikke is missing')
    return isGate
      ? ['yes', 'no', 'unsure'].flatMap((event) => shut(proof, place, event, still))
      : []
  })
}

function shut({ space }: Proof, place: Place, event: string, still: Zone): readonly Fault[] {
  const open = firstOpen(space, place, event, place.events.get(event) ?? [], still)
  const rest = open.reduce((zone, { from }) => space.bdd.minus(zone, from), still)
  return fault(place.id, event, rest, 'it is not open')
}

/** Not known before. What was unsure before has opened a duty, which is done with a contact only. */
function firstTime({ space, within }: Proof, hops: readonly Hop[]): Zone {
  const taught = hops.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'learn' ? Object.keys(effect.params) : [])),
  )
  return factNames
    .filter((fact) => taught.includes(fact))
    .reduce((zone, fact) => space.bdd.minus(zone, zoneOf(space, suspected(fact))), within)
}

/** *Vet ikke* never comes straight back to the same question, unless a contact stands there. */
export function twiceUnsure(proof: Proof): Checked {
  return everyPlace(proof, (place) => {
    const meta = metaOf(place)
    if (!meta || meta.kind === 'rows' || meta.contacts.length > 0) return []
    const hops = place.events.get('unsure') ?? []
    const still = settledAt(proof.space, place, firstTime(proof, hops))
    return firstOpen(proof.space, place, 'unsure', hops, still).flatMap((taken) =>
      fault(
        place.id,
        'unsure',
        settled(proof.chart, proof.space, taken).get(place.id) ?? none,
        'it is asked again with nobody to call',
      ),
    )
  })
}

/** No answer leaves what makes sense: no fact falls, and no deed knows more than is known. */
export function factsOnlyRise(proof: Proof): Checked {
  const { space, within } = proof
  return everyPlace(proof, (place) =>
    takenFrom(space, place, within).flatMap((taken) =>
      fault(
        place.id,
        taken.event,
        space.bdd.minus(led(space, taken), within),
        'something known is lost',
      ),
    ),
  )
}
