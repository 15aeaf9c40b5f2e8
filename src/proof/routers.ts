import { acuteFacts, dangerFacts, duties, openDuty } from '../../flows/duties.ts'
import { all, any, anyOf, noted, not, suspected, unanswered } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Notes } from '../../flows/progress.ts'
import { landsAt } from './arrive.ts'
import { none, type Zone } from './bdd.ts'
import type { Effect } from './chart.ts'
import type { Checked, Proof } from './proof.ts'
import { overPlaces } from './overAnswers.ts'
import { zoneOf } from './space.ts'
import { firstOpen, led } from './step.ts'

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
  const cases = [
    ...[...acuteFirst, ...alone].map(([duty, when]) => [duty, when, pages[duty] ?? []] as const),
    ...atRest,
  ]
  const faults = cases.flatMap(([open, when, to]) => {
    const zone = space.bdd.and(within, zoneOf(space, when))
    return firstOpen(space, router, undefined, router.routes, zone)
      .filter(({ hop }) => !to.some((page) => page === hop.to))
      .map(({ hop, from }) => ({
        at: 'duty.next',
        answer: undefined,
        zone: from,
        why: `${open} is open, and the router leads to ${hop.to ?? 'nowhere'}`,
      }))
  })
  return { cases: cases.length, premise: cases.length, faults }
}

/** Nothing is open, and nobody was headed anywhere. */
const idle = all(
  not(openDuty),
  noted('heading', ''),
  any(noted('reportSent', false), noted('afterSeen', true)),
  any(not(anyOf(suspected, ['peers', 'staff'])), noted('environmentSeen', true)),
)

/** Then the work goes on where the level begins; before the levels, what was serious is followed. */
const atRest = [
  ...(['1', '2', '3'] as const).map(
    (level) =>
      [`level ${level}`, all(idle, noted('level', level)), [`level${level}.notice.where`]] as const,
  ),
  ['level 0', all(idle, noted('level', '0')), ['level0.notice.wondering']],
  [
    'something serious',
    all(idle, noted('level', 'none'), anyOf(suspected, dangerFacts)),
    ['duty.handled'],
  ],
  [
    'nothing',
    all(idle, noted('level', 'none'), not(anyOf(suspected, dangerFacts))),
    ['safety.everyday'],
  ],
] as const

/** Where something urgent is known, the acute page asks whether there is more. */
export function urgentAsksForMore({ space, within, chart }: Proof): Checked {
  const router = chart.places.get('safety.next')
  const given = all(
    noted('recheck', false),
    anyOf(suspected, acuteFacts),
    anyOf(unanswered, acuteFacts),
  )
  const zone = space.bdd.and(within, zoneOf(space, given))
  const wrong = router
    ? firstOpen(space, router, undefined, router.routes, zone).filter(
        ({ hop }) => hop.to !== 'safety.alsoAcute',
      )
    : []
  const faults = wrong.map(({ from }) => ({
    at: 'safety.next',
    answer: undefined,
    zone: from,
    why: 'it does not ask whether there is more',
  }))
  return { cases: 1, premise: 1, faults }
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
    for (const [id, zone] of wave) {
      const place = chart.places.get(id)
      if (!place) continue
      for (const route of firstOpen(space, place, undefined, place.routes, zone))
        for (const [to, there] of landsAt(chart, space, route, led(space, route)))
          next.set(to, space.bdd.or(next.get(to) ?? none, there))
    }
    wave = next
  }
  const faults = [...wave].map(([at, zone]) => ({
    at,
    answer: undefined,
    zone,
    why: `it is passed again and again: ${[...wave.keys()].join(', ')}`,
  }))
  return { cases: routing.length, premise: routing.length, faults }
}
