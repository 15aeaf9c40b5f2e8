import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import { remember, type Remembered } from './replay.ts'
import { answer, arriveAt, isOpen, placesOf, type Here, type Walk } from './walk.ts'

/**
 * Characters that cannot be mixed up in handwriting: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, 6/G, U/V.
 *
 * Twenty-three is a prime, so the two check characters find every single wrong character and every
 * swap of neighbours.
 */
export const alphabet = '34679ACDEFHJKMNPQRTVWXY'

const base = BigInt(alphabet.length)

/** What is wrong with a code: nothing there, foreign letters, a slip of the pen, or an old guide. */
export type CodeFault = 'empty' | 'letters' | 'damaged' | 'outdated'

export type Decoded = { readonly remembered: readonly Remembered[] } | { readonly fault: CodeFault }

/**
 * A visit as a short code for paper: its answers and nothing else.
 *
 * Each answer is written as its number among those of its state, so an ordinary visit is 8 to 14
 * characters. Grouped by four. Detours that changed nothing are left out.
 */
export function encode(walk: Walk, machine: BtiMachine = bti): string {
  const short = withoutLoops(walk, machine)
  const places = placesOf(short, machine)
  const value = short.reduceRight((rest, entry, index) => {
    const options = optionsAt(places[index])
    return rest * BigInt(options.length + 1) + BigInt(options.indexOf(entry.answer) + 1)
  }, 0n)
  const body = inLetters(value) + versionOf(short, machine)
  return (body + checksOf(body)).replaceAll(/.{4}(?=.)/g, '$&-')
}

/**
 * Reads a code. The answers come back remembered, to be confirmed and then replayed; what only
 * held on the day – acute, today, the hour – is forgotten and asked again (decisions B7).
 */
export function decode(text: string, machine: BtiMachine = bti): Decoded {
  const letters = text.toUpperCase().replaceAll(/[\s–—-]/g, '')
  if (letters === '') return { fault: 'empty' }
  if (Array.from(letters).some((letter) => !alphabet.includes(letter))) return { fault: 'letters' }
  const body = letters.slice(0, -2)
  if (body.length < 2 || checksOf(body) !== letters.slice(-2)) return { fault: 'damaged' }
  const walk = read(fromLetters(body.slice(0, -2)), [], machine)
  if (!walk || versionOf(walk, machine) !== body.slice(-2)) return { fault: 'outdated' }
  return { remembered: remember(walk, machine).filter((entry) => !onlyOfTheDay(entry)) }
}

function read(value: bigint, walk: Walk, machine: BtiMachine): Walk | undefined {
  if (value === 0n) return walk
  const here = arriveAt(walk, machine)
  const options = optionsAt(here)
  const radix = BigInt(options.length + 1)
  const given = options[Number(value % radix) - 1]
  if (given === undefined || !isOpen(here, given)) return undefined
  return read(value / radix, answer(walk, given, machine), machine)
}

function optionsAt(here: Here | undefined): readonly string[] {
  return [...(here?.step.answers ?? []), ...Object.keys(interruptions)]
}

function onlyOfTheDay({
  at,
  answer: given,
}: {
  readonly at: string
  readonly answer: string
}): boolean {
  return (
    at === 'safety.acute' ||
    at.startsWith('aside.acute.') ||
    given === 'acute' ||
    given === 'closedNow'
  )
}

/** The walk without its detours that came back to the same place with nothing learnt or done. */
function withoutLoops(walk: Walk, machine: BtiMachine): Walk {
  const keys = placesOf(walk, machine).map(({ at, context }) => JSON.stringify([at, context]))
  const kept: { readonly key: string | undefined; readonly index: number }[] = []
  keys.forEach((key, index) => {
    const seen = kept.findIndex((place) => place.key === key)
    if (seen === -1) kept.push({ key, index })
    else kept.splice(seen, kept.length, { key, index })
  })
  const short = kept.flatMap(({ index }) => walk[index] ?? [])
  return sameEnd(short, walk, machine) ? short : walk
}

function sameEnd(short: Walk, walk: Walk, machine: BtiMachine): boolean {
  try {
    return JSON.stringify(arriveAt(short, machine)) === JSON.stringify(arriveAt(walk, machine))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Two characters for the states used: a code dies only when one of its own questions changes. */
function versionOf(walk: Walk, machine: BtiMachine): string {
  const text = JSON.stringify(placesOf(walk, machine).map(({ at, step }) => [at, step.answers]))
  const hash = Array.from(text).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003,
    7,
  )
  return inLetters(BigInt(hash % alphabet.length ** 2)).padStart(2, alphabet.charAt(0))
}

function checksOf(letters: string): string {
  const values = Array.from(letters).map((letter) => alphabet.indexOf(letter))
  const plain = values.reduce((sum, value) => sum + value, 0)
  const weighted = values.reduce((sum, value, index) => sum + value * ((index % 22) + 1), 0)
  return [plain, weighted].map((sum) => alphabet.charAt(sum % alphabet.length)).join('')
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
