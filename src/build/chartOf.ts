import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { rules } from '../../flows/rules/rules.ts'
import { compile } from '../pack/compile.ts'
import type { Folder } from '../pack/folder.ts'
import { inputFaults } from '../proof/checks/inputFaults.ts'
import { inputFaultLines, sayProof } from './inputFaultLines.ts'
import { faultLine } from './faultLine.ts'
import { readPacks } from './readPacks.ts'

/** A chart to prove and what it is called, or why there is none. */
export type Provable =
  { readonly title: string; readonly machine: BtiMachine } | { readonly problem: string }

/** The national chart, or the one a municipality's pack has chosen. */
export function chartOf(id: string | undefined, read: () => Folder = readPacks): Provable {
  if (id === undefined) return { title: sayProof('title'), machine: bti }
  const { packs, faultsOf } = read()
  const pack = packs.find((one) => one.id === id)
  if (!pack) {
    const broken = faultsOf(id)
    if (broken.length > 0)
      return { problem: broken.map((fault) => `${faultLine(fault)}\n`).join('') }
    const known = packs.map((one) => one.id).join(', ')
    return { problem: `${sayProof('unknownPack', { id, known })}\n` }
  }
  const { name, variants } = compile(pack, 'nb')
  const machine = btiFor(variants)
  const wrong = inputFaults({ config: machine.config, rules })
  if (wrong.length > 0) return { problem: inputFaultLines(wrong) }
  return { title: sayProof('of', { name }), machine }
}
