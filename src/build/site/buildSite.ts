import { practiceCases } from '../../../flows/scenarios/practice/cases.ts'
import { checkCases } from '../../practice/check.ts'
import { faultLine, sayPacks } from '../tools/faultLine.ts'
import { missingSum } from '../tools/missingLines.ts'
import { readLanguages } from '../words/languages.ts'
import { practiceFaultLines } from '../words/practiceFault.ts'
import { wordFaultLines } from '../words/wordFault.ts'
import type { Entry, Loads } from './built.ts'
import { readSite, unknownIn } from './readSite.ts'
import { writeSite, type Made, type Written } from './writeSite.ts'

/**
 * The site as it is built. Words with faults, and cases
 * to practise on that cannot be walked any more, stop it, all of them said at once. A pack with faults stops
 * only itself: its municipality has the national guide (decisions F7), unless BTI_STRICT is set.
 */
export function buildSite(
  made: Made,
  loads: Readonly<Record<Entry, Loads>>,
  worker: string,
): Written {
  const read = readLanguages()
  if (read.faults.length > 0) throw new Error(`\n${wordFaultLines(read.faults)}`)
  const unknown = unknownIn([process.env['BTI_HOME'], process.env['BTI_PACKS']])
  if (unknown.length > 0)
    throw new Error(`\n${unknown.map((id) => sayPacks('unknownPlace', { id })).join('\n')}`)
  const site = readSite(read)
  const unwalkable = [
    ...checkCases(practiceCases),
    ...site.languages.flatMap(({ practice }) => practice.faults),
  ]
  if (unwalkable.length > 0) throw new Error(`\n${practiceFaultLines(unwalkable)}`)
  for (const fault of site.packFaults) console.error(faultLine(fault))
  const packs = [...(site.languages[0]?.locals.values() ?? [])].map(({ pack }) => pack)
  for (const line of missingSum(packs)) console.log(line)
  if (site.packFaults.length > 0 && process.env['BTI_STRICT'])
    throw new Error(`${site.packFaults.length} faults in the packs: npm run packs`)
  return writeSite(made, loads, worker, site)
}
