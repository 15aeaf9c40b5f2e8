import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** Nothing is left. */
export function WipedScreen({ view, send }: ToldOf<'wiped'>) {
  const { shared } = useWords()
  return (
    <>
      <Heading title={shared('common.wiped.title')} lead={shared('common.wiped.lead')} />
      {view.expired && <p>{shared('common.wiped.idle')}</p>}
      <button
        type="button"
        className="ds-button"
        data-fullwidth
        onClick={() => send({ type: 'begin' })}
      >
        {shared('common.wiped.again')}
      </button>
    </>
  )
}
