import type { LocalStep } from './local.ts'
import { joined, plain, type Said } from './said.ts'
import type { Pack } from './schema.ts'
import type { Say } from './texts.ts'

/** A step as it is read, with what a pack may have left out. */
export type Draft = Pick<LocalStep, 'id' | 'at' | 'touches' | 'title'> & {
  readonly [K in 'kind' | 'text' | 'by' | 'url' | 'lines']?: LocalStep[K] | undefined
}

type PackService = NonNullable<Pack['services']>[number]

/** Services that belong to one area. Those of none stand together too. */
interface Area {
  readonly area: Said | undefined
  readonly within: readonly PackService[]
}

/** The services by area, in the order the areas are first named. */
export function byArea(services: readonly PackService[], say: Say): readonly Area[] {
  const nameOf = ({ area }: PackService) => plain(say(area) ?? '')
  return [...new Set(services.map(nameOf))].map((name) => {
    const within = services.filter((service) => nameOf(service) === name)
    return { area: say(within[0]?.area), within }
  })
}

/** A group of signs as one line. */
export function category(name: Said, items: readonly Said[]): Said {
  return joined([name, joined(items, ' · ')], ': ')
}
