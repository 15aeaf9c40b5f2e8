import { useEffect } from 'react'
import { Contacts } from '../parts/Contacts.tsx'
import { Heading } from '../parts/Heading.tsx'
import { PlanFirst } from '../parts/PlanFirst.tsx'
import { PlanPaper } from '../parts/PlanPaper.tsx'
import { holdPresses } from '../visit/useMeantPresses.ts'
import type { View } from '../visit/view.ts'
import { useLater, useWords } from '../words/useWords.ts'
import type { Words } from '../words/words.ts'

/** Whether the words of a page have come. Those of the answers before it came with their own pages. */
export function isHere(view: View, { has }: Pick<Words, 'has'>): boolean {
  if (view.page === 'typing') return has('common.code')
  if (view.page === 'confirming')
    return has('common.code') && view.fromCode.every(({ at }) => has(at))
  return !('step' in view) || has(view.step.at)
}

/**
 * Stands in for a page whose words are on their way, and shows it when they come. Where they did not
 * come, it says what can be done without them: nothing that was answered is lost.
 */
export function ComingScreen({ view }: { readonly view: View }) {
  const { shared } = useWords()
  const later = useLater() === 'absent' ? 'absent' : 'coming'
  const fromCode = view.page === 'typing' || view.page === 'confirming'
  useHoldWhenHere(view)
  return (
    <div className="plan" data-coming={later === 'coming' || undefined}>
      <Heading
        title={shared(`common.coming.${later}.title`)}
        lead={shared(`common.coming.${later}.lead`)}
      />
      <ul>
        <li>{shared('common.coming.danger')}</li>
        {!fromCode && <li>{shared('common.coming.plan')}</li>}
        <li>
          <span>{shared('common.coming.doubt')}</span> <a href="tel:116111">116 111</a>
        </li>
        {later === 'absent' && (
          <li>{shared(fromCode ? 'common.coming.codeAgain' : 'common.coming.again')}</li>
        )}
      </ul>
      {'step' in view && view.step.contacts.length > 0 && (
        <Contacts contacts={view.step.contacts} />
      )}
      <p>
        <a className="ds-link" href={view.guide.handbook} target="_blank" rel="noreferrer">
          {shared('common.nav.handbook')}
        </a>
      </p>
      {'paper' in view && (
        <>
          <PlanFirst plan={view.paper.plan} />
          <PlanPaper paper={view.paper} guide={view.guide} />
        </>
      )}
    </div>
  )
}

/** The page that then comes was not in sight when a hand was on its way: its first presses do not count. */
function useHoldWhenHere(view: View): void {
  const words = useWords()
  useEffect(
    () => () => {
      if (isHere(view, words)) holdPresses()
    },
    [view, words],
  )
}
