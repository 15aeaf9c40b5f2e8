import { useWords } from '../words/useWords.ts'
import type { ToldBallots } from './ToldBallots.ts'

interface Props extends Pick<ToldBallots, 'tell'> {
  /** In practice a group that has parted talks, and is counted again: that is where it learns. */
  readonly talked?: boolean
}

/** The votes are counted once more. */
export function Recount({ tell, talked = false }: Props) {
  const { shared } = useWords()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant={talked ? undefined : 'tertiary'}
      data-main={talked || undefined}
      onClick={() => tell({ type: 'recount' })}
    >
      {shared(talked ? 'training.group.talkAndCount' : 'meeting.show.recount')}
    </button>
  )
}
