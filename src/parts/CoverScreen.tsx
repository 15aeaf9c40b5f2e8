import { useEffect, useRef } from 'react'
import { EmergencyNumbers } from './EmergencyNumbers.tsx'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly onShow: () => void
  readonly onLeave: () => void
}

/** What is seen instead of the guide. It says nothing about what is behind it. */
export function CoverScreen({ onShow, onLeave }: Props) {
  const { shared } = useWords()
  const show = useRef<HTMLButtonElement>(null)
  useEffect(() => show.current?.focus(), [])
  return (
    <section className="cover" aria-label={shared('common.cover.title')}>
      <p>{shared('common.cover.title')}</p>
      <button
        ref={show}
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={onShow}
      >
        {shared('common.cover.show')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
        {shared('common.cover.leave')}
      </button>
      <p>{shared('common.cover.key')}</p>
      <EmergencyNumbers />
    </section>
  )
}
