import { keysOf } from '../../../flows/keysOf.ts'
import { actions } from '../../../flows/plan/actions.ts'
import type { Words } from '../../words/words.ts'

/** Every line a plan can have. Which of them stand on a plan depends on the answers. */
export function HandbookPlan({ words }: { readonly words: Words }) {
  return (
    <section id="plan">
      <h2>{words.shared('handbook.plan')}</h2>
      <p>{words.shared('handbook.planLead')}</p>
      {(['duty', 'help'] as const).map((half) => (
        <div key={half}>
          <h3>{words.shared(`plan.headings.${half}`)}</h3>
          <ul>
            {keysOf(actions)
              .filter((id) => actions[id].half === half)
              .map((id) => (
                <li key={id}>
                  <strong>{words.shared(`plan.actions.${id}.title`)}</strong>{' '}
                  {words.shared(`plan.actions.${id}.text`)}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
