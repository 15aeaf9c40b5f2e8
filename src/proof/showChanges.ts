import type { Change } from './compare.ts'
import { escaped, page } from './html.ts'
import { linesOf, type Say } from './words.ts'

const headings: Readonly<Record<Change['what'], string>> = {
  place: 'Svar som nå leder et annet sted',
  plan: 'Planer som nå sier noe annet',
  answer: 'Svar som er nye eller borte',
}

/** The changes for the one who is to approve them: what, how often, and one walk that shows it. */
export function changesAsMarkdown(title: string, changes: readonly Change[], say: Say): string {
  const parts = sections(changes).map(
    ([heading, list]) =>
      `## ${heading} (${list.length})\n\n${list.map((change) => itemOf(change, say)).join('\n\n')}`,
  )
  return `# ${title}\n\n${parts.length > 0 ? parts.join('\n\n') : 'Ingen svar leder et annet sted, og ingen plan sier noe annet.'}\n`
}

function itemOf(change: Change, say: Say): string {
  const walk = linesOf(say, change.example).map((line, index) => `  ${index + 1}. ${line}`)
  return [
    `- **${headOf(change, say)}** – ${change.count} ${change.count === 1 ? 'vei' : 'veier'}`,
    `  - før: ${change.before || 'ingenting'}`,
    `  - nå: ${change.after || 'ingenting'}`,
    ...walk,
  ].join('\n')
}

export function changesAsHtml(title: string, changes: readonly Change[], say: Say): string {
  const parts = sections(changes).map(
    ([heading, list]) =>
      `<h2>${heading} (${list.length})</h2>${list.map((change) => htmlItem(change, say)).join('')}`,
  )
  const none = '<p>Ingen svar leder et annet sted, og ingen plan sier noe annet.</p>'
  return page(title, parts.length > 0 ? parts.join('') : none)
}

function htmlItem(change: Change, say: Say): string {
  const walk = linesOf(say, change.example).map((line) => `<li>${escaped(line)}</li>`)
  return `<h3>${escaped(headOf(change, say))}</h3><p>${change.count} veier. Før: ${escaped(change.before || 'ingenting')}. Nå: ${escaped(change.after || 'ingenting')}.</p><details><summary>En vei som viser det</summary><ol>${walk.join('')}</ol></details>`
}

function headOf({ at, answer }: Change, say: Say): string {
  return `${say.title(at)} → ${say.answer(at, answer)}`
}

function sections(changes: readonly Change[]): readonly (readonly [string, readonly Change[]])[] {
  return (['place', 'answer', 'plan'] as const).flatMap((what) => {
    const list = changes.filter((change) => change.what === what)
    return list.length > 0 ? [[headings[what], list] as const] : []
  })
}
