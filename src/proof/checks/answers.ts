import { stateIds } from '../../../flows/bti/ids.ts'
import { otherWays } from '../../../flows/bti/variants.ts'
import { twoPartTopics } from '../../../flows/duties.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { settings, type Notes } from '../../../flows/progress.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { leadsOn, levels, overPlaces, ownEvents, taught } from './overAnswers.ts'

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
        !isChildVictim(place) &&
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

/** A *no* there is about another child. */
function isChildVictim({ id }: Place): boolean {
  return id === 'safety.childVictim'
}

function teachesItsName({ id }: Place, event: string, hop: Hop): boolean {
  const [row = '', mark] = event.includes(':') ? event.split(':') : ['', event]
  if (mark === undefined || !levels.includes(mark)) return true
  const values: readonly unknown[] = Object.values(taught(hop))
  if (values.length === 0) return row === '' || hop.to === `safety.${row}` || leadsOn(hop)
  const isSecondHalf = twoPartTopics.some((topic) => id === `safety.${topic}`)
  return values.every((value) => value === mark || (isSecondHalf && isHalf(mark, value)))
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
  const [name = '', mark] = event.split(':')
  const track = id.split('.')[0] ?? ''
  if (mark !== undefined && twoPartTopics.some((topic) => topic === name))
    return { to: `safety.${name}` }
  if (mark !== undefined && acutePages.includes(id)) return { to: `aside.acute.${name}` }
  if (event === 'closedNow' || (event === 'notYet' && track !== 'level0')) return { to: undefined }
  if (event === 'back') return { to: backFrom(id, track) }
  if (mayBeSerious.includes(event)) return { to: 'safety.again' }
  const beside = stateIds.filter((other) =>
    track.startsWith('level')
      ? other.startsWith(`${track}.`) && other.endsWith(`.${name}`)
      : track !== 'safety' && other === `${id.slice(0, id.lastIndexOf('.'))}.${name}`,
  )
  return beside.length === 1 ? { to: beside[0] } : undefined
}

const acutePages = ['safety.acute', 'safety.alsoAcute']

/** "It may be serious" leads back to the gates (decisions A4). */
const mayBeSerious = ['serious', 'worse', 'newInformation', 'cannotSerious']

/** What an answer of this name must leave in mind. */
export function namesNote(proof: Proof): Checked {
  const wanted: readonly (readonly [readonly string[], keyof Notes, string | boolean])[] = [
    [mayBeSerious, 'recheck', true],
    [['closedNow'], 'officeHours', 'no'],
    [['leaderInactive'], 'leaderInactive', true],
    ...settings.map((setting) => [[setting], 'setting', setting] as const),
  ]
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) =>
      wanted.flatMap(([names, note, value]) =>
        names.includes(event) && !hops.every((hop) => leaves(hop, note, value))
          ? [{ place, event, why: `it does not note ${note}` }]
          : [],
      ),
    ),
  )
}

/** "It may be serious" from the work of a level comes back there when nothing turns out to be new. */
export function seriousComesBack(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    /^(level|consent)/.test(place.id)
      ? ownEvents(place)
          .filter(([event]) => [...mayBeSerious, 'childAfraid'].includes(event))
          .filter(([, hops]) => !hops.every((hop) => leaves(hop, 'heading', place.id)))
          .map(([event]) => ({ place, event, why: 'it does not remember where it was' }))
      : [],
  )
}

function leaves({ effects }: Hop, note: keyof Notes, value: string | boolean): boolean {
  return effects.some((effect) => effect.type === 'note' && effect.params[note] === value)
}

function backFrom(id: string, track: string): string {
  if (id === 'aside.acute.pickup') return 'aside.acute.gate'
  return track === 'duty' ? 'duty.after' : 'aside.return'
}
