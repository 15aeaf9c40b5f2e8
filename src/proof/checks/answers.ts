import { stateIds } from '../../../flows/bti/ids.ts'
import { otherWays } from '../../../flows/bti/variants.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import type { Notes } from '../../../flows/progress.ts'
import { kindAsked } from '../../../flows/rules/policy/gates.ts'
import {
  aboutAnotherChild,
  asSureAsTheMatter,
  noMatterOfItsOwn,
  secondHalves,
} from '../../../flows/rules/policy/gates.ts'
import {
  comeBack,
  levelParts,
  nameLeads,
  nameNotes,
  namesMean,
  rowLeads,
} from '../../../flows/rules/policy/names.ts'
import { headingNote } from '../../../flows/rules/policy/back.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import { isIn } from '../kernel/isIn.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { isAmong, leadsOn, levels, markOf, overPlaces, ownEvents, taught } from './overAnswers.ts'

/** What an answer teaches is what it says, and each answer of a gate teaches the same fact. */
export function answersTeach(proof: Proof): Checked {
  return overPlaces(proof, (place) => {
    const own = ownEvents(place)
    const gate = levels.every((level) => place.events.has(level))
    const facts = new Set(
      levels.flatMap((level) =>
        (place.events.get(level) ?? []).flatMap((hop) => keysOf(taught(hop))),
      ),
    )
    const wrong = own.filter(([event, hops]) =>
      hops.some((hop) => !teachesItsName(place, event, hop)),
    )
    const silent = levels.filter(
      (level) =>
        gate &&
        !isAmong(aboutAnotherChild, place.id) &&
        [...facts].some(
          (fact) => !(place.events.get(level) ?? []).every((hop) => fact in taught(hop)),
        ),
    )
    return [
      ...wrong.map(([event]) => ({ place, event, why: 'it does not teach what it says' })),
      ...silent.map((event) => ({ place, event, why: 'it does not teach what the others teach' })),
    ]
  })
}

function teachesItsName({ id }: Place, event: string, hop: Hop): boolean {
  const { row, mark } = markOf(event)
  if (mark === undefined || !levels.includes(mark)) return true
  const says = Object.entries(taught(hop))
  if (says.length === 0) return row === '' || isAmong(secondHalves, hop.to, row) || leadsOn(hop)
  const isSecondHalf = isAmong(secondHalves, id)
  // Who is behind it says no more than the matter it is about: a doubt about that stays a doubt.
  const isWho = isAmong(noMatterOfItsOwn, id)
  return says.every(
    ([fact, value]) =>
      value === mark ||
      (isSecondHalf && isHalf(mark, value)) ||
      (isWho && value === 'unsure' && isAmong(asSureAsTheMatter, fact)),
  )
}

/** Concrete and serious is yes; any other unsure is unsure; not serious is below (decisions A2). */
function isHalf(mark: string, value: unknown): boolean {
  return mark === 'no' ? value === 'below' : value === 'unsure'
}

/**
 * An answer named like a page beside it leads to that page, or where a municipality may choose that
 * it leads; *back* and *not yet* do what they say.
 */
export function namesLead(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) => {
      const page = pageNamed(place, event)
      const chosen = otherWays.filter((way) => way.at === place.id && way.answer === event)
      return page !== undefined &&
        hops.some(({ to }) => to !== page.to && !chosen.some((way) => way.to === to))
        ? [{ place, event, why: `it does not lead to ${page.to ?? 'where it is'}` }]
        : []
    }),
  )
}

function pageNamed({ id }: Place, event: string): { readonly to: string | undefined } | undefined {
  const { row, mark } = markOf(event)
  const kind = kindAsked.find((one) => one.row === row)
  if (kind && mark !== undefined) return { to: kind.on }
  const leads = rowLeads.find(
    ({ rows, at }) =>
      row !== '' &&
      mark !== undefined &&
      (rows === 'every' || rows.includes(row)) &&
      (at === 'everywhere' || isAmong(at, id)),
  )
  if (leads) return { to: `${leads.part}.${row}` }
  const named = nameLeads.find(
    ({ answers, inside, outside = [] }) =>
      answers.includes(event) && (!inside || isIn(id, inside)) && !isIn(id, outside),
  )
  if (named) return { to: named.to === 'stays' ? undefined : named.to }
  const beside = stateIds.filter(isBeside(id, row === '' ? event : row))
  return beside.length === 1 ? { to: beside[0] } : undefined
}

/** Called so and beside a place: on a level anywhere in it, elsewhere in the same part. */
function isBeside(id: string, name: string): (other: string) => boolean {
  const level = levelParts.filter((part) => isIn(id, [part]))
  if (level.length > 0) return (other) => isIn(other, level) && other.endsWith(`.${name}`)
  const part = id.slice(0, id.lastIndexOf('.'))
  return (other) => !isIn(id, namesMean) && other === `${part}.${name}`
}

/** What an answer of this name must leave in mind. */
export function namesNote(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      nameNotes
        .filter(([answers]) => answers.includes(event))
        .flatMap(([, left]) => keysOf(left).map((note) => [note, left[note]] as const))
        .filter(([note, value]) => !hops.every((hop) => leaves(hop, note, value)))
        .map(([note]) => ({ place, event, why: `it does not note ${note}` })),
    ),
  )
}

/** "It may be serious" from the work of a level comes back there when nothing turns out to be new. */
export function seriousComesBack(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place)
      .filter(([event]) => isIn(place.id, comeBack.from) && comeBack.answers.includes(event))
      .filter(([, hops]) => !hops.every((hop) => leaves(hop, headingNote, place.id)))
      .map(([event]) => ({ place, event, why: 'it does not remember where it was' })),
  )
}

function leaves({ effects }: Hop, note: keyof Notes, value: string | boolean | undefined): boolean {
  return effects.some((effect) => effect.type === 'note' && effect.params[note] === value)
}
