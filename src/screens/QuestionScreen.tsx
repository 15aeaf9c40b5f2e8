import { Answers } from '../parts/Answers.tsx'
import { Contacts } from '../parts/Contacts.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { Rows } from '../parts/Rows.tsx'
import { KnownStrip } from '../parts/KnownStrip.tsx'
import { LocalParts } from '../parts/LocalParts.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** One question: a choice, or rows to mark and then go on. */
export function QuestionScreen({ view, send }: ToldOf<'question'>) {
  const words = useWords().step(view.step.at)
  return (
    <>
      {view.known && <KnownStrip known={view.known} />}
      <Heading title={words.title} lead={words.lead} />
      {view.step.contacts.length > 0 && <Contacts contacts={view.step.contacts} />}
      {view.step.kind === 'rows' && (
        <Rows step={view.step} onMark={(row, mark) => send({ type: 'mark', row, mark })} />
      )}
      <Answers
        step={view.step}
        said={view.said}
        onAnswer={(answer) => send({ type: 'answer', answer })}
      />
      <LocalParts local={view.local} />
      <HelpFolds words={words} task={false} />
    </>
  )
}
