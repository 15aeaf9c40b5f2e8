import type { Municipality } from '../../pack/place.ts'
import type { Words } from '../../words/words.ts'
import { Emergency } from './Emergency.tsx'
import { Essentials } from './Essentials.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly municipality: Municipality
  readonly words: Words
}

/** What is known of a municipality that has no edition of its own, and what is missing. */
export function AboutUnwritten({ municipality, words }: Props) {
  const { shared, lines } = words
  const name = municipality.name.replace(/ \(.*\)$/, '')
  return (
    <main className="page">
      <h1>{shared('om.title', { model: shared('common.name'), name })}</h1>
      <Emergency words={words} />
      <p>
        {shared('om.first')} <a href="./">{shared('om.back', { name })}</a>
      </p>
      <Essentials municipality={municipality} words={words} />
      <Section title={shared('om.headings.missing')} lines={lines('om.missing')} />
    </main>
  )
}
