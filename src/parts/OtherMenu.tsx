import { others, type Other } from '../words/others.ts'
import { useOffered, useWords } from '../words/useWords.ts'

/** The ways out that are open on every page. They lead back here. */
export function OtherMenu({ onOpen }: { readonly onOpen: (other: Other) => void }) {
  const { shared } = useWords()
  const offered = useOffered()
  return (
    <nav className="other no-print" aria-labelledby="other-title">
      <h2 id="other-title">{shared('common.other.title')}</h2>
      <ul>
        {others.filter(offered).map((other) => (
          <li key={other}>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => onOpen(other)}
            >
              {shared(`common.other.${other}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
