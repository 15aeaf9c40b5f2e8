import { interruptions } from '../../flows/bti/asides.ts'
import { givenBy } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { useWords } from '../words/useWords.ts'

/** An answer by the chart's name, as the page calls it; a mark with its row. */
export function useAnswer(): (at: StateId, event: string, onRows?: boolean) => string {
  const words = useWords()
  return (at, event, onRows = false) => {
    const given = givenBy(event)
    if ('row' in given) return `${words.row(at, given.row)} – ${words.answer(at, given.mark)}`
    if (given.answer in interruptions) return words.title(landing(given.answer))
    if (given.answer === 'done' && onRows) return words.answer(at, 'rest')
    return words.answer(at, given.answer)
  }
}

const landings: Readonly<Record<string, StateId>> = {
  acute: 'aside.acute.gate',
  myLeaderSaysWait: 'aside.leader',
  reportAnyway: 'aside.report',
  discuss: 'aside.discuss.who',
  hesitate: 'aside.hesitate.list',
  circumstances: 'aside.about.who',
}

function landing(interruption: string): StateId {
  return landings[interruption] ?? 'aside.acute.gate'
}
