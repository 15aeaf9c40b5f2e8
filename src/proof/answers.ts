import { interruptions } from '../../flows/bti/asides.ts'
import { acuteFacts, duties, twoPartTopics } from '../../flows/duties.ts'
import { all, any, not } from '../../flows/formula.ts'
import type { Learnt } from '../../flows/facts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Notes } from '../../flows/progress.ts'
import { none, type Zone } from './bdd.ts'
import type { Effect, Hop, Place } from './chart.ts'
import type { Checked, Fault, Proof } from './check.ts'
import { zoneOf } from './space.ts'
import { firstOpen, settledAt } from './step.ts'

type Duty = keyof typeof duties

const levels = ['yes', 'unsure', 'no']

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
    const wrong = own.filter(([event, hops]) => hops.some((hop) => !teachesItsName(event, hop)))
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

function teachesItsName(event: string, hop: Hop): boolean {
  const [row = '', mark] = event.includes(':') ? event.split(':') : ['', event]
  if (mark === undefined || !levels.includes(mark)) return true
  const values: readonly unknown[] = Object.values(taught(hop))
  if (values.length === 0) return row === '' || hop.to === `safety.${row}` || leadsOn(hop)
  const isSecondHalf = hop.effects.some(
    (effect) => effect.type === 'note' && 'concrete' in effect.params,
  )
  return values.every((value) => value === mark || (isSecondHalf && isHalf(mark, value)))
}

/** Concrete and serious is yes; any other unsure is unsure; not serious is below (decisions A2). */
function isHalf(mark: string, value: unknown): boolean {
  return mark === 'no' ? value === 'below' : value === 'unsure'
}

function leadsOn({ to }: Hop): boolean {
  return to === 'safety.betweenChildren' || to === 'aside.acute.pickup'
}

function taught({ effects }: Hop): Learnt {
  return effects.reduce<Learnt>(
    (sum, effect) => (effect.type === 'learn' ? { ...sum, ...effect.params } : sum),
    {},
  )
}

/** An answer named like a page beside it leads to that page; *back* and *not yet* do what they say. */
export function namesLead(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    ownEvents(place).flatMap(([event, hops]) => {
      const page = pageNamed(proof, place, event)
      return page !== undefined && hops.some(({ to }) => to !== page.to)
        ? [{ place, event, why: `it does not lead to ${page.to ?? 'where it is'}` }]
        : []
    }),
  )
}

function pageNamed(
  { chart }: Proof,
  { id }: Place,
  event: string,
): { readonly to: string | undefined } | undefined {
  const [name = ''] = event.split(':')
  const track = id.split('.')[0] ?? ''
  const isTopic = twoPartTopics.some((topic) => topic === name) && event.includes(':')
  if (isTopic) return { to: `safety.${name}` }
  if (id === 'safety.acute' && event.includes(':')) return { to: `aside.acute.${name}` }
  if (event === 'closedNow' || (event === 'notYet' && track !== 'level0')) return { to: undefined }
  if (event === 'back') return { to: backFrom(id, track) }
  const beside = [...chart.places.keys()].filter((other) =>
    track.startsWith('level')
      ? other.startsWith(`${track}.`) && other.endsWith(`.${name}`)
      : track !== 'safety' && other === `${id.slice(0, id.lastIndexOf('.'))}.${name}`,
  )
  return beside.length === 1 ? { to: beside[0] } : undefined
}

function backFrom(id: string, track: string): string {
  if (id === 'aside.acute.pickup') return 'aside.acute.gate'
  return track === 'duty' ? 'duty.after' : 'aside.return'
}

/** Where the router leads when a duty is the only open one. */
const pages: Readonly<Partial<Record<Duty, readonly string[]>>> = {
  ...Object.fromEntries(acuteFacts.map((fact) => [fact, [`aside.acute.${fact}`]])),
  staff: ['duty.setting', 'duty.staffLeader', 'duty.staffCrime', 'duty.staffTell'],
  departure: ['duty.departure'],
  avert: ['duty.avert'],
  travel: ['duty.travel'],
  police: ['duty.police'],
  report: ['duty.setting', 'duty.report'],
  discuss: ['duty.discuss'],
  parents: ['duty.parents'],
  children: ['duty.children'],
  environment: ['duty.setting', 'duty.environment'],
}

/** A duty that is open alone is led to; a fact that is acute is led to before all others. */
export function routerPages(proof: Proof): Checked {
  const { space, within, chart } = proof
  const router = chart.places.get('duty.next')
  if (!router) return { cases: 1, premise: 1, faults: [] }
  const acuteFirst = acuteFacts.map((fact) => {
    const others = acuteFacts.filter((one) => one !== fact).map((one) => duties[one])
    return [
      fact,
      fact === 'danger' ? duties.danger : all(duties[fact], not(any(...others))),
    ] as const
  })
  const alone = keysOf(pages)
    .filter((duty) => !acuteFacts.some((fact) => fact === duty))
    .map((duty) => {
      const others = keysOf(duties).filter((one) => one !== duty)
      return [duty, all(duties[duty], not(any(...others.map((one) => duties[one]))))] as const
    })
  const cases = [...acuteFirst, ...alone]
  const faults = cases.flatMap(([duty, when]) => {
    const zone = space.bdd.and(within, zoneOf(space, when))
    return firstOpen(space, router, undefined, router.routes, zone)
      .filter(({ hop }) => !(pages[duty] ?? []).some((page) => page === hop.to))
      .map(({ hop, from }) => ({
        at: 'duty.next',
        answer: undefined,
        zone: from,
        why: `${duty} is open, and the router leads to ${hop.to ?? 'nowhere'}`,
      }))
  })
  return { cases: cases.length, premise: cases.length, faults }
}

/** A router that follows a note leads to the place in the note, and forgets the note. */
export function headingOnce(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    place.routes.flatMap((hop) => {
      const { guard } = hop
      if (!('note' in guard) || (guard.note !== 'heading' && guard.note !== 'asideFrom')) return []
      const { note } = guard
      const forgets = hop.effects.some((effect) => clears(effect, note))
      return forgets && hop.to === guard.is
        ? []
        : [
            {
              place,
              event: undefined,
              why: `${guard.note} ${String(guard.is)} leads to ${hop.to ?? 'nowhere'}, or is followed twice`,
            },
          ]
    }),
  )
}

function clears(effect: Effect, note: keyof Notes): boolean {
  return effect.type === 'note' && effect.params[note] === ''
}

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

function ownEvents({ events }: Place): readonly (readonly [string, readonly Hop[]])[] {
  return [...events].filter(([event]) => !(event in interruptions))
}

interface Found {
  readonly place: Place
  readonly event: string | undefined
  readonly why: string
}

function overPlaces(proof: Proof, find: (place: Place) => readonly Found[]): Checked {
  const places = [...proof.chart.places.values()]
  const faults: readonly Fault[] = places.flatMap(find).map(({ place, event, why }) => ({
    at: place.id,
    answer: event,
    zone: zoneAt(proof, place),
    why,
  }))
  return { cases: places.length, premise: places.length, faults }
}

function zoneAt({ space, within }: Proof, place: Place): Zone {
  return place.routes.length > 0 && place.events.size === 0 ? none : settledAt(space, place, within)
}
