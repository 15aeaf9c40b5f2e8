import { useState } from 'react'
import type { GuideView } from '../visit/guide.ts'
import type { PaperView } from '../visit/view.ts'
import { useLater, useWords } from '../words/useWords.ts'
import { CodeStrip } from './CodeStrip.tsx'
import { Fold } from './Fold.tsx'
import { Standing } from './LocalNote.tsx'
import { PaperForm } from './PaperForm.tsx'
import { PaperShort } from './PaperShort.tsx'
import { PlanMore } from './PlanMore.tsx'
import { useUnfoldOnPaper } from './useUnfoldOnPaper.ts'

interface Props {
  readonly paper: PaperView
  readonly guide: GuideView
}

/**
 * The rest of a plan, and how to take it along on paper: what must be known at once, on a page or two,
 * or all of it where somebody asks for that.
 */
export function PlanPaper({ paper, guide }: Props) {
  const { shared } = useWords()
  const { plan } = paper
  const [whole, setWhole] = useState(false)
  const explained = useLater() === 'here'
  useUnfoldOnPaper(whole)
  return (
    <>
      <PlanMore plan={plan} />
      {!whole && <PaperShort plan={plan} />}
      <p className="draft" data-paper={whole ? 'whole' : 'short'}>
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
      <label className="to-paper no-print">
        <input
          type="checkbox"
          className="ds-focus"
          checked={whole}
          onChange={(event) => setWhole(event.target.checked)}
        />
        <span>{shared('common.plan.printWhole')}</span>
      </label>
      {whole && explained && <PaperForm />}
      <Fold title={shared('common.strip.title')} className="fold-box--strip" atOnce>
        <CodeStrip paper={paper} />
      </Fold>
    </>
  )
}
