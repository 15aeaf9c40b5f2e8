import { useMemo } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { partedIn, standing, type Decision } from './decision.ts'
import { keyOf, rangeOf, readingsOf, settleMost, type Comes, type Settles } from './readings.ts'
import { waits } from './sides.ts'
import { useQuestion } from './useQuestion.ts'

interface Props {
  readonly trip: Trip
  readonly decisions: readonly Decision[]
  /** Something was voted on and is not decided: nobody can say that they agreed on all of it. */
  readonly isOpen: boolean
}

/** Where the group parted, what its readings come to, and what would settle most. */
export function Settled({ trip, decisions, isOpen }: Props) {
  const { shared } = useWords()
  const { parted, range, settles } = useMemo(() => {
    const found = partedIn(decisions, trip)
    const readings = readingsOf(trip, found)
    return { parted: found, range: rangeOf(readings), settles: settleMost(readings, found) }
  }, [trip, decisions])
  if (parted.length === 0 && isOpen) return null
  if (standing(decisions, trip).length === 0) return <p>{shared('meeting.decide.noVotes')}</p>
  if (parted.length === 0) return <p>{shared('meeting.decide.allAgreed')}</p>
  return (
    <>
      <WhereTheyParted trip={trip} parted={parted} />
      <OwnDuty parted={parted} />
      <Range range={range} />
      {!isOnePlan(range) && <SettleMost trip={trip} settles={settles} all={range.length} />}
    </>
  )
}

function WhereTheyParted({
  trip,
  parted,
}: {
  readonly trip: Trip
  readonly parted: readonly Decision[]
}) {
  const { shared } = useWords()
  const question = useQuestion(trip)
  return (
    <section aria-labelledby="parted-title">
      <h2 id="parted-title">{shared('meeting.decide.parted')}</h2>
      <ul className="lines">
        {parted.map((one, place) => (
          <li key={`${one.at} ${one.row}`} className="line">
            {place === 0 && parted.length > 1 && (
              <p className="line__meta">{shared('meeting.decide.partedFirst')}</p>
            )}
            <p className="line__title">{question(one).title}</p>
            <p>{shared('meeting.decide.spread', { answer: question(one).chosen })}</p>
            {one.finder && (
              <p>
                {shared('meeting.decide.findOut', {
                  finder: shared(`meeting.finders.${one.finder}`),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Range({ range }: { readonly range: readonly Comes[] }) {
  const { shared } = useWords()
  const [gravest, ...others] = range
  const mildest = others.at(-1)
  if (!gravest || !mildest) return <p>{shared('meeting.decide.rangeOne')}</p>
  if (isOnePlan(range)) return <p>{shared('meeting.decide.rangeSame')}</p>
  return (
    <>
      <p>{shared('meeting.decide.rangeMany', { count: range.length })}</p>
      <div className="sides">
        <Come title={shared('meeting.decide.rangeFrom')} comes={gravest} parentsWait={false} />
        <Come
          title={shared('meeting.decide.rangeTo')}
          comes={mildest}
          parentsWait={range.some(({ parents }) => waits.includes(parents))}
        />
      </div>
    </>
  )
}

/** Ways that lead on to different pages, with the same to do meanwhile: none is graver than another. */
function isOnePlan([first, ...others]: readonly Comes[]): boolean {
  return (
    first !== undefined && others.every((one) => keyOf({ ...one, at: first.at }) === keyOf(first))
  )
}

function SettleMost({
  trip,
  settles,
  all,
}: {
  readonly trip: Trip
  readonly settles: readonly Settles[]
  readonly all: number
}) {
  const { shared } = useWords()
  const question = useQuestion(trip)
  if (settles.length === 0) return null
  return (
    <section aria-labelledby="settle-title">
      <h2 id="settle-title">{shared('meeting.decide.settle')}</h2>
      <ol>
        {settles.map(({ question: one, left }) => {
          const { title } = question(one)
          return (
            <li key={`${one.at} ${one.row}`}>
              {Math.round(left) === 1
                ? shared('meeting.decide.settlesOne', { question: title })
                : shared('meeting.decide.settles', {
                    question: title,
                    left: Math.round(left),
                    all,
                  })}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Whoever answered *Ja* keeps their own duty. Nobody is told who it was (decisions F13). */
export function OwnDuty({ parted }: { readonly parted: readonly Decision[] }) {
  const { shared } = useWords()
  if (!parted.some(({ ownDuty }) => ownDuty)) return null
  return (
    <p className="meeting__safe">
      <strong>{shared('meeting.choose.ownDuty')}</strong>{' '}
      <span>{shared('meeting.choose.discussToday')}</span>
    </p>
  )
}

interface ComeProps {
  readonly title: string
  readonly comes: Comes
  /** Another way to see it makes them wait. */
  readonly parentsWait: boolean
}

function Come({ title, comes, parentsWait }: ComeProps) {
  const { shared, title: titleOf } = useWords()
  const parents = parentsWait
    ? shared('meeting.choose.parentsWait')
    : shared(`plan.parents.${comes.parents}.title`)
  return (
    <section className="side">
      <h3>{title}</h3>
      <ul>
        {comes.duties.map((id) => (
          <li key={id}>{shared(`plan.actions.${id}.title`)}</li>
        ))}
        <li>{`${shared('plan.parents.title')} ${parents}`}</li>
        <li>{shared('meeting.choose.next', { title: titleOf(comes.at) })}</li>
      </ul>
    </section>
  )
}
