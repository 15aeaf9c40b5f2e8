import type { GuideView } from '../visit/guide.ts'
import type { PaperView } from '../visit/view.ts'
import { useWords } from '../words/useWords.ts'
import { CodeStrip } from './CodeStrip.tsx'
import { Fold } from './Fold.tsx'
import { Standing } from './LocalNote.tsx'
import { PaperForm } from './PaperForm.tsx'
import { PlanMore } from './PlanMore.tsx'
import { useUnfoldOnPaper } from './useUnfoldOnPaper.ts'

interface Props {
  readonly paper: PaperView
  readonly guide: GuideView
}

/** The rest of a plan, and how to take it along on paper. */
export function PlanPaper({ paper, guide }: Props) {
  const { shared } = useWords()
  const { plan } = paper
  useUnfoldOnPaper()
  return (
    <>
      <PlanMore plan={plan} />
      <p className="draft">
        {plan.old && (
          <strong>
            <span>{shared('common.plan.old')}</span>{' '}
          </strong>
        )}
        <span>{shared('common.draft')}</span> <Standing guide={guide} />
      </p>
      <button
        type="button"
        className="ds-button no-print"
        data-variant="secondary"
        onClick={() => window.print()}
      >
        {shared('common.plan.print')}
      </button>
      <PaperForm />
      <Fold title={shared('common.strip.title')} atOnce>
        <CodeStrip paper={paper} />
      </Fold>
    </>
  )
}
