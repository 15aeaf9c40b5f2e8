import { useWords } from '../words/useWords.ts'

interface Props {
  /** The municipality that has made the case; undefined where it is one of the guide's. */
  readonly by: string | undefined
  /** The case's own way opens the duty to report, and that may be told now. */
  readonly reports?: boolean
  /** It is said on the same page already what stands where they differ. */
  readonly again?: boolean
}

/** Whose a case is, and what stands where it says something else: in our words, beside the municipality's. */
export function MadeBy({ by, reports = false, again = false }: Props) {
  const { shared } = useWords()
  if (by === undefined) return null
  return (
    <p className="made-by">
      <strong>{`${shared('training.own.madeBy', { name: by })}.`}</strong>{' '}
      {!again && <span>{shared('training.own.first')}</span>}{' '}
      {reports && <span>{shared('training.own.reports')}</span>}
    </p>
  )
}
