import { Heading } from '../parts/Heading.tsx'
import { LocalParts } from '../parts/LocalParts.tsx'
import { PlanFirst } from '../parts/PlanFirst.tsx'
import { PlanPaper } from '../parts/PlanPaper.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** The plan so far, opened from any question. */
export function PlanScreen({ view, send }: ToldOf<'plan'>) {
  const { shared } = useWords()
  return (
    <>
      <Heading title={shared('common.plan.title')} />
      <PlanFirst plan={view.paper.plan} />
      <button
        type="button"
        className="ds-button no-print"
        data-fullwidth
        onClick={() => send({ type: 'closePlan' })}
      >
        {shared('common.nav.goOn')}
      </button>
      <LocalParts local={view.local} />
      <PlanPaper paper={view.paper} guide={view.guide} />
    </>
  )
}
