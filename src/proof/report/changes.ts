import type { Change, Changes } from '../walks/compare.ts'
import { planInWords } from './planLine.ts'
import { linesOf, type Say } from './words.ts'

/** The changes for the one who is to approve them: what, how often, and one walk that shows it. */
export function changesAsMarkdown(title: string, changes: Changes, say: Say): string {
  const parts = sections(changes.list, say).map(
    ([heading, list]) =>
      `## ${heading}\n\n${list.map((change) => itemOf(change, say)).join('\n\n')}`,
  )
  const said = parts.length > 0 ? parts : [say.proof('changes.none')]
  return `${[`# ${title}`, lookedAt(changes, say), ...said].join('\n\n')}\n`
}

function itemOf(change: Change, say: Say): string {
  const walk = linesOf(say, change.example).map((line, index) => `  ${index + 1}. ${line}`)
  const { before, after } = beforeAndAfter(change, say)
  return [
    `- **${headOf(change, say)}** – ${say.proof('changes.met', { times: timesOf(change, say) })}`,
    `  - ${say.proof('changes.before')}: ${before}`,
    `  - ${say.proof('changes.after')}: ${after}`,
    ...walk,
  ].join('\n')
}

/** How far the comparison went: the one who approves must know what was not tried. */
export function lookedAt({ looked, complete }: Changes, say: Say): string {
  const how = say.proof(complete ? 'changes.complete' : 'changes.cut', { looked: String(looked) })
  return `${how} ${say.proof('changes.notFollowed')}`
}

/** What was said before and what is said now, as it stands on the page; in a word where it is nothing. */
export function beforeAndAfter({ what, before, after }: Change, say: Say) {
  const inWords = (said: string) => {
    if (what === 'place') return say.title(said)
    if (what === 'answer') return say.proof(`changes.${said === 'offered' ? 'offered' : 'gone'}`)
    return planInWords(said, say)
  }
  const nothing = say.proof('changes.nothing')
  return { before: inWords(before) || nothing, after: inWords(after) || nothing }
}

/** How often a change was met. */
export function timesOf({ count }: Change, say: Say): string {
  return count === 1 ? say.proof('changes.once') : say.proof('changes.times', { count: `${count}` })
}

/** Where it was asked, and what was answered. */
export function headOf({ at, answer }: Change, say: Say): string {
  return `${say.title(at)} → ${say.answer(at, answer)}`
}

/** The changes of each kind, under its heading. */
export function sections(
  changes: readonly Change[],
  say: Say,
): readonly (readonly [heading: string, list: readonly Change[]])[] {
  return (['place', 'answer', 'plan'] as const).flatMap((what) => {
    const list = changes.filter((change) => change.what === what)
    const heading = `${say.proof(`changes.kinds.${what}`)} (${list.length})`
    return list.length > 0 ? [[heading, list] as const] : []
  })
}
