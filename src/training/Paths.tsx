import { answersGiven, type AnswerView } from '../visit/answerView.ts'
import { useSaid } from '../parts/useSaid.ts'
import { rememberedOf } from '../walk/replay.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly mine: Trip
  readonly wanted: Trip
  /** The answer of mine where they part; undefined where they do not. */
  readonly parted: number | undefined
}

/** Two ways as one picture, and the same as text. */
export function Paths({ mine, wanted, parted }: Props) {
  const { shared } = useWords()
  const [own, right] = [mine, wanted].map((trip) => answersGiven(trip.chart, rememberedOf(trip)))
  if (!own || !right) return null
  const common = commonOf(own, right)
  return (
    <section aria-labelledby="paths-title">
      <h2 id="paths-title">
        {shared(parted === undefined ? 'training.debrief.path' : 'training.debrief.paths')}
      </h2>
      {parted !== undefined && (
        <Picture common={common} own={own.length - common} right={right.length - common} />
      )}
      {common > 0 && (
        <>
          <h3>{shared('training.debrief.same')}</h3>
          <Way answers={own.slice(0, common)} />
        </>
      )}
      {parted !== undefined && (
        <div className="paths">
          <p>
            <strong>{shared('training.debrief.here')}</strong>
          </p>
          <h3>{shared('training.debrief.yours')}</h3>
          <Way answers={own.slice(common)} start={common + 1} />
          <h3>{shared('training.debrief.wanted')}</h3>
          <Way answers={right.slice(common)} start={common + 1} />
        </div>
      )}
      {parted === undefined && right.length > common && (
        <>
          <h3>{shared('training.debrief.wanted')}</h3>
          <Way answers={right.slice(common)} start={common + 1} />
        </>
      )}
    </section>
  )
}

function commonOf(own: readonly AnswerView[], right: readonly AnswerView[]): number {
  const other = own.findIndex(({ at, row, label }, index) => {
    const one = right[index]
    return one?.at !== at || one.row !== row || one.label !== label
  })
  return other === -1 ? own.length : other
}

function Way({
  answers,
  start = 1,
}: {
  readonly answers: readonly AnswerView[]
  readonly start?: number
}) {
  const said = useSaid()
  return (
    <ol className="so-far" start={start}>
      {answers.map((answer) => {
        const { question, label } = said(answer)
        return (
          <li key={answer.index}>
            <span>{question}</span> <strong>{label}</strong>
          </li>
        )
      })}
    </ol>
  )
}

interface PictureProps {
  readonly common: number
  readonly own: number
  readonly right: number
}

const [gap, edge] = [16, 12] as const

/** A trunk that parts in two, with a dot for each answer. */
function Picture({ common, own, right }: PictureProps) {
  const { shared } = useWords()
  const dots = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => edge + (from + index) * gap)
  const wide = edge * 2 + (common + Math.max(own, right, 1)) * gap
  const trunk = edge + Math.max(0, common - 1) * gap
  const end = (count: number) => edge + (common + Math.max(0, count - 1)) * gap
  const arm = (count: number, y: number) => `M${trunk} 40L${edge + common * gap} ${y}H${end(count)}`
  return (
    <figure className="picture">
      <svg viewBox={`0 0 ${wide} 80`} aria-hidden="true">
        <path d={`M${edge} 40H${trunk}`} className="picture__trunk" />
        <path d={arm(right, 16)} className="picture__right" />
        <path d={arm(own, 64)} className="picture__own" />
        {dots(common, 0).map((x) => (
          <circle key={x} cx={x} cy={40} r={4} className="picture__trunk" />
        ))}
        {dots(right, common).map((x) => (
          <circle key={x} cx={x} cy={16} r={4} className="picture__right" />
        ))}
        {dots(own, common).map((x) => (
          <rect key={x} x={x - 4} y={60} width={8} height={8} className="picture__own" />
        ))}
      </svg>
      <figcaption>
        <span
          className="picture__key"
          data-side="wanted"
        >{`● ${shared('training.debrief.wanted')}`}</span>{' '}
        <span
          className="picture__key"
          data-side="yours"
        >{`■ ${shared('training.debrief.yours')}`}</span>
      </figcaption>
    </figure>
  )
}
