import { useWords } from '../words/useWords.ts'
import type { Undecided as One } from './undecided.ts'

/** What was voted on and not decided. Where one of them suspects something, the parents wait for it. */
export function Undecided({ undecided }: { readonly undecided: readonly One[] }) {
  const { shared, title, row, step } = useWords()
  if (undecided.length === 0) return null
  const waits = undecided.some(({ grave }) => grave)
  return (
    <section className="meeting__safe">
      <h2>{shared('meeting.decide.undecided')}</h2>
      <ul>
        {undecided.map((one) => (
          <li key={`${one.at} ${one.row}`}>
            {one.row === undefined ? (step(one.at).asks ?? title(one.at)) : row(one.at, one.row)}
          </li>
        ))}
      </ul>
      {waits && (
        <p>
          <strong>{shared('meeting.choose.seriousText')}</strong>{' '}
          <span>
            {`${shared('meeting.choose.ownDuty')} ${shared('meeting.choose.discussToday')}`}
          </span>
        </p>
      )}
    </section>
  )
}
