import type { StateId } from '../../../flows/bti/ids.ts'
import type { Words } from '../../words/words.ts'
import { leadsTo, type Leads } from './leadsTo.ts'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { eventOf } from '../../../flows/bti/given.ts'
import { stepAt } from '../../walk/walk.ts'

interface Props {
  readonly machine: BtiMachine
  readonly id: StateId
  readonly words: Words
}

/** One question of the guide: what is asked, what to do, and where each answer leads. */
export function HandbookStep({ machine, id, words }: Props) {
  const said = words.step(id)
  const step = stepAt(machine, id)
  return (
    <article id={id}>
      <h3>{said.title}</h3>
      {said.lead && <p>{said.lead}</p>}
      {said.why && <p className="handbook__why">{said.why}</p>}
      {step.kind === 'outcome' && <p>{words.shared('handbook.planHere')}</p>}
      {said.do.length > 0 && <Lines as="ol" lines={said.do} />}
      {said.say && <blockquote>{said.say}</blockquote>}
      {said.sayNorwegian && <blockquote lang="nb">{said.sayNorwegian}</blockquote>}
      {said.not.length > 0 && (
        <>
          <h4>{words.shared('plan.headings.doNots')}</h4>
          <Lines as="ul" lines={said.not} />
        </>
      )}
      {said.help.map(({ title, text }) => (
        <div key={title}>
          <h4>{title}</h4>
          <Lines as="ul" lines={text} />
        </div>
      ))}
      <dl>
        {step.rows.map(({ row, marks }) => (
          <div key={row}>
            <dt>{words.row(id, row)}</dt>
            <dd>
              {marks.map((mark) => (
                <Way
                  key={mark}
                  machine={machine}
                  id={id}
                  answer={eventOf({ row, mark })}
                  label={words.answer(id, mark)}
                  words={words}
                />
              ))}
            </dd>
          </div>
        ))}
        {step.answers.map((answer) => (
          <div key={answer}>
            <dt>{words.answer(id, answer === 'done' ? 'none' : answer)}</dt>
            <dd>
              <Way machine={machine} id={id} answer={answer} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

function Lines({
  as: List,
  lines,
}: {
  readonly as: 'ol' | 'ul'
  readonly lines: readonly string[]
}) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}

interface WayProps extends Props {
  readonly answer: string
  readonly label?: string
}

function Way({ machine, id, answer, label, words }: WayProps) {
  return (
    <span className="handbook__way">
      {label && `${label}: `}
      {leadsTo(machine, id, answer).map((lead, index) => (
        <span key={lead}>
          {index > 0 && ` ${words.shared('handbook.or')} `}
          <Lead lead={lead} words={words} />
        </span>
      ))}
    </span>
  )
}

function Lead({ lead, words }: { readonly lead: Leads; readonly words: Words }) {
  if (lead === 'stay' || lead === 'back' || lead === 'next')
    return words.shared(`handbook.leads.${lead}`)
  return <a href={`#${lead}`}>{words.title(lead)}</a>
}
