import { nameOf } from '../../pack/compile.ts'
import type { Pack } from '../../pack/schema.ts'
import type { Language } from '../../pack/wordRules.ts'
import type { Words } from '../../words/words.ts'
import { compareRows, sections, type CompareRow } from './compareRows.ts'
import { Emergency } from './Emergency.tsx'

interface Props {
  readonly words: Words
  readonly language: Language
  readonly left: Pack
  readonly right: Pack
  readonly values: Readonly<Record<string, string>>
}

/** Two municipalities side by side, for coordinators: only what differs in meaning. */
export function Compare({ words, language, left, right, values }: Props) {
  const { shared } = words
  const names = { left: nameOf(left), right: nameOf(right) }
  const rows = compareRows(left, right, language, words, values)
  return (
    <main className="page compare">
      <h1>{shared('om.compare.title', names)}</h1>
      <Emergency words={words} />
      <p>
        {shared('om.compare.lead')} <a href="./">{shared('om.compare.others')}</a>
      </p>
      {rows.length === 0 && <p>{shared('om.compare.same')}</p>}
      {sections.map((section) => {
        const within = rows.filter((row) => row.section === section)
        return (
          within.length > 0 && (
            <section key={section}>
              <h2>{shared(`om.headings.${section}`)}</h2>
              <Table rows={within} {...{ words, names }} />
            </section>
          )
        )
      })}
    </main>
  )
}

interface TableProps {
  readonly words: Words
  readonly rows: readonly CompareRow[]
  readonly names: { readonly left: string; readonly right: string }
}

function Table({ words: { shared }, rows, names }: TableProps) {
  const nothing = shared('om.compare.nothing')
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{shared('om.compare.item')}</th>
          <th scope="col">{names.left}</th>
          <th scope="col">{names.right}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, left, right }) => (
          <tr key={item}>
            <th scope="row">{item}</th>
            <td data-of={names.left}>{left || nothing}</td>
            <td data-of={names.right}>{right || nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ListProps {
  readonly words: Words
  /** Each pair of municipalities, with the page that compares them. */
  readonly pairs: readonly {
    readonly left: string
    readonly right: string
    readonly href: string
  }[]
}

/** Which municipalities can be compared. */
export function CompareList({ words, pairs }: ListProps) {
  const { shared } = words
  return (
    <main className="page">
      <h1>{shared('om.compare.list')}</h1>
      <Emergency words={words} />
      <p>{shared('om.compare.listLead')}</p>
      <ul>
        {pairs.map(({ left, right, href }) => (
          <li key={href}>
            <a href={href}>{shared('om.compare.pair', { left, right })}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
