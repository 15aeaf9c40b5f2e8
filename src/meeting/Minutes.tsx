import { useRef, useState } from 'react'
import { Blanks } from '../parts/Blanks.tsx'
import { Heading } from '../parts/Heading.tsx'
import type { ContactView } from '../visit/contactView.ts'
import type { PlanView } from '../visit/planView.ts'
import { useLater, useWords } from '../words/useWords.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { stepAt } from '../walk/walk.ts'
import { evaluationOf, isOpenDuty, lastWaits, titleOf, toDo, whenOf, type Doing } from './agreed.ts'
import { partedIn, standing, type Decision } from './decision.ts'
import { textOf } from './textOf.ts'
import type { MeetingContext } from './context.ts'
import { OwnDuty } from './Settled.tsx'
import { Unasked } from './Unasked.tsx'
import { Undecided } from './Undecided.tsx'
import { undecidedIn } from './undecided.ts'
import { useQuestion } from './useQuestion.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly code: string
  readonly context: MeetingContext
}

/** What is written by hand. */
type Line = 'date' | 'present' | 'child' | 'goal' | 'other' | 'next' | 'signed'

/** Minutes without anybody in them: what is known by hand is written by hand. */
export function Minutes(props: Props) {
  const { shared } = useWords()
  const closed = isClosed(props)
  const paper = useRef<HTMLElement>(null)
  const blank = (name: Line) => ({
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
        {!closed && <WhoDoesWhat {...props} />}
        <Agreed {...props} />
        <Unasked trip={props.trip} plan={props.plan} />
        <Ways {...props} />
        {!closed && isTogether(props.trip) && <Blanks lines={(['goal'] as const).map(blank)} />}
        <Blanks
          lines={(closed
            ? (['other', 'signed'] as const)
            : (['other', 'next', 'signed'] as const)
          ).map(blank)}
        />
        {!closed && <Next {...props} />}
        <p className="draft">{shared('meeting.minutes.draft')}</p>
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
        <p>{`${shared('meeting.minutes.where')}: ${shared(setUp.reason === 'again' ? 'meeting.minutes.again' : `meeting.agenda.reasons.${setUp.reason}`)}`}</p>
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
              <li
                key={id}
              >{`${title.replace(/\.$/, '')}: ${shared(`meeting.review.outcomes.${outcome}`)}`}</li>
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
  const noneOf = useNoneOf(trip)
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
                {noneOf(one)}
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

/** On paper *none of these* says nothing: what they were, where none of them was marked. */
function useNoneOf(trip: Trip) {
  const { row: named } = useWords()
  return ({ at, row }: Pick<Decision, 'at' | 'row'>) => {
    const marked = trip.walk.some((entry) => entry.at === at && 'row' in entry)
    const { rows } = stepAt(trip.chart, at)
    if (row !== undefined || marked || rows.length === 0) return null
    return <span>{` (${rows.map(({ row: one }) => named(at, one)).join(' · ')})`}</span>
  }
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
        {toDo(trip, plan, words, context).map((doing) => (
          <Told key={doing.id} doing={doing} plan={plan} />
        ))}
      </ul>
      {lastWaits(trip, plan, context) && <p>{shared('meeting.decide.lastWaits')}</p>}
      <p>{`${shared('meeting.minutes.parents')}: ${parents}`}</p>
    </section>
  )
}

function Told({ doing, plan }: { readonly doing: Doing; readonly plan: PlanView }) {
  const words = useWords()
  const { shared } = words
  const { title, contact, force, task, last } = doing
  const call = contact && answering(contact, force)
  return (
    <li>
      <strong>{ended(title, '.')}</strong>{' '}
      <span>
        {shared('meeting.minutes.task', {
          role: shared(`meeting.roles.${task.role}`),
          by: whenOf(doing, plan, words),
        })}
        {last && ` · ${shared(`meeting.assign.last.${last}`)}`}
        {call && ` · ${shared(`plan.contacts.${call.id}.name`)} `}
      </span>
      {call && <span className="minutes__number">{call.number}</span>}
    </li>
  )
}

/**
 * Whom the paper says to call. Where the municipality's own number is not known, who answers instead – for
 * what must or should be done: beside *keep watching* it would read as a call to make.
 */
function answering({ id, number, local, instead }: ContactView, force: Doing['force']) {
  if (number !== undefined) return { id, number }
  return local && force !== 'can' && instead !== 'switchboard' ? instead : undefined
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
  const { shared } = words
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
            {`${shared('meeting.minutes.nextBy')}: ${shared(`plan.lookAgain.${context.meetAgain ?? plan.lookAgain}`)}`}
          </strong>
        </p>
        <p>{`${shared('meeting.minutes.nextAgenda')}:`}</p>
        <ul>
          {evaluationOf(plan, words).map((line) => (
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
    </>
  )
}

/** Whether a group is at work with a plan of its own: what it is, the guide does not know. */
function isTogether(trip: Trip): boolean {
  return /^level[123]/.test(hereOf(trip).step.track)
}

/**
 * A case that is closed has nothing to do, no next meeting and no code to go on with. No group closes a duty:
 * as long as one is open, the paper is that of a case that goes on.
 */
function isClosed({ plan, context }: Pick<Props, 'plan' | 'context'>): boolean {
  return context.extras.includes('closing') && !isOpenDuty(plan)
}
