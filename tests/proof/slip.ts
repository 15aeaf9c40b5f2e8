import { bti } from '../../flows/bti/bti.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { transitions, type Leads } from '../../flows/bti/shape.ts'
import type { NamedCheck } from '../../flows/rules/rule.ts'
import { rules } from '../../flows/rules/rules.ts'
import { readChart } from '../../src/proof/chart.ts'
import { machineOf } from '../../src/proof/machineOf.ts'
import { named } from '../../src/proof/named.ts'
import { prepare, type Checked, type Fault, type Proof } from '../../src/proof/proof.ts'
import { asTree, spoilt, type StateAt, type Tree } from './broken.ts'

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
  return ask(cutTo(at, spoil), check).faults.map(said)
}

/** The proof of one place only, with something changed in it. */
export function cutTo(at: string, spoil: (state: Tree) => void): Proof {
  const config = spoilt(btiConfig, (stateAt: StateAt) => {
    spoil(stateAt(at))
  })
  leaveOnly(asTree(config, 'config'), at, '')
  const machine = machineOf(config)
  const chart = readChart(machine)
  const here = [...chart.places].filter(([id]) => id === at)
  return { ...national(), machine, chart: { ...chart, places: new Map(here) } }
}

/** Nobody asks for the other places' answers: without them the chart is read in milliseconds. */
function leaveOnly(tree: Tree, at: string, id: string): void {
  for (const [name, state] of Object.entries(asTree(tree['states'] ?? {}, 'states'))) {
    const node = asTree(state, name)
    const here = id === '' || id === 'work' ? name : `${id}.${name}`
    if (node['states'] !== undefined) leaveOnly(node, at, here)
    else if (here !== at) {
      delete node['on']
      delete node['always']
    }
  }
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
