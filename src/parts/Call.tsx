import type { ContactView } from '../visit/contactView.ts'
import { useWords } from '../words/useWords.ts'

/** One number to call: large, tappable, and readable from across a table. */
export function Call({ contact }: { readonly contact: ContactView }) {
  const { shared } = useWords()
  const name = shared(`plan.contacts.${contact.id}.name`)
  if (contact.tel && contact.number) {
    return (
      <a className="ds-button call" data-variant="secondary" href={contact.tel}>
        <span className="call__name">{name}</span>
        <strong className="call__number">{contact.number}</strong>
      </a>
    )
  }
  if (contact.local) {
    return (
      <p className="call__missing">
        <strong>{name}.</strong> {shared('plan.missing.local')}{' '}
        <a className="ds-link" href="tel:116111">
          {shared('common.contact.call', {
            name: shared('common.contact.alarm'),
            number: '116 111',
          })}
        </a>
      </p>
    )
  }
  return (
    <p className="call__missing">
      <strong>{name}.</strong>{' '}
      {contact.web ? <Web href={contact.web} /> : shared('plan.missing.none')}
    </p>
  )
}

/** A page elsewhere. It opens beside this one, because leaving the page wipes the answers. */
export function Web({ href, children }: { readonly href: string; readonly children?: string }) {
  const { shared } = useWords()
  return (
    <a className="ds-link" href={href} target="_blank" rel="noreferrer">
      {children ?? new URL(href).host.replace(/^www\./, '')}
      <span className="ds-sr-only"> ({shared('common.contact.newTab')})</span>
    </a>
  )
}
