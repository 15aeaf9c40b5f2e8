import type { Words } from '../../words/words.ts'
import { letters } from './CardPage.tsx'
import { Section } from './Section.tsx'

/** One sheet for the one who chairs a meeting, and the cards to cut out. */
export function ChairPage({ words: { shared, lines } }: { readonly words: Words }) {
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
            <li key={letter} className="card__face" data-letter={letter.toUpperCase()}>
              <span className="card__letter">{letter.toUpperCase()}</span>
              <span className="card__shape">{shared(`meeting.card.shapes.${letter}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
