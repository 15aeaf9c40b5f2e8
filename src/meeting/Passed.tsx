import { useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { theQuestion } from './context.ts'
import type { ToldBallots } from './ToldBallots.ts'
import { unmarked } from './votes.ts'

/**
 * The device goes round: each answers alone, and nobody sees what was answered before. What somebody does
 * not mark on a page of rows is their *Nei*, and the button says so.
 */
export function Passed({ step, ballots, context, tell }: ToldBallots) {
  const { shared } = useWords()
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({})
  const [handing, setHanding] = useState(false)
  const { passed, setUp } = context
  const rows = step.kind === 'rows'
  const give = () => {
    for (const { row } of ballots) {
      tell({ type: 'count', row, answer: own[row] ?? unmarked, by: 1 })
    }
    setOwn({})
    tell({ type: 'passOn' })
    if (passed + 1 >= setUp.people) tell({ type: 'show' })
    else setHanding(true)
  }
  if (handing) return <HandOver onTaken={() => setHanding(false)} />
  const rest = rows && ballots.some(({ row }) => own[row] === undefined)
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
              aria-label={
                rows ? shared('meeting.silent.ofRow', { row: ballot.title, label }) : label
              }
              aria-pressed={own[ballot.row] === event}
              onClick={() => setOwn({ ...own, [ballot.row]: event })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      ))}
      <p className="meeting__note">{shared('meeting.silent.hidden')}</p>
      <button
        type="button"
        className="ds-button"
        data-main
        disabled={!rows && own[theQuestion] === undefined}
        onClick={give}
      >
        {shared(rest ? 'meeting.silent.passOnRest' : 'meeting.silent.passOn')}
      </button>
    </>
  )
}

function HandOver({ onTaken }: { readonly onTaken: () => void }) {
  const { shared } = useWords()
  return (
    <section className="ballot">
      <h2>{shared('meeting.silent.handOver')}</h2>
      <p>{shared('meeting.silent.handOverText')}</p>
      <button type="button" className="ds-button" data-main onClick={onTaken}>
        {shared('meeting.silent.nextOne')}
      </button>
    </section>
  )
}
