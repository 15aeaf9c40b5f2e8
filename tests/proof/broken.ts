import type { BtiMachine } from '../../flows/bti/bti.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { machineOf } from '../../src/proof/kernel/machineOf.ts'

export type Tree = { [key: string]: unknown }

/** A state of a config, to be changed. */
export type StateAt = (id: string) => Tree

/** The national machine with one thing changed in its data, as somebody might by mistake. */
export function brokenBti(spoil: (stateAt: StateAt) => void): BtiMachine {
  return machineOf(spoilt(btiConfig, spoil))
}

/** A copy of a config with something changed. */
export function spoilt(original: unknown, spoil: (stateAt: StateAt) => void): unknown {
  const config: unknown = JSON.parse(JSON.stringify(original))
  spoil((id) => at(config, ['states', ...pathOf(id)]))
  return config
}

function pathOf(id: string): readonly string[] {
  const path = id.startsWith('aside.') ? id : `work.${id}`
  return path.split('.').flatMap((name, index) => (index === 0 ? [name] : ['states', name]))
}

function at(tree: unknown, path: readonly string[]): Tree {
  return path.reduce<Tree>((node, key) => asTree(node[key], key), asTree(tree, 'config'))
}

export function asTree(value: unknown, key: string): Tree {
  if (typeof value !== 'object' || value === null) throw new RangeError(`Nothing at ${key}.`)
  // A plain object of a config that went through JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as Tree
}
