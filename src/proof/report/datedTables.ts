import { contacts, shownNumber, type ContactId } from '../../../flows/contacts.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { checked } from '../../../flows/rules/checked.ts'
import { sources, type Source, type SourceId } from '../../../flows/sources.ts'
import { daysLeft } from './fresh.ts'
import { escaped, table } from './page.ts'
import type { Say } from './words.ts'

/** What the guide rests on: when each law and guide was read, and how long that is good for. */
export function sourceTable(say: Say, today: string): string {
  return table(
    [['Kilde'], ['Lest'], ['Dager igjen', 'number'], ['Kontrollert']],
    keysOf(sources).map((id) => {
      const { read, url, product }: Source = sources[id]
      const name = escaped(say.text(`plan.sources.${id}`, id))
      const days = daysLeft(read, 'source', today)
      return [url ? `<a href="${url}">${name}</a>` : name, read, left(days), checkedBy(id, product)]
    }),
  )
}

function checkedBy(id: SourceId, product: true | undefined): string {
  if (product) return 'veiviserens eget råd, ikke en regel'
  const check = checked[id]
  return check ? escaped(`av ${check.role} ${check.on}`) : 'ikke juridisk kontrollert'
}

/** Whom the guide tells people to call, and when each number was read. */
export function contactTable(say: Say, today: string): string {
  return table(
    [['Hvem'], ['Nummer'], ['Lest'], ['Dager igjen', 'number']],
    keysOf(contacts).map((id) => {
      const { read } = contacts[id]
      const days = shownNumber(id) ? left(daysLeft(read, 'number', today)) : ''
      return [escaped(say.text(`plan.contacts.${id}.name`, id)), numberOf(id), read, days]
    }),
  )
}

/** A number is shown only where it is known well enough, and is the same in the whole country. */
function numberOf(id: ContactId): string {
  if ('local' in contacts[id]) return 'kommunens eget'
  return shownNumber(id) ?? ('number' in contacts[id] ? 'vises ikke: ikke bekreftet' : 'ikke noe')
}

function left(days: number): string {
  return days < 0 ? `<strong>utløpt for ${-days} dager siden</strong>` : String(days)
}
