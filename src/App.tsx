import { useEffect, useRef, useState } from 'react'
import { CoverScreen } from './parts/CoverScreen.tsx'
import { ErrorBoundary } from './screens/Broken.tsx'
import { Frame } from './screens/Frame.tsx'
import { Screen } from './screens/Screen.tsx'
import { nationalGuide, type Guide } from './visit/guide.ts'
import { useArrival } from './visit/useArrival.ts'
import type { BackEntry } from './visit/useBackButton.ts'
import { useCover } from './visit/useCover.ts'
import { useVisit, type Around } from './visit/useVisit.ts'
import { SettingContext } from './words/useWords.ts'

/**
 * One visit after the other, each with a page of its own.
 *
 * React keeps what it last showed for as long as it shows something in the same place. After a
 * wipe the whole page is therefore made anew, and nothing that is alive reaches the answers.
 */
export function App({ guide = nationalGuide }: { readonly guide?: Guide }) {
  const [ended, setEnded] = useState<{ readonly visits: number; readonly expired?: boolean }>({
    visits: 0,
  })
  const [backEntry] = useState(newBackEntry)
  const around: Around = {
    backEntry,
    after: ended.expired,
    onWiped: (expired) => setEnded(({ visits }) => ({ visits: visits + 1, expired })),
  }
  const { covered, toggle, leave } = useCover(guide.root)
  return (
    <>
      <div className="guide" data-covered={covered}>
        <ErrorBoundary>
          <Shown key={ended.visits} guide={guide} around={around} onCover={toggle} />
        </ErrorBoundary>
      </div>
      {covered && <CoverScreen onShow={toggle} onLeave={leave} />}
    </>
  )
}

function newBackEntry(): BackEntry {
  let entry = false
  return {
    there: () => entry,
    put: (there) => {
      entry = there
    },
  }
}

interface Shown {
  readonly guide: Guide
  readonly around: Around
  readonly onCover: () => void
}

function Shown({ guide, around, onCover }: Shown) {
  const arrival = useArrival()
  const [view, send] = useVisit(guide, around)
  const anew = useRef(around.after !== undefined)
  useEffect(() => {
    if (anew.current) document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <SettingContext value={view.setting}>
      <Frame view={view} send={send} onCover={onCover}>
        <Screen view={view} send={send} arrival={arrival} />
      </Frame>
    </SettingContext>
  )
}
