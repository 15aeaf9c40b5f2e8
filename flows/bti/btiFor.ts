import { bti, type BtiMachine } from './bti.ts'
import { btiConfig, makeChart } from './config.ts'
import { transitions } from './shape.ts'
import { nationalVariants, otherWays, type OtherWay, type Variants } from './variants.ts'

const made = new Map<string, BtiMachine>()

/**
 * The chart with the variants a municipality has chosen; the national one when it has chosen none.
 *
 * Only targets are exchanged, and only those of the table: guards, what an answer teaches, and every
 * `always` that keeps parents and ends behind the gates stay as they are.
 */
export function btiFor(chosen: Partial<Variants>): BtiMachine {
  const variants = { ...nationalVariants, ...chosen }
  const ways = otherWays.filter(({ choice, is }) => variants[choice] === is)
  const key = [...new Set(ways.map(({ choice }) => choice))].join()
  const machine = made.get(key) ?? make(ways)
  made.set(key, machine)
  return machine
}

function make(ways: readonly OtherWay[]): BtiMachine {
  if (ways.length === 0) return bti
  const config = structuredClone(btiConfig)
  for (const way of ways) redirect(config.states.work, way)
  return makeChart(config)
}

/** Gives one answer of one state another target. Throws where there is no such answer to redirect. */
function redirect(work: object, { at, answer, to }: OtherWay): void {
  const state = at
    .split('.')
    .reduce<unknown>((node, name) => held(held(node, 'states'), name), work)
  const on = held(state, 'on')
  if (typeof on !== 'object' || on === null || !(answer in on)) {
    throw new RangeError(`${at} has no answer ${answer} to lead elsewhere.`)
  }
  Reflect.set(on, answer, transitions(to))
}

function held(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
}
