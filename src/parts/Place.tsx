import type { Place as PlaceView } from '../visit/place.ts'
import { useWords } from '../words/useWords.ts'

const levels = ['0', '1', '2', '3'] as const
const phases = ['notice', 'reflect', 'act', 'followUp'] as const

/** Where the person is in BTI: the step of safety, then four levels of four phases. */
export function Place({ place }: { readonly place: PlaceView | undefined }) {
  const { shared } = useWords()
  if (!place) return null
  const here =
    place.level === 'safety'
      ? shared('common.place.safety')
      : `${shared(`common.place.labels.${place.level}`)} – ${shared(`common.place.levels.${place.level}`)}`
  const phase = place.level === 'safety' ? undefined : place.phase
  return (
    <section className="place" aria-label={shared('common.place.label')}>
      <p className="place__here">
        {shared('common.place.here', {
          place: phase ? `${here}: ${shared(`common.place.phases.${phase}`)}` : here,
        })}
      </p>
      <ol className="place__strip" aria-hidden="true">
        <li data-here={place.level === 'safety' || undefined}>
          {shared('common.place.safetyShort')}
        </li>
        {levels.map((level) => (
          <li key={level} data-here={place.level === level || undefined}>
            <span>
              <span className="place__word">{`${shared('common.place.word')} `}</span>
              <span>{shared(`common.place.labels.${level}`).replace(/^\S+ /, '')}</span>
            </span>
            <span className="place__phases">
              {phases.map((name) => (
                <i key={name} data-here={(place.level === level && phase === name) || undefined} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
