import { useState } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import type { StepView } from '../visit/stepView.ts'
import { useWords } from '../words/useWords.ts'
import { Counters } from './Counters.tsx'
import { left, theQuestion, type MeetingContext, type MeetingEvent } from './meeting.ts'
import type { Ballot } from './voting.ts'

interface Props {
  readonly step: StepView
  readonly ballots: readonly Ballot[]
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** Everybody thinks, nobody talks. The answers are counted, and shown when all are there. */
export function Silent(props: Props) {
  const { step, context } = props
  const words = useWords()
  const { title, lead } = words.step(step.at)
  return (
    <>
      <p className="meeting__phase">{words.shared('meeting.silent.label')}</p>
      <Heading title={title} lead={lead} />
      <p className="meeting__say">{words.shared(`meeting.silent.${context.setUp.way}`)}</p>
      {step.kind === 'rows' && <p>{words.shared('meeting.silent.rows')}</p>}
      {context.setUp.way === 'pass' ? <Passed {...props} /> : <Counted {...props} />}
      <p className="meeting__note">{words.shared('meeting.silent.unsure')}</p>
      <p className="meeting__note">{words.shared('meeting.silent.danger')}</p>
      <HelpFolds words={words.step(step.at)} task={false} />
    </>
  )
}

/** Counted by the facilitator, from cards or telephones held up at the same time. */
function Counted({ step, ballots, context, tell }: Props) {
  const { shared } = useWords()
  const asks = step.kind === 'rows'
  const missing = asks ? 0 : left(context)
  return (
    <>
      {ballots.map((ballot) => (
        <section key={ballot.row} className="ballot" aria-label={ballot.title}>
          {asks && <p className="row__label">{ballot.title}</p>}
          {ballot.example && <p className="row__example">{ballot.example}</p>}
          <Counters ballot={ballot} context={context} tell={tell} />
        </section>
      ))}
      {!asks && <output className="meeting__left">{leftInWords(missing, shared)}</output>}
      <button
        type="button"
        className="ds-button"
        data-main
        disabled={missing > 0}
        onClick={() => tell({ type: 'show' })}
      >
        {shared('meeting.silent.show')}
      </button>
      {missing > 0 && (
        <p className="meeting__note">
          {shared('meeting.silent.mustMatch', { people: context.setUp.people })}
        </p>
      )}
    </>
  )
}

function leftInWords(missing: number, shared: ReturnType<typeof useWords>['shared']): string {
  if (missing === 0) return shared('meeting.silent.leftNone')
  if (missing === 1) return shared('meeting.silent.leftOne')
  return shared('meeting.silent.leftMany', { count: missing })
}

/** The device goes round: each answers alone, and nobody sees what was answered before. */
function Passed({ step, ballots, context, tell }: Props) {
  const { shared } = useWords()
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const [handing, setHanding] = useState(false)
  const { passed, setUp } = context
  const answered = step.kind === 'rows' || own[theQuestion] !== undefined
  const give = () => {
    for (const [row, answer] of Object.entries(own)) {
      tell({ type: 'count', row, answer, by: 1 })
    }
    setOwn({})
    tell({ type: 'passOn' })
    if (passed + 1 >= setUp.people) tell({ type: 'show' })
    else setHanding(true)
  }
  if (handing) {
    return (
      <section className="ballot">
        <h2>{shared('meeting.silent.handOver')}</h2>
        <p>{shared('meeting.silent.handOverText')}</p>
        <button type="button" className="ds-button" data-main onClick={() => setHanding(false)}>
          {shared('meeting.silent.nextOne')}
        </button>
      </section>
    )
  }
  return (
    <>
      <p className="meeting__left">
        {shared('meeting.silent.passed', {
          number: Math.min(passed + 1, setUp.people),
          people: setUp.people,
        })}
      </p>
      {ballots.map((ballot) => (
        <fieldset key={ballot.row} className="ballot">
          <legend>{ballot.title}</legend>
          {ballot.answers.map(({ event, label }) => (
            <button
              key={event}
              type="button"
              className="ds-button answer"
              data-variant={own[ballot.row] === event ? 'primary' : 'secondary'}
              aria-pressed={own[ballot.row] === event}
              onClick={() => setOwn({ ...own, [ballot.row]: event })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      ))}
      <p className="meeting__note">{shared('meeting.silent.hidden')}</p>
      <button type="button" className="ds-button" data-main disabled={!answered} onClick={give}>
        {shared('meeting.silent.passOn')}
      </button>
    </>
  )
}
