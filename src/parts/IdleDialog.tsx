import { useLayoutEffect, useRef } from 'react'
import { EmergencyNumbers } from './EmergencyNumbers.tsx'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly onStay: () => void
  readonly onWipe: () => void
}

/** Two minutes before the answers are wiped. It covers the page, so it has the numbers too. */
export function IdleDialog({ onStay, onWipe }: Props) {
  const { shared } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the dialog is taken away: only a dialog on the page gives the focus back.
  useLayoutEffect(() => {
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
      <EmergencyNumbers />
    </dialog>
  )
}
