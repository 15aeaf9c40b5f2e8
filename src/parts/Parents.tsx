import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'

/** "Do we tell the parents?", decided from what was answered. */
export function Parents({ plan }: { readonly plan: PlanView }) {
  const { shared } = useWords()
  return (
    <section className="plan__parents" data-parents={plan.parents}>
      <h2>{shared('plan.parents.title')}</h2>
      <p>
        <strong>{`${shared(`plan.parents.${plan.parents}.title`)}.`}</strong>{' '}
        <span>{shared(`plan.parents.${plan.parents}.text`)}</span>
      </p>
    </section>
  )
}
