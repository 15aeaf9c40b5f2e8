import type { ReactNode } from 'react'
import type { PlanView } from '../visit/planView.ts'
import { useLater, useWords } from '../words/useWords.ts'
import { Contacts } from './Contacts.tsx'
import { Fold } from './Fold.tsx'
import { Line } from './Line.tsx'
import { LineWhy, Reasons } from './LineWhy.tsx'

/** All the rest of the plan, folded on the screen and unfolded on paper. */
export function PlanMore({ plan }: { readonly plan: PlanView }) {
  const { shared, gate } = useWords()
  const explained = useLater() === 'here'
  return (
    <Fold title={shared('plan.headings.more')}>
      <Part title={shared('common.plan.rest')} className="lines">
        {plan.rest.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Part>
      <Part title={shared('plan.headings.unanswered')}>{list(plan.unanswered.map(gate))}</Part>
      {explained && (
        <Part title={shared('common.plan.details')} className="lines">
          {[...plan.first, ...plan.rest].map((line) => (
            <LineWhy key={line.id} line={line} />
          ))}
        </Part>
      )}
      <Part title={shared('plan.parents.title')}>
        <Reasons because={plan.parentsBecause} />
      </Part>
      <Part title={shared('plan.headings.doNots')}>
        {list(plan.doNots.map((id) => shared(`plan.doNots.${id}`)))}
      </Part>
      {explained && <Explained plan={plan} />}
      {plan.contacts.length > 0 && (
        <section>
          <h2>{shared('plan.headings.contacts')}</h2>
          <Contacts contacts={plan.contacts} />
        </section>
      )}
    </Fold>
  )
}

/** What is only there when all words have come. */
function Explained({ plan }: { readonly plan: PlanView }) {
  const { shared } = useWords()
  return (
    <>
      <Part title={shared('plan.headings.notes')}>
        {list(plan.notes.map((id) => shared(`plan.notes.${id}`)))}
      </Part>
      <Part title={shared('plan.headings.turningPoints')}>
        {list(plan.turningPoints.map((id) => shared(`plan.turningPoints.${id}`)))}
      </Part>
    </>
  )
}

function list(lines: readonly string[]): readonly ReactNode[] {
  return lines.map((line) => <li key={line}>{line}</li>)
}

interface PartProps {
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A titled list, or nothing where the list is empty. */
function Part({ title, className, children }: PartProps) {
  if (Array.isArray(children) && children.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className={className}>{children}</ul>
    </section>
  )
}
