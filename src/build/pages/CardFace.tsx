import type { Letter } from '../../meeting/letters.ts'
import type { Words } from '../../words/words.ts'

/** One outline each, so that nobody needs to see colours or read from the far end of the table. */
const outlines: Record<Letter, string> = {
  a: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20Z',
  b: 'M3 3H21V21H3Z',
  c: 'M12 2L23 21H1Z',
  d: 'M12 1L21 12L12 23L3 12Z',
  e: 'M12 1L15 9H23L16.5 14L19 22L12 17L5 22L7.5 14L1 9H9Z',
  f: 'M3 6L6 3L12 9L18 3L21 6L15 12L21 18L18 21L12 15L6 21L3 18L9 12Z',
  g: 'M6.5 2H17.5L23 12L17.5 22H6.5L1 12Z',
  h: 'M16 2A10.5 10.5 0 1 0 16 22A12 12 0 0 1 16 2Z',
  i: 'M2 9H13V3L23 12L13 21V15H2Z',
  j: 'M12 22L2 12A5.5 5.5 0 0 1 12 6A5.5 5.5 0 0 1 22 12Z',
}

interface Props {
  readonly letter: Letter
  readonly words: Words
}

/** What a card shows: a letter, a shape and the shape’s name, in a colour of its own. */
export function CardFace({ letter, words: { shared } }: Props) {
  const shown = letter.toUpperCase()
  return (
    <span className="card__face" data-letter={shown}>
      <span className="card__letter">{shown}</span>
      <svg className="card__shape" viewBox="0 0 24 24" aria-hidden="true">
        <path d={outlines[letter]} fill="currentColor" />
      </svg>
      <span className="card__name">{shared(`meeting.card.shapes.${letter}`)}</span>
    </span>
  )
}
