import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { CoverScreen } from './parts/CoverScreen.tsx'
import { FoldedContext } from './parts/Fold.tsx'
import { ErrorBoundary } from './screens/Broken.tsx'
import { Screen } from './screens/Screen.tsx'
import { Shell } from './screens/Shell.tsx'
import type { WalkFrame } from './screens/told.ts'
import { BackContext } from './screens/useBack.ts'
import { Walking } from './screens/Walking.tsx'
import type { Guide } from './visit/guide.ts'
import { useArrival } from './visit/useArrival.ts'
import { useBackButton } from './visit/useBackButton.ts'
import { useCover } from './visit/useCover.ts'
import { useMeantPresses } from './visit/useMeantPresses.ts'
import { useVisit, type Around } from './visit/useVisit.ts'
import type { View } from './visit/view.ts'
import { allHere, type LaterWords } from './words/laterWords.ts'
import { CircumstancesContext, LaterContext, SettingContext } from './words/useWords.ts'

interface Props {
  readonly guide: Guide
  readonly frame: WalkFrame
  /** The words that may come after the first page. */
  readonly later?: LaterWords
  /** Told which page is shown: what may be fetched, and taken in, depends on it. */
  readonly onPage?: (page: View['page']) => void
}

/**
 * One visit after the other, each with a page of its own.
 *
 * React keeps what it last showed for as long as it shows something in the same place. After a
 * wipe the whole page is therefore made anew, and nothing that is alive reaches the answers.
 */
export function App({ guide, frame, later = allHere, onPage }: Props) {
  const words = useSyncExternalStore(later.subscribe, later.now, later.now)
  const [ended, setEnded] = useState<{ readonly visits: number; readonly expired?: boolean }>({
    visits: 0,
  })
  const around: Around = {
    after: ended.expired,
    onWiped: (expired) => setEnded(({ visits }) => ({ visits: visits + 1, expired })),
  }
  const { covered, toggle, leave } = useCover(guide.root)
  const together = useRef(true)
  useEffect(() => {
    together.current = false
  }, [])
  useMeantPresses()
  return (
    <LaterContext value={words}>
      <FoldedContext value={together}>
        <div className="guide" data-covered={covered}>
          <ErrorBoundary handbook={guide.handbook}>
            <Shown
              key={ended.visits}
              guide={guide}
              frame={frame}
              around={around}
              covered={covered}
              onCover={toggle}
              {...(onPage && { onPage })}
            />
          </ErrorBoundary>
        </div>
        {covered && <CoverScreen onShow={toggle} onLeave={leave} />}
      </FoldedContext>
    </LaterContext>
  )
}

interface Shown extends Omit<Props, 'later'> {
  readonly around: Around
  readonly covered: boolean
  readonly onCover: () => void
}

function Shown({ guide, frame: { mode, Round }, around, covered, onCover, onPage }: Shown) {
  const arrival = useArrival()
  const [view, send, trip] = useVisit({ guide, mode }, around)
  const [ownBack, setOwnBack] = useState<{ readonly back: (() => void) | undefined }>()
  const tellBack = useCallback((back: (() => void) | undefined) => setOwnBack({ back }), [])
  const stepBack = useCallback(() => send({ type: 'back' }), [send])
  const somewhere = view.page !== 'start' && view.page !== 'wiped'
  const onBack = ownBack?.back ?? (somewhere ? stepBack : undefined)
  // Under the cover nothing is taken back unseen.
  useBackButton(onBack && (covered ? nothing : onBack))
  useEffect(() => onPage?.(view.page), [view.page, onPage])
  const anew = useRef(around.after !== undefined)
  useEffect(() => {
    if (anew.current) document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  const walk = (
    <Walking view={view} send={send}>
      <Screen key={view.key} view={view} send={send} arrival={arrival} />
    </Walking>
  )
  return (
    <SettingContext value={view.setting}>
      <CircumstancesContext value={view.circumstances}>
        <BackContext value={tellBack}>
          <Shell view={view} send={send} onBack={onBack} onCover={onCover}>
            {view.page === 'wiped' ? (
              walk
            ) : (
              <Round
                view={view}
                send={send}
                trip={trip}
                mode={mode}
                guide={guide}
                onCover={onCover}
              >
                {walk}
              </Round>
            )}
          </Shell>
        </BackContext>
      </CircumstancesContext>
    </SettingContext>
  )
}

function nothing(): void {
  // Back is used up, and the page stays.
}
