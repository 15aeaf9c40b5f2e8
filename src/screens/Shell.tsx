import type { ReactNode } from 'react'
import { AcuteBar } from '../parts/AcuteBar.tsx'
import { IdleDialog } from '../parts/IdleDialog.tsx'
import { LanguageChange, LanguageLinks } from '../parts/Languages.tsx'
import { OtherMenu } from '../parts/OtherMenu.tsx'
import { useFocusOnChange } from '../parts/useFocusOnChange.ts'
import { useWords } from '../words/useWords.ts'
import type { Told } from './told.ts'

interface Props extends Told {
  /** Undefined where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined
  readonly onCover: () => void
  readonly children: ReactNode
}

/** What stands around every page: the numbers, the way back, other needs. */
export function Shell({ view, send, onBack, onCover, children }: Props) {
  useFocusOnChange()
  const Main = view.guide.main ?? 'main'
  return (
    <>
      <AcuteBar onOpen={() => send({ type: 'interrupt', interruption: 'acute' })} />
      <TopBar onBack={onBack} onWipe={() => send({ type: 'wipe' })} onCover={onCover} />
      <Main className="page">
        {onBack === undefined && <LanguageLinks languages={view.guide.languages} />}
        {children}
        <OtherMenu onOpen={(interruption) => send({ type: 'interrupt', interruption })} />
        {onBack && <LanguageChange languages={view.guide.languages} />}
      </Main>
      {view.warned && (
        <IdleDialog onStay={() => send({ type: 'stay' })} onWipe={() => send({ type: 'wipe' })} />
      )}
    </>
  )
}

interface TopBarProps extends Pick<Props, 'onBack' | 'onCover'> {
  readonly onWipe: () => void
}

function TopBar({ onBack, onWipe, onCover }: TopBarProps) {
  const { shared } = useWords()
  return (
    <header className="top no-print">
      {onBack ? (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
          <span aria-hidden="true">‹</span> <span>{shared('common.nav.back')}</span>
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
      {onBack && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onWipe}>
          {shared('common.nav.wipe')}
        </button>
      )}
    </header>
  )
}
