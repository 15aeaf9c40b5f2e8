import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { CodeStrip } from './CodeStrip.tsx'
import { Fold } from './Fold.tsx'
import { PaperForm } from './PaperForm.tsx'
import { PlanMore } from './PlanMore.tsx'
import { useUnfoldOnPaper } from './useUnfoldOnPaper.ts'

/** The rest of a plan, and how to take it along on paper. */
export function PlanPaper({ plan, code }: { readonly plan: PlanView; readonly code: string }) {
  const { shared } = useWords()
  useUnfoldOnPaper()
  return (
    <>
      <PlanMore plan={plan} />
      <p className="draft">{shared('common.draft')}</p>
      <button
        type="button"
        className="ds-button no-print"
        data-variant="secondary"
        onClick={() => window.print()}
      >
        {shared('common.plan.print')}
      </button>
      <PaperForm />
      <Fold title={shared('common.strip.title')}>
        <CodeStrip code={code} />
      </Fold>
    </>
  )
}
