/** Proves the safety rules: `npm run prove`; of a municipality's chart: `npm run prove -- --pack tinn`. */
import { btiConfig } from '../../flows/bti/config.ts'
import { rules } from '../../flows/rules/rules.ts'
import { inputFaults } from '../proof/checks/inputFaults.ts'
import { inputFaultLines, sayProof } from './inputFaultLines.ts'

process.exitCode = await main(process.argv.slice(2))

async function main([option, id, ...more]: readonly string[]): Promise<number> {
  if (option !== undefined && (option !== '--pack' || id === undefined || more.length > 0)) {
    process.stderr.write(`${sayProof('usage')}\n`)
    return 2
  }
  // A chart whose targets are nowhere cannot be made, so it is read as data before it is imported.
  const faults = inputFaults({ config: btiConfig, rules })
  process.stderr.write(inputFaultLines(faults))
  if (faults.length > 0) return 1
  const { report } = await import('./proveReport.ts')
  return report(id)
}
