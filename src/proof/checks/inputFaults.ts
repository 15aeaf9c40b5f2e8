import { keysOf } from '../../../flows/keysOf.ts'
import { sources } from '../../../flows/sources.ts'
import { machineOf } from '../kernel/machineOf.ts'
import { looseTargets } from '../kernel/looseTargets.ts'
import { prepare } from '../checks/prepare.ts'
import { noLoops } from './routers.ts'

/** One thing that is wrong in what is to be proved. Named, so that the locales can say what to do. */
export interface InputFault {
  readonly fault: 'unknownSource' | 'danglingTarget' | 'loop'
  /** The rule, or the places of the chart. */
  readonly where: string
  readonly values: Readonly<Record<string, string>>
}

/** A chart and its rules as plain data, before anybody has made a machine of them. */
export interface Input {
  readonly config: unknown
  readonly rules: Readonly<Record<string, { readonly source: string }>>
}

/** Everything that is wrong, at once: what a type error, or XState, would stop at one by one. */
export function inputFaults({ config, rules }: Input): readonly InputFault[] {
  const { loose, rest } = looseTargets(config)
  return [
    ...unknownSources(rules),
    ...loose.map(({ at, answer, target }) => ({
      fault: 'danglingTarget' as const,
      where: at,
      values: { answer, target },
    })),
    ...loopsIn(rest),
  ]
}

function unknownSources(rules: Input['rules']): readonly InputFault[] {
  return Object.entries(rules)
    .map(([where, { source }]) => ({ where, source }))
    .filter(({ source }) => !keysOf(sources).some((known) => known === source))
    .map(({ where, source }) => ({ fault: 'unknownSource', where, values: { source } }))
}

/** Routers that lead round to each other for ever; XState would never come back from them. */
function loopsIn(config: unknown): readonly InputFault[] {
  const proof = prepare(machineOf(config), {})
  const round = noLoops(proof).faults.flatMap(({ at }) => at ?? [])
  return round.length === 0 ? [] : [{ fault: 'loop', where: round.join(', '), values: {} }]
}
