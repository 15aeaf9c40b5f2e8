import { ErrorBoundary } from './screens/Broken.tsx'
import { Frame } from './screens/Frame.tsx'
import { Screen } from './screens/Screen.tsx'
import { useArrival } from './visit/useArrival.ts'
import { useVisit } from './visit/useVisit.ts'
import { SettingContext } from './words/useWords.ts'

export function App() {
  return (
    <ErrorBoundary>
      <Guide />
    </ErrorBoundary>
  )
}

function Guide() {
  const arrival = useArrival()
  const [view, send] = useVisit()
  return (
    <SettingContext value={view.setting}>
      <Frame view={view} send={send}>
        <Screen view={view} send={send} arrival={arrival} />
      </Frame>
    </SettingContext>
  )
}
