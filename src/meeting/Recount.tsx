import { useWords } from '../words/useWords.ts'
import type { ToldBallots } from './ToldBallots.ts'

/** The votes are counted once more. */
export function Recount({ tell }: Pick<ToldBallots, 'tell'>) {
  const { shared } = useWords()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      onClick={() => tell({ type: 'recount' })}
    >
      {shared('meeting.show.recount')}
    </button>
  )
}
