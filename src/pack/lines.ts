import { joined, plain, type Said } from './said.ts'
import type { Pack } from './schema.ts'
import type { Say } from './texts.ts'

type PackService = NonNullable<Pack['services']>[number]

/** Services that belong to one area. Those of none stand together too. */
interface Area {
  readonly area: PackService['area']
  readonly within: readonly PackService[]
}

/** The services by area, in the order the areas are first named. */
export function byArea(services: readonly PackService[], say: Say): readonly Area[] {
  const nameOf = ({ area }: PackService) => plain(say(area) ?? '')
  return [...new Set(services.map(nameOf))].map((name) => {
    const within = services.filter((service) => nameOf(service) === name)
    return { area: within[0]?.area, within }
  })
}

/** A group of signs as one line. */
export function category(name: Said, items: readonly Said[]): Said {
  return joined([name, joined(items, ' · ')], ': ')
}
