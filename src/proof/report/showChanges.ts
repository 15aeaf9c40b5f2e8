import type { Change, Changes } from '../walks/compare.ts'
import { escaped, page } from './page.ts'
import { linesOf, type Say } from './words.ts'

const headings: Readonly<Record<Change['what'], string>> = {
  place: 'Svar som nå leder et annet sted',
  plan: 'Planer som nå sier noe annet',
  answer: 'Svar som er nye eller borte',
}

/** The changes for the one who is to approve them: what, how often, and one walk that shows it. */
export function changesAsMarkdown(title: string, changes: Changes, say: Say): string {
  const parts = sections(changes.list).map(
    ([heading, list]) =>
      `## ${heading} (${list.length})\n\n${list.map((change) => itemOf(change, say)).join('\n\n')}`,
  )
  return `${[`# ${title}`, lookedAt(changes), ...(parts.length > 0 ? parts : [nothing])].join('\n\n')}\n`
}

const nothing = 'Ingen svar som ble prøvd, leder et annet sted, og ingen plan sier noe annet.'

/** How far the comparison went: the one who approves must know what was not tried. */
function lookedAt({ looked, complete }: Changes): string {
  const how = complete
    ? `Alle svar er prøvd i begge utgaver, i alle de ${looked} tilstandene som ble funnet. Tallene sier hvor mange ganger en forskjell ble møtt.`
    : `Svarene er prøvd i begge utgaver i de ${looked} første tilstandene, de korteste veiene først. Det finnes flere. Tallene sier hvor mange ganger en forskjell ble møtt før det ble stoppet, ikke hvor mange ganger den finnes. En forskjell som først viser seg senere, er ikke med.`
  return `${how} Der et svar leder hvert sitt sted, er veien ikke fulgt videre. Valgene under «Trenger du noe annet?» er ikke prøvd.`
}

function itemOf(change: Change, say: Say): string {
  const walk = linesOf(say, change.example).map((line, index) => `  ${index + 1}. ${line}`)
  return [
    `- **${headOf(change, say)}** – møtt ${timesOf(change)}`,
    `  - før: ${change.before || 'ingenting'}`,
    `  - nå: ${change.after || 'ingenting'}`,
    ...walk,
  ].join('\n')
}

export function changesAsHtml(title: string, changes: Changes, say: Say): string {
  const parts = sections(changes.list).map(
    ([heading, list]) =>
      `<h2>${heading} (${list.length})</h2>${list.map((change) => htmlItem(change, say)).join('')}`,
  )
  const body = parts.length > 0 ? parts.join('') : `<p>${nothing}</p>`
  return page(title, `<p>${lookedAt(changes)}</p>${body}`)
}

function htmlItem(change: Change, say: Say): string {
  const walk = linesOf(say, change.example).map((line) => `<li>${escaped(line)}</li>`)
  return `<h3>${escaped(headOf(change, say))}</h3><p>Møtt ${timesOf(change)}. Før: ${escaped(change.before || 'ingenting')}. Nå: ${escaped(change.after || 'ingenting')}.</p><details><summary>En vei som viser det</summary><ol>${walk.join('')}</ol></details>`
}

function timesOf({ count }: Change): string {
  return count === 1 ? 'én gang' : `${count} ganger`
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
