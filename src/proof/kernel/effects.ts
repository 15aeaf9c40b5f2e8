import { certainties, factNames, reaches, type Learnt } from '../../../flows/facts.ts'
import { atomName } from './atoms.ts'
import type { Bdd, Zone } from './bdd.ts'
import type { Effect } from './chart.ts'
import { choose, unchoose, type Space } from './space.ts'

/** A zone after an effect. */
export function after(space: Space, zone: Zone, effect: Effect): Zone {
  if (effect.type === 'note')
    return Object.entries(effect.params).reduce(
      (rest, [note, value]) => choose(space, rest, note, value),
      zone,
    )
  if (effect.type === 'learn')
    return taught(space, effect.params).reduce(
      (rest, variable) => space.bdd.assign(rest, variable, true),
      zone,
    )
  return (space.pairs.get(effect.params.deed) ?? []).reduce(
    (rest, pair) => copied(space.bdd, rest, pair),
    zone,
  )
}

/** Where a zone came from by an effect: all contexts from which it leads into the zone. */
export function beforeEffect(space: Space, zone: Zone, effect: Effect): Zone {
  const { bdd } = space
  if (effect.type === 'note')
    return Object.entries(effect.params).reduce(
      (rest, [note, value]) => unchoose(space, rest, note, value),
      zone,
    )
  if (effect.type === 'learn')
    return taught(space, effect.params).reduce((rest, v) => bdd.before(rest, v, true), zone)
  return (space.pairs.get(effect.params.deed) ?? []).reduce((rest, [now, then]) => {
    const known = bdd.and(bdd.before(rest, then, true), bdd.where(now, true))
    return bdd.or(known, bdd.and(rest, bdd.where(now, false)))
  }, zone)
}

function copied(bdd: Bdd, zone: Zone, [now, then]: readonly [number, number]): Zone {
  const known = bdd.assign(bdd.and(zone, bdd.where(now, true)), then, true)
  return bdd.or(known, bdd.and(zone, bdd.where(now, false)))
}

/** The variables that become true: every level up to the one that is learnt. */
function taught(space: Space, learnt: Learnt) {
  return factNames.flatMap((fact) => {
    const value = learnt[fact]
    if (value === undefined) return []
    return certainties.flatMap((level) =>
      reaches(value, level) ? (space.atoms.get(atomName(fact, level)) ?? []) : [],
    )
  })
}
