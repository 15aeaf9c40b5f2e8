import { existsSync, readFileSync } from 'node:fs'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import type { Check, Rule } from '../../../flows/rules/rule.ts'
import type { SourceId } from '../../../flows/sources.ts'
import { none } from '../kernel/bdd.ts'
import { run } from './check.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import { prepare } from '../checks/prepare.ts'
import type { Checked, Fault, Proof } from '../kernel/proof.ts'
import type { Step } from '../walks/explore.ts'
import { walkInto, waysTo } from '../walks/look.ts'
import { named, type Walked } from './named.ts'
import { everyday, wander } from '../walks/reached.ts'
import { checkLanguages, type Languages } from './texts.ts'

/** What is wrong, where, and the shortest walk that was found to it. */
export interface Broken {
  readonly why: string
  readonly at: string | undefined
  readonly answer: string | undefined
  /** Undefined where the fault is not on a walk, or none was found. */
  readonly walk: readonly Step[] | undefined
}

export interface RuleProof {
  readonly id: string
  readonly says: string
  readonly because: string
  readonly source: SourceId
  readonly cases: number
  /** In how many contexts the premises were true; zero is a fault. */
  readonly premise: number
  readonly ms: number
  /** Tests that hold what only the page can show. */
  readonly pointers: readonly string[]
  readonly broken: readonly Broken[]
}

export interface ProofReport {
  readonly rules: readonly RuleProof[]
  readonly ways: ReadonlyMap<string, readonly (readonly Step[])[]>
  readonly places: number
  readonly transitions: number
  readonly variables: number
  /** All that can be known, have been known and be noted. */
  readonly contexts: number
  readonly states: number
  readonly edges: number
  readonly ms: number
}

export interface ProveOptions {
  readonly texts: Languages
  readonly rules: Readonly<Record<string, Rule>>
  /** Looks for walks to this many faults of a rule; walks take time. */
  readonly walks?: number
  /** Whether to list the ways to each duty; left out, it is done. */
  readonly ways?: boolean
}

/** Proves every rule for a machine. Takes any machine, so that a municipality's is proved the same way. */
export function prove(
  machine: BtiMachine,
  { texts, rules, walks = 2, ways: walksToo = true }: ProveOptions,
): ProofReport {
  const start = performance.now()
  const proof = prepare(machine, rules)
  const walked: Walked = {
    wandered: once(() => wander(proof)),
    everyday: once(() => everyday(proof)),
  }
  const results = Object.entries(rules).map(([id, rule]) =>
    proveRule(proof, walked, id, rule, texts, walks),
  )
  const all = walksToo ? [...walked.wandered(), walked.everyday()] : []
  return {
    rules: results,
    ways: new Map(all.slice(0, 1).flatMap((one) => [...waysTo(one)])),
    places: proof.chart.places.size,
    transitions: results.reduce((most, { cases }) => Math.max(most, cases), 0),
    variables: proof.space.variables,
    contexts: proof.space.bdd.count(proof.within, proof.space.variables),
    states: all.reduce((sum, { nodes }) => sum + nodes.length, 0),
    edges: all.reduce((sum, { edges }) => sum + edges.length, 0),
    ms: performance.now() - start,
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

function proveRule(
  proof: Proof,
  walked: Walked,
  id: string,
  rule: Rule,
  texts: Languages,
  walks: number,
): RuleProof {
  const start = performance.now()
  const checked = rule.checks.map((check) => checkOf(proof, walked, check, texts))
  const ms = performance.now() - start
  const faults = checked.flatMap((one) => [
    ...one.faults,
    ...(one.premise === 0 ? [nowhere('its premise is never true')] : []),
  ])
  return {
    id,
    says: rule.says,
    because: rule.because,
    source: rule.source,
    cases: checked.reduce((sum, one) => sum + one.cases, 0),
    premise: checked.reduce((sum, one) => sum + one.premise, 0),
    ms,
    pointers: rule.checks.flatMap((check) =>
      check.kind === 'test' ? [`${check.file}: ${check.named}`] : [],
    ),
    broken: faults.map((fault, index) => brokenBy(proof, fault, index < walks)),
  }
}

function checkOf(proof: Proof, walked: Walked, check: Check, texts: Languages): Checked {
  if (check.kind === 'named') return named[check.name](proof, walked)
  if (check.kind === 'words') return checkLanguages(texts, check)
  if (check.kind !== 'test') return run(proof, check)
  const there = existsSync(check.file) && readFileSync(check.file, 'utf8').includes(check.named)
  return allOf(1, there ? [] : [nowhere(`${check.file} has no test called “${check.named}”`)])
}

function brokenBy({ machine, chart, space }: Proof, fault: Fault, withWalk: boolean): Broken {
  const { why, at, answer, zone } = fault
  const into = withWalk && zone !== none ? walkInto(machine, chart, space, zone, at) : undefined
  const last = at !== undefined && answer !== undefined ? [{ at, answer }] : []
  return { why, at, answer, walk: into && [...into, ...last] }
}
