import { bti } from '../../flows/bti/bti.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { transitions, type Leads } from '../../flows/bti/shape.ts'
import type { NamedCheck } from '../../flows/rules/rule.ts'
import { rules } from '../../flows/rules/rules.ts'
import { readChart } from '../../src/proof/kernel/chart.ts'
import { machineOf } from '../../src/proof/kernel/machineOf.ts'
import { named } from '../../src/proof/checks/named.ts'
import { prepare } from '../../src/proof/checks/prepare.ts'
import type { Checked, Fault, Proof } from '../../src/proof/kernel/proof.ts'
import { asTree, type Tree } from './broken.ts'

let laidOut: Proof | undefined

/** The national chart, laid out for proving once: it takes longer than all the slips together. */
export function national(): Proof {
  laidOut ??= prepare(bti, rules)
  return laidOut
}

/** What a check that needs no walk finds. */
export function ask(proof: Proof, check: NamedCheck): Checked {
  return named[check](proof, { wandered: () => [], everyday: nowhere })
}

const nowhere = () => ({ nodes: [], edges: [], complete: true })

/** A fault in one line: where, after which answer, and why. */
export function said({ at, answer, why }: Fault): string {
  return `${at ?? '(plan)'} ${answer ?? '(standing)'}: ${why}`
}

/** What a check says of one place of the national chart, when somebody's hand has slipped there. */
export function slip(
  check: NamedCheck,
  at: string,
  spoil: (state: Tree) => void,
): readonly string[] {
  return ask(cutTo(at, spoil, check === 'comesBack'), check).faults.map(said)
}

let bare: Tree | undefined

/** The national chart without an answer: what is not asked for is not read, and a slip takes milliseconds. */
function withoutAnswers(): Tree {
  bare ??= asTree(JSON.parse(JSON.stringify(btiConfig, unanswered)), 'config')
  return structuredClone(bare)
}

function unanswered(key: string, value: unknown): unknown {
  return key === 'on' || key === 'always' || key === 'meta' ? undefined : value
}

/** The proof of one place only, with something changed in it; with the ways out of it to the asides. */
export function cutTo(at: string, spoil: (state: Tree) => void, interrupted = false): Proof {
  const config = withoutAnswers()
  const path = at.startsWith('aside.') ? at : `work.${at}`
  const [real, cut] = [btiConfig, config].map((tree) => stateIn(asTree(tree, 'config'), path))
  if (!real || !cut) throw new RangeError(at)
  Object.assign(cut, structuredClone(real))
  spoil(cut)
  if (interrupted) stateIn(config, 'work')['on'] = btiConfig.states.work.on
  const machine = machineOf(config)
  const chart = readChart(machine)
  const here = [...chart.places].filter(([id]) => id === at)
  return { ...national(), machine, chart: { ...chart, places: new Map(here) } }
}

function stateIn(config: Tree, path: string): Tree {
  return path
    .split('.')
    .reduce((node, name) => asTree(asTree(node['states'], 'states')[name], name), config)
}

/** An answer that leads otherwise. */
export function answering(answer: string, leads: Leads) {
  return (state: Tree): void => {
    const on = asTree(state['on'], 'on')
    on[answer] = transitions(leads)
  }
}

/** A state that sends on otherwise. */
export function sending(...leads: readonly Leads[]) {
  return (state: Tree): void => {
    state['always'] = leads.flatMap(transitions)
  }
}
