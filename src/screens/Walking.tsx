import type { ReactNode } from 'react'
import { Place } from '../parts/Place.tsx'
import { SoFar } from '../parts/SoFar.tsx'
import { useLater, useWords } from '../words/useWords.ts'
import { isHere } from './ComingScreen.tsx'
import type { Told } from './told.ts'

/** What stands round every page of the walk: where one is, the plan so far, and what was answered. */
export function Walking({ view, send, children }: Told & { readonly children: ReactNode }) {
  const words = useWords()
  const { shared } = words
  const later = useLater()
  const asking = view.page === 'question' || view.page === 'task' || view.page === 'outcome'
  return (
    <>
      {asking && <Place place={view.place} />}
      {asking && view.changing && <p className="changing">{shared('common.step.waiting')}</p>}
      {children}
      {later === 'absent' && isHere(view, words) && (
        <p className="promise">
          <span>{shared('common.unexplained')}</span>{' '}
          <a className="ds-link" href={view.guide.handbook} target="_blank" rel="noreferrer">
            {shared('common.nav.handbook')}
          </a>
        </p>
      )}
      {asking && view.disagreed !== undefined && (
        <button
          type="button"
          className="ds-button no-print"
          data-variant="tertiary"
          aria-pressed={view.disagreed}
          onClick={() => send({ type: 'disagree' })}
        >
          {shared('common.disagreed')}
        </button>
      )}
      {(view.page === 'question' || view.page === 'task') && (
        <button
          type="button"
          className="ds-button no-print"
          data-variant="secondary"
          data-fullwidth
          onClick={() => send({ type: 'showPlan' })}
        >
          {shared('common.nav.plan')}
        </button>
      )}
      {(asking || view.page === 'plan') && (
        <SoFar
          key={`answers ${view.key}`}
          answers={view.soFar}
          onChange={(index) => send({ type: 'change', index })}
        />
      )}
    </>
  )
}
