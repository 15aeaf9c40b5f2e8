import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { KnownStrip } from '../parts/KnownStrip.tsx'
import { TaskBody } from '../parts/TaskBody.tsx'
import { useWords } from '../words/useWords.ts'
import { isComplete, left } from './counting.ts'
import { AskedAll } from './AskedAll.tsx'
import { Counters } from './Counters.tsx'
import { Passed } from './Passed.tsx'
import type { ToldBallots } from './ToldBallots.ts'

/** Everybody thinks, nobody talks. The answers are counted, and shown when the chair shows them. */
export function Silent(props: ToldBallots) {
  const { step, context } = props
  const { shared, step: stepWords } = useWords()
  return (
    <>
      <Asked {...props} />
      <p className="meeting__phase">{shared('meeting.silent.label')}</p>
      <p className="meeting__say">{shared(`meeting.silent.${context.setUp.way}`)}</p>
      {step.kind === 'rows' && context.setUp.way !== 'pass' && (
        <p>{shared('meeting.silent.rows')}</p>
      )}
      {context.setUp.way === 'pass' ? <Passed {...props} /> : <Counted {...props} />}
      <p className="meeting__note">{shared('meeting.silent.unsure')}</p>
      {!props.rehearsed && <p className="meeting__note">{shared('meeting.silent.danger')}</p>}
      <HelpFolds words={stepWords(step.at)} task={step.kind === 'task'} />
    </>
  )
}

/** What is asked: what the guide's own page says, and what was said to the answer before. */
function Asked({ step, view, ballots: [ballot] }: ToldBallots) {
  const words = useWords()
  const { title, lead } = words.step(step.at)
  return (
    <>
      {view.page === 'question' && view.known && <KnownStrip known={view.known} />}
      {view.page === 'task' ? (
        <>
          <TaskBody step={step} plan={view.plan} />
          <h2>{ballot?.title}</h2>
        </>
      ) : (
        <Heading title={title} lead={lead} />
      )}
      {view.said !== undefined && (
        <output className="said" data-said={view.said}>
          {words.stays(step.at, view.said)}
        </output>
      )}
    </>
  )
}

/** Counted by the chair, from cards or telephones held up at the same time. */
function Counted({ step, ballots, context, tell }: ToldBallots) {
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
      {asks ? (
        <AskedAll
          pressed={context.askedAll.includes(context.place)}
          onPress={() => tell({ type: 'askedAll', place: context.place })}
        />
      ) : (
        <output className="meeting__left">{leftInWords(missing, shared)}</output>
      )}
      <button
        type="button"
        className="ds-button"
        data-main={isComplete(context) || undefined}
        disabled={!isComplete(context)}
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
