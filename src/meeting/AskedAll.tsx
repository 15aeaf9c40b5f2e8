import { useWords } from '../words/useWords.ts'

interface Props {
  readonly pressed: boolean
  readonly onPress: () => void
}

/** Everybody has been asked about every row. Before that is said, nothing that is unmarked is *Nei*. */
export function AskedAll({ pressed, onPress }: Props) {
  const { shared } = useWords()
  return (
    <div className="asked-all">
      <button
        type="button"
        className="ds-button"
        data-variant={pressed ? 'primary' : 'secondary'}
        data-asks={pressed ? undefined : true}
        aria-pressed={pressed}
        onClick={onPress}
      >
        {shared('meeting.silent.askedAll')}
      </button>
      <p className="meeting__note">{shared('meeting.silent.askedAllText')}</p>
    </div>
  )
}
