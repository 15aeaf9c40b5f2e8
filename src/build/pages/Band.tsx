import type { Words } from '../../words/words.ts'

interface Props {
  readonly words: Words
  /** The way to the real guide. */
  readonly toGuide: string
}

/**
 * What tells practice from real use, on every page of it: outside what the script draws, so that it
 * stands there before, after and without it.
 */
export function Band({ words: { shared }, toGuide }: Props) {
  return (
    <aside className="band" aria-label={shared('training.band.title')}>
      <p>
        <strong>{shared('training.band.title')}</strong> <span>{shared('training.band.text')}</span>
      </p>
      <a href={toGuide}>{shared('training.band.real')}</a>
    </aside>
  )
}
