import { acuteFacts, duties } from '../../flows/duties.ts'
import { all, any, not } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Notes } from '../../flows/progress.ts'
import type { Effect } from './chart.ts'
import type { Checked, Proof } from './check.ts'
import { overPlaces } from './overAnswers.ts'
import { zoneOf } from './space.ts'
import { firstOpen } from './step.ts'

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
