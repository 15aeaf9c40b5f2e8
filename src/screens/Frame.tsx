import type { ReactNode } from 'react'
import { AcuteBar } from '../parts/AcuteBar.tsx'
import { IdleDialog } from '../parts/IdleDialog.tsx'
import { OtherMenu } from '../parts/OtherMenu.tsx'
import { Place } from '../parts/Place.tsx'
import { SoFar } from '../parts/SoFar.tsx'
import { useFocusOnChange } from '../parts/useFocusOnChange.ts'
import { useWords } from '../words/useWords.ts'
import type { Told } from './told.ts'

/** What stands around every screen: the numbers, the way back, what was answered, other needs. */
export function Frame({
  view,
  send,
  onCover,
  children,
}: Told & { readonly onCover: () => void; readonly children: ReactNode }) {
  const { shared } = useWords()
  useFocusOnChange(view.key)
  const answering = view.page === 'asking' || view.page === 'plan'
  return (
    <>
      <AcuteBar onOpen={() => send({ type: 'interrupt', interruption: 'acute' })} />
      <TopBar view={view} send={send} onCover={onCover} />
      <main className="page">
        <Place place={view.place} />
        {view.changing && <p className="changing">{shared('common.step.waiting')}</p>}
        {children}
        {view.page === 'asking' && view.step.kind !== 'outcome' && (
          <button
            type="button"
            className="ds-button no-print"
            data-variant="secondary"
            data-fullwidth
            onClick={() => send({ type: 'showPlan' })}
          >
            {shared('common.nav.plan')}
          </button>
        )}
        {answering && (
          <SoFar answers={view.soFar} onChange={(index) => send({ type: 'change', index })} />
        )}
        <OtherMenu onOpen={(interruption) => send({ type: 'interrupt', interruption })} />
      </main>
      {view.warned && (
        <IdleDialog onStay={() => send({ type: 'stay' })} onWipe={() => send({ type: 'wipe' })} />
      )}
    </>
  )
}

function TopBar({ view, send, onCover }: Told & { readonly onCover: () => void }) {
  const { shared } = useWords()
  const somewhere = view.page !== 'start' && view.page !== 'wiped'
  return (
    <header className="top no-print">
      {somewhere ? (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => send({ type: 'back' })}
        >
          <span aria-hidden="true">‹</span> {shared('common.nav.back')}
        </button>
      ) : (
        <span className="top__name">{shared('common.name')}</span>
      )}
      <button
        type="button"
        className="ds-button top__cover"
        data-variant="tertiary"
        aria-label={shared('common.cover.label')}
        onClick={onCover}
      >
        {shared('common.cover.button')}
      </button>
      {somewhere && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => send({ type: 'wipe' })}
        >
          {shared('common.nav.wipe')}
        </button>
      )}
    </header>
  )
}
