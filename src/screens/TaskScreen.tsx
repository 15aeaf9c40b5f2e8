import { Answers } from '../parts/Answers.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { LocalParts } from '../parts/LocalParts.tsx'
import { TaskBody } from '../parts/TaskBody.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** Something to do, with whom to call, and then how it went. */
export function TaskScreen({ view, send }: ToldOf<'task'>) {
  const all = useWords()
  const words = all.step(view.step.at)
  return (
    <>
      <TaskBody step={view.step} plan={view.plan} />
      <Answers
        step={view.step}
        title={words.asks ?? all.shared('common.step.then')}
        said={view.said}
        onAnswer={(answer) => send({ type: 'answer', answer })}
      />
      <LocalParts local={view.local} />
      <HelpFolds words={words} task />
    </>
  )
}
