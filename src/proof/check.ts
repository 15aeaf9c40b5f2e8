import type { Check, Rule } from '../../flows/rules/rule.ts'
import { atomsOf, noted, type Formula } from '../../flows/formula.ts'
import { actions, type Action } from '../../flows/plan/actions.ts'
import { none, every, type Zone } from './bdd.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { readChart, type Chart } from './chart.ts'
import { heldFormulas } from './monotone.ts'
import { tableFormulas } from './unused.ts'
import { whenSaid } from './says.ts'
import { spaceOf, zoneOf, type Space } from './space.ts'
import { firstOpen, ledInto, sensible, settledAt, takenFrom } from './step.ts'

/** A place, and an answer there, where a rule does not hold; with the contexts in which it does not. */
export interface Fault {
  readonly at: string | undefined
  readonly answer: string | undefined
  readonly zone: Zone
  readonly why: string
}

export interface Checked {
  /** In how many places, answers or plans the check was made. */
  readonly cases: number
  /** In how many contexts its premise was true. */
  readonly premise: number
  readonly faults: readonly Fault[]
}

export interface Proof {
  readonly machine: BtiMachine
  readonly chart: Chart
  readonly space: Space
  readonly within: Zone
}

/** Lays out the space for a machine and some rules. */
export function prepare(machine: BtiMachine, rules: Readonly<Record<string, Rule>>): Proof {
  const chart = readChart(machine)
  const read = Object.values(rules).flatMap(({ checks }) => checks.flatMap(readBy))
  const space = spaceOf(chart, [
    ...read,
    ...heldFormulas(),
    ...tableFormulas,
    noted('officeHours', 'no'),
  ])
  return { machine, chart, space, within: sensible(space) }
}

function readBy(check: Check): readonly Formula[] {
  if (check.kind === 'plan' || check.kind === 'place') return [check.given, whenSaid(check.must)]
  if (check.kind === 'keeps') return [whenSaid(check.what)]
  if (check.kind === 'after') return [check.given, check.must]
  if (check.kind === 'leads') return [check.given]
  return check.kind === 'offered' ? [check.only] : []
}

export function run(proof: Proof, check: Check): Checked {
  switch (check.kind) {
    case 'plan':
      return onPlan(proof, check)
    case 'place':
      return onPlaces(proof, check)
    case 'keeps':
      return keeps(proof, check)
    case 'offered':
      return offered(proof, check)
    case 'oneEvent':
      return oneEvent(proof, check)
    case 'idle':
    case 'deed':
    case 'neverLeads':
      return overHops(proof, check)
    case 'after':
      return afterAnswer(proof, check)
    case 'leads':
      return leads(proof, check)
    case 'cites':
    case 'names':
      return listed(check)
    case 'unread':
      return unread(check)
    case 'named':
    case 'words':
    case 'test':
    // oxlint-disable-next-line eslint/no-fallthrough
    default:
      throw new RangeError(`A check of kind ${check.kind} is not made over contexts.`)
  }
}

type Of<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

function onPlan({ space, within }: Proof, { given, must }: Of<'plan'>): Checked {
  const premise = space.bdd.and(within, zoneOf(space, given))
  const zone = space.bdd.minus(premise, zoneOf(space, whenSaid(must)))
  return {
    cases: 1,
    premise: space.bdd.count(premise, space.variables),
    faults: fault(undefined, undefined, zone, 'the plan'),
  }
}

function onPlaces(proof: Proof, { at, given, must }: Of<'place'>): Checked {
  const { space, within } = proof
  const conclusion = zoneOf(space, whenSaid(must))
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof, at).map((place) => {
    const here = settledAt(space, place, premise)
    return {
      faults: fault(place.id, undefined, space.bdd.minus(here, conclusion), 'standing there'),
      // A place that shuts the premise out by itself is where the rule bites.
      count: space.bdd.count(premise, space.variables),
    }
  })
  return summed(found)
}

function keeps(proof: Proof, { what, from, but }: Of<'keeps'>): Checked {
  const { space, within } = proof
  const zone = zoneOf(space, whenSaid(what))
  const start = space.bdd.and(within, zone)
  const found = placesOf(proof, from).flatMap((place) =>
    takenFrom(space, place, start)
      .filter(({ event }) => event === undefined || !but.includes(`${place.id} ${event}`))
      .map((taken) => ({
        faults: fault(
          place.id,
          taken.event,
          ledInto(space, taken, space.bdd.minus(every, zone)),
          'it is gone after the answer',
        ),
        count: space.bdd.count(taken.from, space.variables),
      })),
  )
  return summed(found)
}

function offered(proof: Proof, { at, answer, only }: Of<'offered'>): Checked {
  const { space, within } = proof
  const found = placesOf(proof, [at]).flatMap((place) =>
    firstOpen(
      space,
      place,
      answer,
      place.events.get(answer) ?? [],
      settledAt(space, place, within),
    ).map((taken) => ({
      faults: fault(at, answer, space.bdd.minus(taken.from, zoneOf(space, only)), 'it is offered'),
      count: space.bdd.count(taken.from, space.variables),
    })),
  )
  return summed(found)
}

