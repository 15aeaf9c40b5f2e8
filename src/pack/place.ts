import listed from '../../flows/municipalities/sites.json' with { type: 'json' }
import list from '../../flows/municipalities/list.json' with { type: 'json' }

/** A municipality of Norway, whether or not it has a pack. */
export interface Municipality {
  /** How it stands in the address. */
  readonly id: string
  readonly number: string
  /** The Norwegian name first; a second official name after a slash. */
  readonly name: string
  readonly county: string
  /** Its own pages, from old public lists: not opened, confidence C. */
  readonly site: string | undefined
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' }

/** A name as it stands in an address: `Løten` is `loten`. */
export function idOf(name: string): string {
  const [norwegian = ''] = name.toLowerCase().split('/')
  return norwegian
    .replaceAll(/[æøđŋŧ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

const sites: Readonly<Record<string, string>> = listed.sites

/** All municipalities, by county and number. */
export const municipalities: readonly Municipality[] = list.counties.flatMap(
  ({ name: county, municipalities: within }) =>
    Object.entries(within).map(([number, name]) => ({
      id: idOf(name),
      number,
      name,
      county,
      site: sites[number],
    })),
)

export function municipalityBy(number: string): Municipality | undefined {
  return municipalities.find((one) => one.number === number)
}
