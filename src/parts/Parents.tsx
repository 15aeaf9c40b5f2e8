import type { PlanView } from '../visit/planView.ts'
import { useLater, useWords } from '../words/useWords.ts'

/** "Do we tell the parents?", decided from what was answered. */
export function Parents({ plan }: { readonly plan: PlanView }) {
  const { shared } = useWords()
  // These words come with the page that asks; a plan without them is whole.
  const known = useLater() === 'here' && plan.parentsKnown
  return (
    <section className="plan__parents" data-parents={plan.parents}>
      <h2>{shared('plan.parents.title')}</h2>
      <p>
        <strong>{`${shared(`plan.parents.${plan.parentsSaid}.title`)}.`}</strong>{' '}
        <span>{shared(`plan.parents.${plan.parentsSaid}.text`)}</span>
        {known && <span>{` ${shared(`plan.parents.known.${known}`)}`}</span>}
      </p>
      <HeldBy plan={plan} />
    </section>
  )
}

/** The answers that make the parents wait, and what to do where one of them only wavers. */
function HeldBy({ plan }: { readonly plan: PlanView }) {
  const { shared, gate } = useWords()
  const held = plan.parentsHeldBy
  if (held.length === 0) return null
  const answers = held.map((one) =>
    shared(one.sure ? 'plan.parents.heldSure' : 'plan.parents.heldUnsure', {
      gate: gate(one.gate),
    }),
  )
  const wavers = held.some(({ sure }) => !sure)
  return (
    <p className="plan__because">
      <span>{shared('plan.parents.heldBy', { answers: answers.join(', ') })}</span>
      {wavers && <span>{` ${shared('plan.parents.settle')}`}</span>}
    </p>
  )
}
