import type { ContactView } from '../visit/contactView.ts'
import { useWords } from '../words/useWords.ts'
import { Call, Web } from './Call.tsx'

/** Whom to call, with what for and when. */
export function Contacts({ contacts }: { readonly contacts: readonly ContactView[] }) {
  const listed = contacts.map(({ id }) => id)
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <Call contact={contact} listed={listed} />
          <About contact={contact} />
        </li>
      ))}
    </ul>
  )
}

function About({ contact }: { readonly contact: ContactView }) {
  const { shared, later } = useWords()
  const hours = contact.own?.hours ?? shared(`plan.hours.${contact.hours}`)
  const what = later(`plan.contacts.${contact.id}.for`)
  if (what === undefined) return null
  return (
    <p className="contacts__about">
      <span>{what}</span>
      {hours && <span>{` (${hours})`}</span>}
      {contact.own && (
        <span>{` · ${shared('common.contact.checked', { checked: contact.own.checked })}`}</span>
      )}
      {contact.sms && <span>{` · ${shared('common.contact.sms', { number: contact.sms })}`}</span>}
      {contact.email && <span>{` · ${contact.email}`}</span>}
      {contact.web && contact.number && (
        <>
          {' '}
          <span>· </span>
          <Web href={contact.web} />
        </>
      )}
    </p>
  )
}
