import { bti, type BtiMachine } from '../../../flows/bti/bti.ts'
import { btiFor } from '../../../flows/bti/btiFor.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { compile } from '../../pack/compile.ts'
import { inputFaults } from '../../proof/inputFaults.ts'
import { inputFaultLines, sayProof } from './inputFaultLines.ts'
import { faultLine } from './faultLine.ts'
import { readPacks, type ReadPacks } from './readPacks.ts'

/** A chart to prove and what it is called, or why there is none. */
export type Provable =
  { readonly title: string; readonly machine: BtiMachine } | { readonly problem: string }

/** The national chart, or the one a municipality's pack has chosen. */
export function chartOf(id: string | undefined, read: () => ReadPacks = readPacks): Provable {
  if (id === undefined) return { title: sayProof('title'), machine: bti }
  const { packs, faults } = read()
  const broken = faults.filter(({ file }) => file.endsWith(`/${id}.yaml`))
  if (broken.length > 0) return { problem: broken.map((fault) => `${faultLine(fault)}\n`).join('') }
  const pack = packs.find((one) => one.id === id)
  if (!pack) {
    const known = packs.map((one) => one.id).join(', ')
    return { problem: `${sayProof('unknownPack', { id, known })}\n` }
  }
  const { name, variants } = compile(pack)
  const machine = btiFor(variants)
  const wrong = inputFaults({ config: machine.config, rules })
  if (wrong.length > 0) return { problem: inputFaultLines(wrong) }
  return { title: sayProof('of', { name }), machine }
}
