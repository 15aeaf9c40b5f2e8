import { letters } from '../../meeting/letters.ts'
import type { Words } from '../../words/words.ts'
import { CardFace } from './CardFace.tsx'
import { Section } from './Section.tsx'

/** One sheet for the one who chairs a meeting, and the cards to cut out. */
export function ChairPage({ words }: { readonly words: Words }) {
  const { shared, lines } = words
  return (
    <main className="page chair">
      <h1>{shared('meeting.sheet.title')}</h1>
      <p>{shared('meeting.sheet.lead')}</p>
      <p>
        <strong>{shared('meeting.sheet.stop')}</strong>
      </p>
      <Section
        title={shared('meeting.sheet.how')}
        lines={lines('meeting.sheet.howLines')}
        ordered
      />
      <p>
        <strong>{shared('meeting.sheet.duty')}</strong>
      </p>
      <Section
        title={shared('meeting.sheet.pitfalls')}
        lines={lines('meeting.sheet.pitfallLines')}
      />
      <p className="sources">{shared('meeting.sheet.pitfallSource')}</p>
      <section className="cut">
        <h2>{shared('meeting.sheet.cards')}</h2>
        <p>{shared('meeting.sheet.cardsLead')}</p>
        <ul className="cut__cards">
          {letters.map((letter) => (
            <li key={letter}>
              <CardFace letter={letter} words={words} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
