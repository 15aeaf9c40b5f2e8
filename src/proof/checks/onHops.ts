import type { CheckOf } from '../../../flows/rules/rule.ts'
import { fault, placesOf, summed } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { takenFrom, type Taken } from '../kernel/step.ts'

type HopCheck = CheckOf<'idle'> | CheckOf<'deed'> | CheckOf<'neverLeads'>

/** What single transitions do, and where they lead. */
export function overHops({ chart, space, within }: Proof, check: HopCheck): Checked {
  const places = placesOf(
    chart,
    check.kind === 'deed' ? 'everywhere' : check.kind === 'idle' ? check.at : check.from,
  )
  const found = places.flatMap((place) =>
    takenFrom(space, place, within).map((taken) => {
      const wrong = isWrong(check, place.id, taken.event ?? '', taken)
      return { faults: wrong ? fault(place.id, taken.event, taken.from, wrong) : [], count: 1 }
    }),
  )
  return summed(found)
}

function isWrong(check: HopCheck, at: string, event: string, { hop }: Taken): string | undefined {
  if (check.kind === 'neverLeads')
    return !check.but.includes(event) && check.to.some((end) => end === hop.to)
      ? `it leads to ${hop.to}`
      : undefined
  if (check.kind === 'idle')
    return hop.effects.some(({ type }) => type !== 'note')
      ? 'it teaches or does something'
      : undefined
  const does = hop.effects.some(
    (effect) => effect.type === 'perform' && effect.params.deed === check.deed,
  )
  return does && !check.by.includes(`${at} ${event}`) ? `it does ${check.deed}` : undefined
}
