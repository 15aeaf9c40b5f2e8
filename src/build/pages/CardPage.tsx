import { letters } from '../../meeting/letters.ts'
import type { Words } from '../../words/words.ts'
import { CardFace } from './CardFace.tsx'

/**
 * A telephone as a card: one letter fills the screen. Works without script, and knows nothing of the case.
 *
 * What is chosen is a radio button in a form that the browser is told to forget.
 */
export function CardPage({ words }: { readonly words: Words }) {
  const { shared } = words
  return (
    <main className="page cards">
      <h1>{shared('meeting.card.title')}</h1>
      <p>{shared('meeting.card.lead')}</p>
      <form autoComplete="off">
        {letters.map((letter) => (
          <label key={letter} htmlFor={`card-${letter}`} className="card">
            <input
              id={`card-${letter}`}
              type="radio"
              name="card"
              autoComplete="off"
              aria-label={shared('meeting.card.letter', { letter: letter.toUpperCase() })}
            />
            <CardFace letter={letter} words={words} />
          </label>
        ))}
        <button type="reset" className="ds-button card__again">
          {shared('meeting.card.again')}
        </button>
      </form>
    </main>
  )
}
