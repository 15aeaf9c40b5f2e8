import type { FunctionComponent } from 'react'
import type { Arrival } from '../visit/arrival.ts'
import type { StepView } from '../visit/stepView.ts'
import type { Page } from '../visit/view.ts'
import { CodeScreen, ConfirmScreen } from './CodeScreen.tsx'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { PlanScreen } from './PlanScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { StartScreen } from './StartScreen.tsx'
import { TaskScreen } from './TaskScreen.tsx'
import type { Told } from './told.ts'
import { WipedScreen } from './WipedScreen.tsx'

type Props = Told & { readonly arrival: Arrival }

const pages: Readonly<Record<Exclude<Page, 'asking'>, FunctionComponent<Props>>> = {
  start: StartScreen,
  plan: PlanScreen,
  typing: CodeScreen,
  confirming: ConfirmScreen,
  wiped: WipedScreen,
}

const steps: Readonly<Record<StepView['kind'], FunctionComponent<Told>>> = {
  question: QuestionScreen,
  rows: QuestionScreen,
  task: TaskScreen,
  outcome: OutcomeScreen,
}

/** The screen for where the visit is. */
export function Screen(props: Props) {
  const { page, step } = props.view
  const Shown: FunctionComponent<Props> = page === 'asking' ? steps[step.kind] : pages[page]
  return <Shown {...props} />
}
