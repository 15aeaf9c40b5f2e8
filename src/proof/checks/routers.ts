import { acuteFacts, dangerFacts, duties, openDuty } from '../../../flows/duties.ts'
import {
  all,
  any,
  anyOf,
  noted,
  not,
  suspected,
  unanswered,
  type Formula,
} from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import type { Notes } from '../../../flows/progress.ts'
import { landsAt } from '../kernel/arrive.ts'
import { none, type Zone } from '../kernel/bdd.ts'
import type { Effect } from '../kernel/chart.ts'
import { allOf, placesOf } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { overPlaces } from './overAnswers.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, led } from '../kernel/step.ts'

type Duty = keyof typeof duties

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

/** From a router, when this holds, the first open way leads to one of these. */
interface Way {
  readonly from: 'safety.next' | 'duty.next'
  readonly open: string
  readonly when: Formula
  readonly to: readonly string[]
}

const acuteFirst: readonly Way[] = acuteFacts.map((fact) => {
  const others = acuteFacts.filter((one) => one !== fact).map((one) => duties[one])
  const when = fact === 'danger' ? duties.danger : all(duties[fact], not(any(...others)))
  return { from: 'duty.next', open: fact, when, to: pages[fact] ?? [] }
})

const alone: readonly Way[] = keysOf(pages)
  .filter((duty) => !acuteFacts.some((fact) => fact === duty))
  .map((duty) => {
    const others = keysOf(duties).filter((one) => one !== duty)
    const when = all(duties[duty], not(any(...others.map((one) => duties[one]))))
    return { from: 'duty.next', open: duty, when, to: pages[duty] ?? [] }
  })

/** Nothing is open, and nobody was headed anywhere. */
const idle = all(
  not(openDuty),
  noted('heading', ''),
  any(noted('reportSent', false), noted('afterSeen', true)),
  any(not(anyOf(suspected, ['peers', 'staff'])), noted('environmentSeen', true)),
)

/** Then the work goes on where the level begins; before the levels, what was serious is followed. */
const atRest: readonly Way[] = (
  [
    ['1', 'level1.notice.where', all()],
    ['2', 'level2.notice.where', all()],
    ['3', 'level3.notice.where', all()],
    ['0', 'level0.notice.wondering', all()],
    ['none', 'duty.handled', anyOf(suspected, dangerFacts)],
    ['none', 'safety.everyday', not(anyOf(suspected, dangerFacts))],
  ] as const
).map(([level, to, given]) => ({
  from: 'duty.next',
  open: `nothing on level ${level}`,
  when: all(idle, noted('level', level), given),
  to: [to],
}))

/** Where something urgent is known, the acute page asks whether there is more. */
const askForMore: Way = {
  from: 'safety.next',
  open: 'the acute page',
  when: all(noted('recheck', false), anyOf(suspected, acuteFacts), anyOf(unanswered, acuteFacts)),
  to: ['safety.alsoAcute'],
}

const ways: readonly Way[] = [...acuteFirst, ...alone, ...atRest, askForMore]

/** What the routers are asked; the space must be able to tell it apart. */
export const routerFormulas: readonly Formula[] = ways.map(({ when }) => when)

/** A duty that is open alone is led to, an acute one before all others; then the work goes on. */
export function routerPages({ space, within, chart }: Proof): Checked {
  const faults = ways.flatMap(({ from, open, when, to }) => {
    const zone = space.bdd.and(within, zoneOf(space, when))
    const fault = (why: string, there: Zone) => ({ at: from, answer: undefined, zone: there, why })
    if (zone === none) return [fault(`it is never so that ${open} is open alone`, none)]
    return placesOf(chart, [from])
      .flatMap((router) => firstOpen(space, router, undefined, router.routes, zone))
      .filter(({ hop }) => !to.some((page) => page === hop.to))
      .map((taken) =>
        fault(`${open} is open, and it leads to ${taken.hop.to ?? 'nowhere'}`, taken.from),
      )
  })
  return allOf(ways.length, faults)
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

const enough = 24

/** Routers come to rest: nobody is led round in a circle, whatever is known. */
export function noLoops({ chart, space, within }: Proof): Checked {
  const routing = [...chart.places.values()].filter(({ routes }) => routes.length > 0)
  let wave: ReadonlyMap<string, Zone> = new Map(routing.map(({ id }) => [id, within]))
  for (let hops = 0; hops < enough && wave.size > 0; hops++) {
    const next = new Map<string, Zone>()
    for (const [id, zone] of wave)
      for (const place of placesOf(chart, [id]))
        for (const route of firstOpen(space, place, undefined, place.routes, zone))
          for (const [to, there] of landsAt(chart, space, route, led(space, route)))
            next.set(to, space.bdd.or(next.get(to) ?? none, there))
    wave = next
  }
  const faults = [...wave].map(([at, zone]) => ({
    at,
    answer: undefined,
    zone,
    why: `it is passed again and again: ${[...wave.keys()].join(', ')}`,
  }))
  return allOf(routing.length, faults)
}
