import type { ReactNode } from 'react'
import { addresses } from '../../../flows/addresses.ts'
import { contacts, shownNumber, type ContactId } from '../../../flows/contacts.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { checked } from '../../../flows/rules/checked.ts'
import { sources, type Source, type SourceId } from '../../../flows/sources.ts'
import { daysLeft } from './fresh.ts'
import { Table, type Column } from './Page.tsx'
import type { Say } from './words.ts'

interface Dated {
  readonly say: Say
  readonly today: string
}

/** What the guide rests on: when each law and guide was read, and how long that is good for. */
export function SourceTable({ say, today }: Dated) {
  const columns: readonly Column[] = [
    [say.proof('dated.source')],
    [say.proof('dated.read')],
    [say.proof('dated.left'), 'number'],
    [say.proof('dated.checked')],
  ]
  const rows = keysOf(sources).map((id) => {
    const { read, product }: Source = sources[id]
    const url = addresses[id]
    const name = say.text(`plan.sources.${id}`, id)
    return [
      url ? (
        <a key="name" href={url}>
          {name}
        </a>
      ) : (
        name
      ),
      read,
      <Left key="left" say={say} days={daysLeft(read, 'source', today)} />,
      checkedBy(say, id, product),
    ]
  })
  return <Table columns={columns} rows={rows} />
}

function checkedBy(say: Say, id: SourceId, product: true | undefined): string {
  if (product) return say.proof('dated.ownAdvice')
  const check = checked[id]
  return check ? say.proof('dated.checkedBy', check) : say.proof('dated.notChecked')
}

/** Whom the guide tells people to call, and when each number was read. */
export function ContactTable({ say, today }: Dated) {
  const columns: readonly Column[] = [
    [say.proof('dated.who')],
    [say.proof('dated.number')],
    [say.proof('dated.read')],
    [say.proof('dated.left'), 'number'],
  ]
  const rows = keysOf(contacts).map((id): readonly ReactNode[] => {
    const { read } = contacts[id]
    const left = shownNumber(id) ? <Left say={say} days={daysLeft(read, 'number', today)} /> : ''
    return [say.text(`plan.contacts.${id}.name`, id), numberOf(say, id), read, left]
  })
  return <Table columns={columns} rows={rows} />
}

/** A number is shown only where it is known well enough, and is the same in the whole country. */
function numberOf(say: Say, id: ContactId): string {
  if ('local' in contacts[id]) return say.proof('dated.local')
  const none = 'number' in contacts[id] ? 'dated.notShown' : 'dated.none'
  return shownNumber(id) ?? say.proof(none)
}

function Left({ say, days }: { readonly say: Say; readonly days: number }) {
  if (days >= 0) return days
  return <strong>{say.proof('dated.expired', { days: String(-days) })}</strong>
}
