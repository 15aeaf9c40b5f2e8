import { interruptions } from '../../flows/bti/asides.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { eventsOf } from '../../flows/bti/shape.ts'
import { rememberedOf, type Remembered } from './replay.ts'
import { ahead, begin, hereOf, tripOf, type Trip } from './trip.ts'
import { isOpen, stepAt, type Here } from './walk.ts'

/**
 * Characters that cannot be mixed up in handwriting: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, 6/G, U/V.
 *
 * Twenty-three is a prime, so the two check characters find every single wrong character and every
 * swap of neighbours.
 */
export const alphabet = '34679ACDEFHJKMNPQRTVWXY'

const base = BigInt(alphabet.length)

/** What may stand between the letters: a code is written down, pasted and read aloud in groups. */
const between = /[\s\u00ad\u2010-\u2015\u2212-]/g

/** Answers that only held on the day, wherever they were given. */
const ofTheDay = ['acute', 'closedNow']

/**
 * What is wrong with a code: nothing there, foreign letters, a slip of the pen, an old guide, a made-up
 * case in the real guide, or a real one in practice.
 */
export type CodeFault = 'empty' | 'letters' | 'damaged' | 'outdated' | 'practice' | 'real'

/**
 * Codes of practice have another first check character, so that neither guide takes the other's. One slip
 * in it, of 22 that can be made, looks like a code of the other kind; it is refused all the same.
 */
export type CodeOf = 'real' | 'practice'

export type Decoded = { readonly remembered: readonly Remembered[] } | { readonly fault: CodeFault }

/**
 * A visit as a short code for paper: its answers and nothing else.
 *
 * Each answer is written as its number among those of its state, so an ordinary visit is 8 to 14
 * characters. Grouped by four. Detours that changed nothing are left out.
 */
export function encode(trip: Trip, of: CodeOf = 'real'): string {
  const short = withoutLoops(trip)
  const value = short.walk.reduceRight((rest, entry, index) => {
    const options = optionsAt(short.places[index])
    return rest * BigInt(options.length + 1) + BigInt(options.indexOf(eventOf(entry)) + 1)
  }, 0n)
  const body = inLetters(value) + versionOf(short)
  return (body + checksOf(body, of)).replaceAll(/.{4}(?=.)/g, '$&-')
}

/**
 * Reads a code. The answers come back remembered, to be confirmed and then replayed; what only
 * held on the day – acute, today, the hour – is forgotten and asked again (decisions B7).
 */
export function decode(chart: BtiMachine, text: string, of: CodeOf = 'real'): Decoded {
  const letters = text.toUpperCase().replaceAll(between, '')
  if (letters === '') return { fault: 'empty' }
  if (Array.from(letters).some((letter) => !alphabet.includes(letter))) return { fault: 'letters' }
  const body = letters.slice(0, -2)
  const other = of === 'real' ? 'practice' : 'real'
  if (body.length >= 2 && checksOf(body, other) === letters.slice(-2)) return { fault: other }
  if (body.length < 2 || checksOf(body, of) !== letters.slice(-2)) return { fault: 'damaged' }
  const trip = read(fromLetters(body.slice(0, -2)), begin(chart))
  if (!trip || versionOf(trip) !== body.slice(-2)) return { fault: 'outdated' }
  return { remembered: rememberedOf(trip).filter((entry) => !onlyOfTheDay(chart, entry)) }
}

function read(value: bigint, trip: Trip): Trip | undefined {
  if (value === 0n) return trip
  const here = hereOf(trip)
  const options = optionsAt(here)
  const radix = BigInt(options.length + 1)
  const event = options[Number(value % radix) - 1]
  if (event === undefined || !isOpen(here, event)) return undefined
  return read(value / radix, ahead(trip, givenBy(event)))
}

function optionsAt(here: Here | undefined): readonly string[] {
  return [...(here ? eventsOf(here.step) : []), ...Object.keys(interruptions)]
}

function onlyOfTheDay(chart: BtiMachine, entry: Remembered): boolean {
  return stepAt(chart, entry.at).acute === true || ofTheDay.includes(eventOf(entry))
}

/** The trip without its detours that came back to the same place with nothing learnt or done. */
function withoutLoops(trip: Trip): Trip {
  const ats = trip.places.map(({ at }) => at)
  if (new Set(ats).size === ats.length) return trip
  const keys = trip.places.map(({ at, context }) => JSON.stringify([at, context]))
  const kept: { readonly key: string; readonly index: number }[] = []
  keys.forEach((key, index) => {
    const seen = kept.findIndex((place) => place.key === key)
    if (seen === -1) kept.push({ key, index })
    else kept.splice(seen, kept.length, { key, index })
  })
  const walk = kept.flatMap(({ index }) => trip.walk[index] ?? [])
  if (walk.length === trip.walk.length) return trip
  try {
    const short = tripOf(trip.chart, walk)
    return JSON.stringify(hereOf(short)) === JSON.stringify(hereOf(trip)) ? short : trip
  } catch (error) {
    if (error instanceof RangeError) return trip
    throw error
  }
}

/**
 * Two characters for the states used: a code dies only when one of its own questions changes, or what
 * can be asked for on every page, for an answer is a number among them all.
 */
function versionOf({ places }: Trip): string {
  const asked = places.map(({ at, step }) => [at, eventsOf(step)])
  const text = JSON.stringify([Object.keys(interruptions), asked])
  const hash = Array.from(text).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003,
    7,
  )
  return inLetters(BigInt(hash % alphabet.length ** 2)).padStart(2, alphabet.charAt(0))
}

function checksOf(letters: string, of: CodeOf): string {
  const shift = of === 'practice' ? 11 : 0
  const values = Array.from(letters).map((letter) => alphabet.indexOf(letter))
  const plain = values.reduce((sum, value) => sum + value, 0)
  const weighted = values.reduce((sum, value, index) => sum + value * ((index % 22) + 1), 0)
  const first = alphabet.charAt((plain + shift) % alphabet.length)
  return first + alphabet.charAt(weighted % alphabet.length)
}

function inLetters(value: bigint): string {
  return value === 0n ? '' : inLetters(value / base) + alphabet.charAt(Number(value % base))
}

function fromLetters(letters: string): bigint {
  return Array.from(letters).reduce(
    (value, letter) => value * base + BigInt(alphabet.indexOf(letter)),
    0n,
  )
}
