import { beforeAll, expect, test } from 'vitest'
import { bti } from '../../../flows/bti/bti.ts'
import { duties } from '../../../flows/duties.ts'
import { holds } from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { perform, untouched, type Context } from '../../../flows/progress.ts'
import { parentPlaces } from '../../../flows/rules/law.ts'
import { readChart, type Chart } from '../../../src/proof/kernel/chart.ts'
import { knowing, onlyKnowing } from '../../plan/knowing.ts'

/*
 * The quick half of I04, `sentAway` and `gatesFirst`: people who stand where parents are spoken to,
 * and must be sent away.
 */

let chart: Chart
beforeAll(() => {
  chart = readChart(bti)
})

/** Where somebody who stands there is sent, or undefined where they may stay. */
function sentTo(at: string, context: Context): string | undefined {
  return chart.places.get(at)?.routes.find(({ guard }) => holds(guard, context))?.to
}

/** One person for each duty: the gates are answered, and that duty is open. */
const withOpenDuty: Readonly<Record<keyof typeof duties, Context>> = {
  danger: onlyKnowing({ danger: 'unsure' }),
  notSafeToday: onlyKnowing({ notSafeToday: 'unsure' }),
  injury: onlyKnowing({ injury: 'unsure' }),
  selfHarm: onlyKnowing({ selfHarm: 'unsure' }),
  unfitAdult: onlyKnowing({ unfitAdult: 'unsure' }),
  notCollected: onlyKnowing({ notCollected: 'unsure' }),
  staff: onlyKnowing({ staff: 'unsure' }),
  departure: knowing({ ...onlyKnowing({ honour: 'unsure' }).facts, departure: 'unasked' }),
  avert: knowing({ ...onlyKnowing({ violence: 'unsure' }).facts, avert: 'unasked' }),
  travel: onlyKnowing({ alreadyAbroad: 'yes' }),
  police: onlyKnowing({ avert: 'unsure' }),
  report: onlyKnowing({ neglect: 'yes' }),
  discuss: onlyKnowing({ neglect: 'unsure' }),
  parents: onlyKnowing({ threateningParent: 'unsure' }),
  serious: onlyKnowing({}, { saidSerious: true }),
  children: onlyKnowing({ sexualBehaviour: 'unsure' }),
  environment: onlyKnowing({ peers: 'unsure' }),
  absence: onlyKnowing({ absence: 'below' }),
  harms: onlyKnowing({ harms: 'below' }),
}

test.each(keysOf(withOpenDuty))('%s, not done, sends on from every step with parents', (duty) => {
  const context = withOpenDuty[duty]
  expect(holds(duties[duty], context)).toBe(true)
  expect(parentPlaces.filter((at) => sentTo(at, context) !== 'duty.next')).toEqual([])
})

test('who has not answered the gates is sent to them from every step with parents', () => {
  expect(parentPlaces.filter((at) => sentTo(at, untouched) !== 'safety.next')).toEqual([])
})

test('who must wait for advice is sent to the decision from every step with parents', () => {
  // Everything is done, and the authorities have not said that the parents may be told.
  const discussed = perform(onlyKnowing({ threateningParent: 'unsure' }), 'discussed')
  const waiting = perform(discussed, 'decided')
  expect(parentPlaces.filter((at) => sentTo(at, waiting) !== 'duty.parents')).toEqual([])
})

test('who has nothing open may stay', () => {
  expect(parentPlaces.filter((at) => sentTo(at, onlyKnowing({})) !== undefined)).toEqual([])
})
