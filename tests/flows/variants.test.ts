import { eventOf } from '../../flows/bti/given.ts'
import { expect, test } from 'vitest'
import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { everyVariant } from '../../flows/bti/everyVariant.ts'
import { otherWays, type Variants } from '../../flows/bti/variants.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { planFor } from '../../src/plan/plan.ts'
import { decode, encode } from '../../src/walk/code.ts'
import {
  change,
  rememberedOf,
  replay,
  type Remembered,
  type Replayed,
} from '../../src/walk/replay.ts'
import { begin, hereOf, tripBy, type Trip } from '../../src/walk/trip.ts'
import { walked } from '../walked.ts'

const nothingUrgent = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn'] as const

function walkOn(variants: Partial<Variants>, ...answers: readonly string[]): Trip {
  return tripBy(btiFor(variants), answers)
}

test('a municipality that has chosen nothing has the national chart itself', () => {
  expect(btiFor({})).toBe(bti)
  // When the stafettholder is chosen changes words, and no way.
  expect(btiFor({ stafettholder: 'level2' })).toBe(bti)
  expect(btiFor({ order: 'leaderFirst' })).toBe(btiFor({ order: 'leaderFirst' }))
})

test('there are sixteen charts in all, and the national one is the first', () => {
  const charts = everyVariant.map(btiFor)
  expect(new Set(charts).size).toBe(16)
  expect(charts[0]).toBe(bti)
})

test('every way that leads elsewhere is tried in one of them', () => {
  expect(
    otherWays.filter(({ choice, is }) => !everyVariant.some((variants) => variants[choice] === is)),
  ).toEqual([])
})

test.each<readonly [string, Partial<Variants>, readonly string[], StateId]>([
  ['nationally a worry is made concrete first', {}, ['yes'], 'level0.reflect.concretise'],
  [
    'where the leader comes first, it is shared first',
    { order: 'leaderFirst' },
    ['yes'],
    'level0.reflect.share',
  ],
  [
    'and made concrete before the talk',
    { order: 'leaderFirst' },
    ['yes', 'talk'],
    'level0.reflect.concretise',
  ],
  [
    'and then talked over with child and parents',
    { order: 'leaderFirst' },
    ['yes', 'talk', 'enough'],
    'level0.act.talk',
  ],
])('%s', (_, variants, answers, at) => {
  expect(hereOf(walkOn(variants, ...nothingUrgent, ...answers)).at).toBe(at)
})

test('in Løten new measures begin with what it is about', () => {
  const toEvaluation = ['level1', 'done', 'done', 'evaluate', 'otherMeasures'] as const
  const loten = { newMeasuresLevel1: 'understanding' } as const
  expect(hereOf(walkOn({}, ...toEvaluation)).at).toBe('level1.act.plan')
  expect(hereOf(walkOn(loten, ...toEvaluation)).at).toBe('level1.reflect.sharedUnderstanding')
})

test('a variant changes targets of levels, and nothing else of the chart', () => {
  const national = JSON.stringify(btiConfig)
  expect(
    otherWays.filter(({ at, to }) => !at.startsWith('level') || !to.startsWith('level')),
  ).toEqual([])
  for (const variants of everyVariant) {
    const config: Parameters<typeof stateIn>[0] = JSON.parse(
      JSON.stringify(btiFor(variants).config),
    )
    for (const { at, answer: given } of otherWays.filter(
      ({ choice, is }) => variants[choice] === is,
    )) {
      stateIn(config, at).on[given] = stateIn(JSON.parse(national), at).on[given]
    }
    expect(JSON.stringify(config)).toBe(national)
  }
})

interface Node {
  readonly states: Readonly<Record<string, Node>>
  readonly on: Record<string, unknown>
}

function stateIn(config: { readonly states: { readonly work: Node } }, at: string): Node {
  return at.split('.').reduce((node, name) => node.states[name] ?? node, config.states.work)
}

/** What must be the same everywhere: duties, whom to call, parents, what not to do, by when. */
function core(trip: Trip): string {
  const { duty, contacts, parents, doNots, unanswered, lookAgain } = planFor(hereOf(trip).context)
  return JSON.stringify({ duty, contacts, parents, doNots, unanswered, lookAgain })
}

/**
 * What is kept of remembered answers, after each one more: `replay` takes an answer only where it has
 * come to, so one more goes on from where those before it ended.
 */
function replays(remembered: readonly Remembered[], chart: BtiMachine): readonly Replayed[] {
  return remembered.reduce<readonly Replayed[]>((before, entry) => {
    const { trip, remembered: waiting } = before.at(-1) ?? { trip: begin(chart), remembered: [] }
    return [...before, replay(trip, [...waiting, entry])]
  }, [])
}

/**
 * The charts that can lead these answers elsewhere, one of each kind. Charts differ in the answers of
 * the table alone (the test above), so those that agree on the answers given are one to this walk.
 */
function differing(remembered: readonly Remembered[]): readonly Variants[] {
  const kinds = everyVariant.map((variants) => {
    const met = otherWays.filter(
      ({ choice, is, at, answer: given }) =>
        variants[choice] === is &&
        remembered.some((entry) => entry.at === at && eventOf(entry) === given),
    )
    return [met.map(({ at, answer: given }) => `${at} ${given}`).join(), variants] as const
  })
  return [...new Map(kinds).values()]
}

test.each(journeys)('$id comes to the same duties in every variant, all the way', ({ answers }) => {
  const remembered = rememberedOf(walked(...answers))
  const national = replays(remembered, bti).map((one) => ({ ...one, core: core(one.trip) }))
  for (const variants of differing(remembered)) {
    replays(remembered, btiFor(variants)).forEach((local, index) => {
      const { remembered: waiting, core: same } = national[index] ?? fail()
      const elsewhere = local.remembered.filter((entry) => !waiting.includes(entry))
      expect(elsewhere.filter(({ at }) => !at.startsWith('level'))).toEqual([])
      expect(core(local.trip)).toBe(same)
    })
  }
})

test('the journeys come to where the charts part: in the order of level 0, and where a case is stuck', () => {
  const given = journeys.flatMap(({ answers }) => rememberedOf(walked(...answers)))
  const met = otherWays.filter(({ at, answer: way }) =>
    given.some((entry) => entry.at === at && eventOf(entry) === way),
  )
  expect(new Set(met.map(({ choice }) => choice))).toEqual(new Set(['order', 'stuck']))
})

test('answers replayed one by one come to where they come all at once', () => {
  const chart = btiFor(everyVariant.at(-1) ?? {})
  for (const { answers } of journeys.slice(0, 3)) {
    const remembered = rememberedOf(walked(...answers))
    expect(JSON.stringify(replays(remembered, chart).at(-1)?.trip.places)).toBe(
      JSON.stringify(replay(begin(chart), remembered).trip.places),
    )
  }
})

function fail(): never {
  throw new RangeError('Nationally nothing was replayed.')
}

test('a code and a changed answer stay on the chart of the municipality', () => {
  const variants = { order: 'leaderFirst' } as const
  const trip = walkOn(variants, ...nothingUrgent, 'yes', 'talk', 'enough')
  const decoded = decode(btiFor(variants), encode(trip))
  const remembered = 'remembered' in decoded ? decoded.remembered : []
  expect(remembered.map(({ at }) => at)).toContain('level0.reflect.share')
  const changed = change(trip, trip.walk.length - 1, { answer: 'observeMore' })
  expect(hereOf(changed.trip).at).toBe('level0.reflect.concretise')
})
