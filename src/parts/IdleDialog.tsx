import { useEffect, useRef } from 'react'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly onStay: () => void
  readonly onWipe: () => void
}

/** Two minutes before the answers are wiped. It covers the page, so it has the numbers too. */
export function IdleDialog({ onStay, onWipe }: Props) {
  const { shared } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="idle" aria-labelledby="idle-title" onCancel={onStay}>
      <h2 id="idle-title">{shared('common.idle.title')}</h2>
      <p>{shared('common.idle.lead')}</p>
      <button type="button" className="ds-button" onClick={onStay}>
        {shared('common.idle.stay')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onWipe}>
        {shared('common.idle.wipe')}
      </button>
      <p>
        <a className="ds-link" href="tel:112">
          112 {shared('common.acute.police')}
        </a>
        {' · '}
        <a className="ds-link" href="tel:113">
          113 {shared('common.acute.medical')}
        </a>
      </p>
    </dialog>
  )
}
