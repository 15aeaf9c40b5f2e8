import { useWords } from '../words/useWords.ts'

const others = ['discuss', 'myLeaderSaysWait', 'reportAnyway', 'hesitate', 'circumstances'] as const

export type Other = (typeof others)[number]

/** The ways out that are open on every page. They lead back here. */
export function OtherMenu({ onOpen }: { readonly onOpen: (other: Other) => void }) {
  const { shared } = useWords()
  return (
    <nav className="other no-print" aria-labelledby="other-title">
      <h2 id="other-title">{shared('common.other.title')}</h2>
      <ul>
        {others.map((other) => (
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