function oneEvent(proof: Proof, { event, to }: Of<'oneEvent'>): Checked {
  const { space, within } = proof
  const found = placesOf(proof, 'everywhere').map((place) => {
    const still = settledAt(space, place, within)
    const there = firstOpen(space, place, event, place.events.get(event) ?? [], still)
      .filter(({ hop }) => (hop.to ?? place.id) === to)
      .reduce((zone, taken) => space.bdd.or(zone, taken.from), none)
    return {
      faults: fault(place.id, event, space.bdd.minus(still, there), `it does not lead to ${to}`),
      count: space.bdd.count(still, space.variables),
    }
  })
  return summed(found)
}

function overHops(proof: Proof, check: Of<'idle'> | Of<'deed'> | Of<'neverLeads'>): Checked {
  const { space, within } = proof
  const places = placesOf(
    proof,
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

function isWrong(
  check: Of<'idle'> | Of<'deed'> | Of<'neverLeads'>,
  at: string,
  event: string,
  {
    hop,
  }: {
    readonly hop: {
      readonly effects: readonly { readonly type: string; readonly params: unknown }[]
      readonly to: string | undefined
    }
  },
): string | undefined {
  if (check.kind === 'neverLeads')
    return !check.but.includes(event) && check.to.some((end) => end === hop.to)
      ? `it leads to ${hop.to}`
      : undefined
  if (check.kind === 'idle')
    return hop.effects.some(({ type }) => type !== 'note')
      ? 'it teaches or does something'
      : undefined
  const does = hop.effects.some(
    (effect) =>
      effect.type === 'perform' &&
      JSON.stringify(effect.params) === JSON.stringify({ deed: check.deed }),
  )
  return does && !check.by.includes(`${at} ${event}`) ? `it does ${check.deed}` : undefined
}

function afterAnswer(proof: Proof, { at, answer, given, must }: Of<'after'>): Checked {
  const { space, within } = proof
  const wrong = space.bdd.minus(every, zoneOf(space, must))
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof, [at]).flatMap((place) =>
    firstOpen(
      space,
      place,
      answer,
      place.events.get(answer) ?? [],
      settledAt(space, place, premise),
    ).map((taken) => ({
      faults: fault(at, answer, ledInto(space, taken, wrong), 'it does not do what it says'),
      count: space.bdd.count(taken.from, space.variables),
    })),
  )
  return summed(found)
}

function leads(proof: Proof, { at, answer, given, to }: Of<'leads'>): Checked {
  const { space, within } = proof
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof, [at]).flatMap((place) =>
    firstOpen(
      space,
      place,
      answer,
      place.events.get(answer) ?? [],
      settledAt(space, place, premise),
    ).map((taken) => ({
      faults:
        (taken.hop.to ?? at) === to
          ? []
          : fault(at, answer, taken.from, `it leads to ${taken.hop.to ?? at}`),
      count: space.bdd.count(taken.from, space.variables),
    })),
  )
  return summed(found)
}

function listed(check: Of<'cites'> | Of<'names'>): Checked {
  const row: Action = actions[check.row]
  const has: readonly string[] = check.kind === 'cites' ? row.sources : (row.contacts ?? [])
  const wanted: readonly string[] = check.kind === 'cites' ? check.sources : check.contacts
  const missing = wanted.filter((one) => !has.includes(one))
  const faults = missing.map((one) => ({
    at: undefined,
    answer: undefined,
    zone: none,
    why: `${check.row} does not name ${one}`,
  }))
  return { cases: wanted.length, premise: wanted.length, faults }
}

/** The rows hold or do not hold whatever the note says. */
function unread({ note, rows }: Of<'unread'>): Checked {
  const reads = (formula: Formula) =>
    atomsOf(formula).some((atom) => 'note' in atom && atom.note === note)
  const found = rows.map((id) => {
    const row: Action = actions[id]
    const formulas = [
      row.when,
      ...(row.sooner ?? []).map(([when]) => when),
      ...(row.done ? [row.done] : []),
    ]
    return {
      faults: formulas.some(reads)
        ? [{ at: undefined, answer: undefined, zone: none, why: `${id} depends on ${note}` }]
        : [],
      count: 1,
    }
  })
  return summed(found)
}

function placesOf({ chart }: Proof, at: readonly string[] | 'everywhere') {
  if (at === 'everywhere') return [...chart.places.values()]
  return at.flatMap((id) => chart.places.get(id) ?? [])
}

function fault(
  at: string | undefined,
  answer: string | undefined,
  zone: Zone,
  why: string,
): readonly Fault[] {
  return zone === none ? [] : [{ at, answer, zone, why }]
}

function summed(
  found: readonly { readonly faults: readonly Fault[]; readonly count: number }[],
): Checked {
  return {
    cases: found.length,
    premise: found.reduce((sum, { count }) => sum + count, 0),
    faults: found.flatMap(({ faults }) => faults),
  }
}
