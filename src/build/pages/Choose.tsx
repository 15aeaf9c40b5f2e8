import { defaultLanguage } from '../../address/address.ts'
import { municipalities, type Municipality } from '../../pack/place.ts'
import { Emergency } from './Emergency.tsx'
import type { Words } from '../../words/words.ts'

interface Props {
  readonly words: Words
  /** The guide of a municipality, or the national one. */
  readonly guideOf: (municipality: string | undefined) => string
  /** The municipalities that have a pack. */
  readonly own: ReadonlySet<string>
}

/** All municipalities as links, by county. Works without script; with it, a search by name. */
export function Choose({ words, guideOf, own }: Props) {
  const { shared } = words
  const counties = [...new Set(municipalities.map(({ county }) => county))].toSorted((a, b) =>
    a.localeCompare(b, defaultLanguage),
  )
  return (
    <main className="page">
      <h1>{shared('om.choose.title')}</h1>
      <Emergency words={words} />
      <p>{shared('om.choose.lead')}</p>
      <form autoComplete="off">
        <label htmlFor="sok">{shared('om.choose.label')}</label>
        <p id="sok-hint">{shared('om.choose.hint')}</p>
        <input
          id="sok"
          type="text"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={40}
          aria-describedby="sok-hint"
        />
        <output id="funnet" data-text={shared('om.choose.found', { count: '#' })} />
      </form>
      <p>
        <a href={guideOf(undefined)}>{shared('om.choose.national')}</a>
      </p>
      {counties.map((county) => (
        <County key={county} county={county} words={words} own={own} guideOf={guideOf} />
      ))}
    </main>
  )
}

function County({ county, words, own, guideOf }: Props & { readonly county: string }) {
  const places = municipalities
    .filter((place) => place.county === county)
    .toSorted((a, b) => a.name.localeCompare(b.name, defaultLanguage))
  return (
    <section data-county={county}>
      <h2>{county}</h2>
      <ul>
        {places.map((place) => (
          <Place
            key={place.id}
            place={place}
            words={words}
            own={own.has(place.id)}
            href={guideOf(place.id)}
          />
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  readonly place: Municipality
  readonly words: Words
  readonly own: boolean
  readonly href: string
}

function Place({ place: { name, number }, words, own, href }: PlaceProps) {
  return (
    <li data-place={`${name} ${number}`}>
      <a href={href}>{name}</a>
      {own && ` – ${words.shared('om.choose.own')}`}
    </li>
  )
}
