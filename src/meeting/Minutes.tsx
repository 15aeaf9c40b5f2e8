import { useRef, useState } from 'react'
import { Blanks } from '../parts/Blanks.tsx'
import { Heading } from '../parts/Heading.tsx'
import type { PlanView } from '../visit/planView.ts'
import { useLater, useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { titleOf, toDo, type Doing } from './agreed.ts'
import { partedIn, standing } from './decision.ts'
import { textOf } from './textOf.ts'
import type { MeetingContext } from './context.ts'
import { OwnDuty } from './Settled.tsx'
import { Undecided } from './Undecided.tsx'
import { undecidedIn } from './undecided.ts'
import { useQuestion } from './useQuestion.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly code: string
  readonly context: MeetingContext
}

/** Minutes without anybody in them: what is known by hand is written by hand. */
export function Minutes(props: Props) {
  const { shared } = useWords()
  const paper = useRef<HTMLElement>(null)
  const blank = (name: 'date' | 'present' | 'child' | 'other' | 'next' | 'signed') => ({
    name,
    label: shared(`meeting.minutes.${name}`),
  })
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(paper.current ? textOf(paper.current) : ''))
      .then(
        () => setCopied('copied'),
        () => setCopied('notCopied'),
      )
  return (
    <>
      <div className="chips no-print">
        <button type="button" className="ds-button" data-main onClick={() => window.print()}>
          {shared('meeting.minutes.print')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void copy()}
        >
          {shared('meeting.minutes.copy')}
        </button>
        <output>{copied && shared(`meeting.minutes.${copied}`)}</output>
      </div>
      <article className="minutes" ref={paper}>
        <Heading title={shared('meeting.minutes.title')} lead={shared('meeting.minutes.lead')} />
        <Blanks lines={(['date', 'present', 'child'] as const).map(blank)} />
        <Frame {...props} />
        <Undecided undecided={undecidedIn(props.context, props.trip)} />
        <Agreed {...props} />
        <WhoDoesWhat {...props} />
        <Ways {...props} />
        <Blanks lines={(['other', 'next', 'signed'] as const).map(blank)} />
        <Next {...props} />
      </article>
    </>
  )
}

