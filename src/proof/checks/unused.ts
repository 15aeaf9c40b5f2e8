import { stateIds } from '../../../flows/bti/ids.ts'
import type { Confidence } from '../../../flows/confidence.ts'
import { contacts, shownNumber, type Contact, type ContactId } from '../../../flows/contacts.ts'
import { duties } from '../../../flows/duties.ts'
import type { Formula } from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { actions, type Action } from '../../../flows/plan/actions.ts'
import { doNots, notesToTake, turningPoints } from '../../../flows/plan/cautions.ts'
import { deeds, settings } from '../../../flows/progress.ts'
import { sources, type Source, type SourceId } from '../../../flows/sources.ts'
import { dayHours, nationalFallback, standsIn } from '../../../flows/rules/policy/calls.ts'
import { passages } from '../../../flows/rules/policy/routers.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { reachable } from '../../plan/contacts.ts'
import { statutes } from '../../plan/statutes.ts'
import { none } from '../kernel/bdd.ts'
import { hopsOf } from '../kernel/chart.ts'
import { zoneOf } from '../kernel/space.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { actionIds } from '../kernel/says.ts'

const rowsNow = (): readonly (readonly [string, Action])[] =>
  actionIds.map((id) => [id, actions[id]])

/** Every state the words know stands in the chart, and the other way round. */
export function knownTargets({ chart }: Proof): Checked {
  const known: readonly string[] = [...stateIds, ...passages]
  const targets = hopsOf(chart).flatMap(({ to }) => to ?? [])
  return inTables(known.length + targets.length, [
    ...stateIds.filter((id) => !chart.places.has(id)).map((id) => `${id} is no state of the chart`),
    ...[...chart.places.keys()]
      .filter((id) => !known.includes(id))
      .map((id) => `${id} is not in ids.ts`),
    ...targets
      .filter((id) => id !== chart.history?.id && !chart.places.has(id))
      .map((id) => `an answer leads to ${id}, which is nowhere`),
  ])
}

/** What is written down and never used. Contacts are not looked for: the handbook lists them all. */
export function nothingUnused(proof: Proof): Checked {
  const rows = rowsNow()
  const hops = hopsOf(proof.chart)
  const done = hops.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'perform' ? [effect.params.deed] : [])),
  )
  const cited = new Set<SourceId>([
    ...rows.flatMap(([, row]) => row.sources),
    ...rows.flatMap(([, row]) => settings.flatMap((at) => statutes(row.sources, at))),
    ...keysOf(rules).map((id) => rules[id].source),
  ])
  return inTables(rows.length + keysOf(sources).length, [
    ...never(
      proof,
      'row',
      rows.map(([id, row]) => [id, row.when]),
    ),
    ...never(proof, 'do-not', Object.entries(doNots)),
    ...never(proof, 'note', Object.entries(notesToTake)),
    ...never(proof, 'turning point', Object.entries(turningPoints)),
    ...never(proof, 'duty', Object.entries(duties)),
    ...deeds.filter((deed) => !done.includes(deed)).map((deed) => `no answer does ${deed}`),
    ...keysOf(sources)
      .filter((id) => !cited.has(id))
      .map((id) => `source ${id} is never cited`),
  ])
}

function never({ space }: Proof, what: string, table: readonly (readonly [string, Formula])[]) {
  return table
    .filter(([, when]) => zoneOf(space, when) === none)
    .map(([id]) => `${what} ${id} can never be true`)
}

/** In the evening nobody is sent to an office: barnevernvakt and the alarm telephone stand in (I20). */
export function eveningContacts(
  reach = (ids: readonly ContactId[]) => reachable(ids, 'no'),
): Checked {
  const rows = rowsNow()
  const found = rows.flatMap(([id, { contacts: ids = [] }]) => {
    const late = reach(ids)
    const shut = late.filter(isShut).map((one) => `${id} names ${one} in the evening`)
    const alone = ids.includes(standsIn.office) && !standsIn.late.every((one) => late.includes(one))
    return alone ? [...shut, `${id} has nobody instead of ${standsIn.office} in the evening`] : shut
  })
  return inTables(rows.length, found)
}

/** An office, where nobody answers in the evening. A web page without a number can be read at any hour. */
function isShut(id: ContactId): boolean {
  const { hours, number, local, web }: Contact = contacts[id]
  const isPage = number === undefined && local === undefined && web !== undefined
  return dayHours.includes(hours) && !isPage
}

/** What is wrong in the tables, where no context shows it. */
function inTables(cases: number, found: readonly string[]): Checked {
  return allOf(cases, found.map(nowhere))
}

const isLocal = (id: ContactId): boolean => 'local' in contacts[id]

/** The national fallback has a number that may be shown, and so has each line that must be called. */
export function numbersShown(): Checked {
  const rows = rowsNow()
  const found = rows.flatMap(([id, { force, contacts: ids = [] }]) =>
    force !== 'can' &&
    ids.length > 0 &&
    !ids.some((one) => shownNumber(one) !== undefined || isLocal(one))
      ? [`${id} must be called, and has no number`]
      : [],
  )
  return inTables(rows.length, [
    ...(shownNumber(nationalFallback) === undefined ? ['the national fallback has no number'] : []),
    ...found,
  ])
}

/** *Må* is said only where a statute of the place says so (decisions F5). */
export function mustByLaw(rows: readonly (readonly [string, Action])[] = rowsNow()): Checked {
  const musts = rows.filter(([, { force }]) => force === 'must')
  const found = musts.flatMap(([id, { sources: cited, whereStatute }]) =>
    (['unasked', ...settings] as const)
      .filter((at) => !statutes(cited, at).some(isStatute))
      .filter((at) => !whereStatute || at === 'unasked')
      .map((at) => `${id} is a must with no statute in ${at}`),
  )
  return inTables(musts.length * (settings.length + 1), found)
}

function isStatute(id: SourceId): boolean {
  const source: Source = sources[id]
  return source.statute !== undefined
}

/** Each duty line rests on a source that was read, and none on a paragraph that was not (law.md head). */
export function sourced(): Checked {
  const rows = rowsNow()
  const found = rows.flatMap(([id, { sources: cited }]) => [
    ...(cited.length === 0 ? [`${id} has no source`] : []),
    ...cited
      .filter((one) => confidenceOf(one) === 'D')
      .map((one) => `${id} cites ${one}, which was not verified`),
  ])
  return inTables(rows.length, found)
}

function confidenceOf(id: SourceId): Confidence {
  return sources[id].confidence
}

/** What the tables read; the space must be able to tell it apart. */
export const tableFormulas: readonly Formula[] = [
  doNots,
  notesToTake,
  turningPoints,
  duties,
].flatMap((table) => Object.values<Formula>(table))
