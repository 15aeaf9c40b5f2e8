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
      <div className="call-local">
        <p>{shared('common.contact.local', { name })}</p>
        <a className="ds-button call" data-variant="secondary" href="tel:116111">
          <span className="call__name">{shared('common.contact.alarm')}</span>
          <strong className="call__number">116 111</strong>
        </a>
      </div>
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
