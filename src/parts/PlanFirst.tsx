import type { LineView, PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Line } from './Line.tsx'
import { doNotsFirst } from './PaperShort.tsx'
import { Parents } from './Parents.tsx'

/** What to do, before "more": the duty and the help, the parents, what not to do, when to look again. */
export function PlanFirst({ plan }: { readonly plan: PlanView }) {
  const { shared } = useWords()
  const first = waitsFirst(plan)
  return (
    <div className="plan">
      {first && <Parents plan={plan} />}
      <Half half="duty" plan={plan} />
      <Half half="help" plan={plan} />
      {!first && <Parents plan={plan} />}
      <section className="plan__not">
        <h2>{shared('plan.headings.doNots')}</h2>
        <ul>
          {plan.doNots.slice(0, doNotsFirst).map((id) => (
            <li key={id}>{shared(`plan.doNots.${id}`)}</li>
          ))}
        </ul>
      </section>
      <p className="plan__again">
        <strong>{`${shared('plan.lookAgain.title')}:`}</strong>{' '}
        <span>{shared(`plan.lookAgain.${plan.lookAgain}`)}</span>
      </p>
    </div>
  )
}

/** "Not yet" is the first thing to know, unless a number must be called before anything else. */
function waitsFirst({ parents, first }: PlanView): boolean {
  return (parents === 'notYet' || parents === 'askFirst') && first[0]?.by !== 'now'
}

function Half({ half, plan }: { readonly half: LineView['half']; readonly plan: PlanView }) {
  const { shared } = useWords()
  const lines = plan.first.filter((line) => line.half === half)
  const empty = half === 'help' ? 'common.plan.helpInMore' : emptyDuty(plan)
  return (
    <section
      className={`half half--${half}`}
      aria-labelledby={`half-${half}`}
      data-empty={lines.length === 0 || undefined}
    >
      <h2 id={`half-${half}`}>{shared(`plan.headings.${headingOf(half, lines)}`)}</h2>
      {half === 'duty' && plan.ownDuty && <p>{shared('plan.headings.ownDuty')}</p>}
      {lines.length === 0 ? (
        <p>{shared(empty)}</p>
      ) : (
        <ol className="lines">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** A duty is called one where a statute is behind a line of it. */
function headingOf(half: LineView['half'], lines: readonly LineView[]) {
  const noDuty = half === 'duty' && lines.length > 0 && lines.every(({ force }) => force !== 'must')
  return noDuty ? 'first' : half
}

/** Nobody is told that there is no duty; and while gates are open, not even that it seems so. */
function emptyDuty(plan: PlanView) {
  if (plan.hasDuty) return 'common.plan.dutyDone'
  return plan.unanswered.length > 0 ? 'common.plan.dutyUnknown' : 'plan.headings.noDuty'
}
