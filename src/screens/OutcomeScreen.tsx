import { Answers } from '../parts/Answers.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { PlanFirst } from '../parts/PlanFirst.tsx'
import { PlanPaper } from '../parts/PlanPaper.tsx'
import { LocalParts } from '../parts/LocalParts.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** The plan for what is known, and then what next. */
export function OutcomeScreen({ view, send }: ToldOf<'outcome'>) {
  const all = useWords()
  const words = all.step(view.step.at)
  return (
    <>
      <Heading title={words.title} lead={words.lead} />
      <PlanFirst plan={view.paper.plan} />
      <Answers
        step={view.step}
        title={words.asks ?? all.shared('common.step.outcomeThen')}
        said={view.said}
        onAnswer={(answer) => send({ type: 'answer', answer })}
      />
      <LocalParts local={view.local} />
      <HelpFolds words={words} task />
      <PlanPaper paper={view.paper} guide={view.guide} />
    </>
  )
}
