import type { Arrival } from '../visit/arrival.ts'
import { useWords } from '../words/useWords.ts'
import { CodeScreen, ConfirmScreen } from './CodeScreen.tsx'
import { ComingScreen, isHere } from './ComingScreen.tsx'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { PlanScreen } from './PlanScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { StartScreen } from './StartScreen.tsx'
import { TaskScreen } from './TaskScreen.tsx'
import type { Told } from './told.ts'
import { WipedScreen } from './WipedScreen.tsx'

/** The screen for where the visit is, once its words are here. */
export function Screen({ view, send, arrival }: Told & { readonly arrival: Arrival }) {
  const words = useWords()
  if (!isHere(view, words)) return <ComingScreen view={view} />
  switch (view.page) {
    case 'start':
      return <StartScreen view={view} send={send} arrival={arrival} />
    case 'question':
      return <QuestionScreen view={view} send={send} />
    case 'task':
      return <TaskScreen view={view} send={send} />
    case 'outcome':
      return <OutcomeScreen view={view} send={send} />
    case 'plan':
      return <PlanScreen view={view} send={send} />
    case 'typing':
      return <CodeScreen view={view} send={send} />
    case 'confirming':
      return <ConfirmScreen view={view} send={send} />
    case 'wiped':
      return <WipedScreen view={view} send={send} />
  }
}
