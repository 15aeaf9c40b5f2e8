import words from '../../../locales/nb/packs.json' with { type: 'json' }
import { missingIn } from '../../pack/missing.ts'
import { municipalities } from '../../pack/place.ts'
import type { Pack } from '../../pack/schema.ts'
import { sayPacks as say } from './faultLine.ts'

/** What is missing in each municipality, a line each; of one alone where it is named. */
export function missingLines(packs: readonly Pack[], only?: string): readonly string[] {
  return municipalities
    .filter(({ id }) => only === undefined || id === only)
    .map((municipality) => {
      const { id } = municipality
      const missing = missingIn(
        municipality,
        packs.find((pack) => pack.id === id),
      )
      const list = missing.map((name) => words.wanted[name]).join(', ')
      return say(list ? 'missing' : 'whole', { id, list })
    })
}

/** The same in short, for the build: a line for each pack, and one for those that have none. */
export function missingSum(packs: readonly Pack[]): readonly string[] {
  const without = municipalities.filter(({ id }) => packs.every((pack) => pack.id !== id))
  const sites = without.filter(({ site }) => site !== undefined).length
  return [
    ...packs.flatMap(({ id }) => missingLines(packs, id)),
    say('unpacked', { count: without.length, sites }),
  ]
}
