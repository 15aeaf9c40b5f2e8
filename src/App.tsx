import { ErrorBoundary } from './screens/Broken.tsx'
import { Frame } from './screens/Frame.tsx'
import { Screen } from './screens/Screen.tsx'
import { nationalGuide, type Guide } from './visit/guide.ts'
import { useArrival } from './visit/useArrival.ts'
import { useVisit } from './visit/useVisit.ts'
import { SettingContext } from './words/useWords.ts'

export function App({ guide = nationalGuide }: { readonly guide?: Guide }) {
  return (
    <ErrorBoundary>
      <Shown guide={guide} />
    </ErrorBoundary>
  )
}

function Shown({ guide }: { readonly guide: Guide }) {
  const arrival = useArrival()
  const [view, send] = useVisit(guide)
  return (
    <SettingContext value={view.setting}>
      <Frame view={view} send={send}>
        <Screen view={view} send={send} arrival={arrival} />
      </Frame>
    </SettingContext>
  )
}
