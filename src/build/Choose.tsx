import { municipalities, type Municipality } from '../pack/place.ts'
import { Emergency } from './Emergency.tsx'
import { StaticHead } from './StaticHead.tsx'
import type { Words } from '../words/words.ts'

interface Props {
  readonly words: Words
  readonly stylesheets: readonly string[]
  readonly script: string
  /** The municipalities that have a pack. */
  readonly own: ReadonlySet<string>
}

/** All municipalities as links, by county. Works without script; with it, a search by name. */
export function Choose({ words, stylesheets, script, own }: Props) {
  const { shared } = words
  const counties = [...new Set(municipalities.map(({ county }) => county))].toSorted((a, b) =>
    a.localeCompare(b, 'nb'),
  )
  return (
    <html lang="nb" data-color-scheme="auto">
      <StaticHead title={shared('common.name')} stylesheets={stylesheets}>
        <script type="module" src={script} />
      </StaticHead>
      <body className="handbook">
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
            <a href="index.html">{shared('om.choose.national')}</a>
          </p>
          {counties.map((county) => (
            <County key={county} county={county} words={words} own={own} />
          ))}
        </main>
      </body>
    </html>
  )
}

function County({ county, words, own }: Pick<Props, 'words' | 'own'> & { county: string }) {
  const places = municipalities
    .filter((place) => place.county === county)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  return (
    <section data-county={county}>
      <h2>{county}</h2>
      <ul>
        {places.map((place) => (
          <Place key={place.id} place={place} words={words} own={own.has(place.id)} />
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  readonly place: Municipality
  readonly words: Words
  readonly own: boolean
}

function Place({ place: { id, name, number }, words, own }: PlaceProps) {
  return (
    <li data-place={`${name} ${number}`}>
      <a href={`${id}/nb/index.html`}>{name}</a>
      {own && ` – ${words.shared('om.choose.own')}`}
    </li>
  )
}