function Frame({ context: { setUp, ticks } }: Props) {
  const words = useWords()
  const { shared } = words
  const last = Object.entries(ticks).flatMap(([id, outcome]) => {
    const title = titleOf(id, words)
    return title !== undefined && outcome ? [{ id, title, outcome }] : []
  })
  return (
    <section>
      {setUp.reason && (
        <p>{`${shared('meeting.minutes.where')}: ${shared(`meeting.agenda.reasons.${setUp.reason}`)}`}</p>
      )}
      {setUp.present.length > 0 && (
        <p>{`${shared('meeting.minutes.roles')}: ${setUp.present
          .map((role) => shared(`meeting.roles.${role}`))
          .join(', ')}`}</p>
      )}
      <p>{`${shared('meeting.minutes.named')}: ${shared(`meeting.minutes.namedAnswers.${setUp.named}`)}`}</p>
      {last.length > 0 && (
        <>
          <h2>{shared('meeting.minutes.lastTime')}</h2>
          <ul>
            {last.map(({ id, title, outcome }) => (
              <li key={id}>{`${title}: ${shared(`meeting.review.outcomes.${outcome}`)}`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What they agreed on, and what not: with who finds it out. */
function Agreed({ trip, context: { decisions } }: Props) {
  const { shared } = useWords()
  const question = useQuestion(trip)
  const parted = partedIn(decisions, trip)
  const agreed = standing(decisions, trip).filter(
    (one) => !parted.some(({ index }) => index === one.index),
  )
  return (
    <>
      {agreed.length > 0 && (
        <section>
          <h2>{shared('meeting.minutes.agreed')}</h2>
          <ul>
            {agreed.map((one) => (
              <li key={`${one.at} ${one.row}`}>
                <span>{question(one).title}</span> <strong>{question(one).chosen}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parted.length > 0 && (
        <section>
          <h2>{shared('meeting.minutes.notAgreed')}</h2>
          <ul>
            {parted.map((one) => (
              <li key={`${one.at} ${one.row}`}>
                <span>
                  {shared('meeting.minutes.notAgreedLine', {
                    question: ended(question(one).title, ':'),
                    answer: question(one).chosen,
                  })}
                </span>{' '}
                {one.finder && (
                  <span>
                    {shared('meeting.minutes.found', {
                      finder: shared(`meeting.finders.${one.finder}`),
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <OwnDuty parted={parted} />
        </section>
      )}
    </>
  )
}

function WhoDoesWhat({ trip, plan, context }: Props) {
  const words = useWords()
  const { shared } = words
  const waits = undecidedIn(context, trip).some(({ grave }) => grave)
  const parents = waits
    ? shared('meeting.choose.parentsWait')
    : `${shared(`plan.parents.${plan.parents}.title`)}.`
  return (
    <section>
      <h2>{shared('meeting.minutes.decisions')}</h2>
      <ul className="tasks">
        {toDo(trip, plan, words, context.tasks).map((doing) => (
          <Told key={doing.id} doing={doing} />
        ))}
      </ul>
      <p>{`${shared('meeting.minutes.parents')}: ${parents}`}</p>
    </section>
  )
}

function Told({ doing: { title, contact, task } }: { readonly doing: Doing }) {
  const { shared } = useWords()
  return (
    <li>
      <strong>{ended(title, '.')}</strong>{' '}
      <span>
        {shared('meeting.minutes.task', {
          role: shared(`meeting.roles.${task.role}`),
          by: shared(`plan.deadlines.${task.by}`),
        })}
        {contact?.number && ` · ${shared(`plan.contacts.${contact.id}.name`)} `}
      </span>
      {contact?.number && <span className="minutes__number">{contact.number}</span>}
    </li>
  )
}

/** A title as the beginning of a line. */
function ended(title: string, by: '.' | ':'): string {
  return /[.?!]$/.test(title) ? title : `${title}${by}`
}

/** The stafettholder's work handed over, the case closed: what must be seen to then (bti.md 2.10). */
function Ways({ context }: Props) {
  const { shared, lines } = useWords()
  return (
    <>
      {context.extras.map((extra) => (
        <section key={extra}>
          <h2>{shared(`meeting.minutes.${extra}`)}</h2>
          <ul className="ticks">
            {lines(`meeting.minutes.${extra}Lines`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Next({ trip, plan, context, code }: Props) {
  const words = useWords()
  const { shared, lines } = words
  // Where the words of the sources have not come, they are not offered.
  const explained = useLater() === 'here'
  const sources = [
    ...new Set(
      toDo(trip, plan, words)
        .filter(({ force }) => force === 'must')
        .flatMap(({ sources: found }) => found.map(({ id }) => id)),
    ),
  ]
  return (
    <>
      <section>
        <p>
          <strong>
            {`${shared('meeting.minutes.next')}: ${shared(`plan.lookAgain.${context.meetAgain ?? plan.lookAgain}`)}`}
          </strong>
        </p>
        <p>{`${shared('meeting.minutes.nextAgenda')}:`}</p>
        <ul>
          {lines('meeting.evaluation').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {explained && sources.length > 0 && (
        <p className="sources">
          {`${shared('meeting.minutes.sources')}: ${sources
            .map((id) => shared(`plan.sources.${id}`))
            .join(' · ')}`}
        </p>
      )}
      <section className="code-strip">
        <p>{`${shared('meeting.minutes.code')}. ${shared('meeting.minutes.codeText')}`}</p>
        <p className="code-strip__code">{code}</p>
        <p>{shared('meeting.minutes.codeForgets')}</p>
      </section>
      <p className="draft">{shared('meeting.minutes.draft')}</p>
    </>
  )
}
