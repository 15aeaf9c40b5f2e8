import { plain } from '../pack/said.ts'
import type { ContactView, Instead } from '../visit/contactView.ts'
import { useWords } from '../words/useWords.ts'
import { Spoken } from './Spoken.tsx'

interface Props {
  readonly contact: ContactView
  /** Whoever is listed anyway need not stand in for a number that is missing. */
  readonly listed?: readonly ContactView['id'][]
}

/** One number to call: large, tappable, and readable from across a table. */
export function Call({ contact, listed = [] }: Props) {
  const { shared } = useWords()
  const name = contact.own?.name ?? shared(`plan.contacts.${contact.id}.name`)
  if (contact.tel && contact.number) {
    return (
      <>
        <a className="ds-button call" data-variant="secondary" href={contact.tel}>
          <span className="call__name">
            <Spoken said={name} />
          </span>
          <strong className="call__number">{contact.number}</strong>
        </a>
        {contact.old && <Old instead={contact.instead} checked={contact.old} />}
      </>
    )
  }
  if (contact.local) {
    return <Local name={plain(name)} contact={contact} listed={listed} />
  }
  if (contact.web) return <Web href={contact.web}>{plain(name)}</Web>
  return (
    <p className="call__missing">
      <strong>{`${plain(name)}.`}</strong> <span>{shared('plan.missing.none')}</span>
    </p>
  )
}

/** A service with a number of its own in each municipality: with somebody who answers instead. */
function Local({
  name,
  contact: { web, instead },
  listed,
}: {
  readonly name: string
  readonly contact: ContactView
  readonly listed: readonly ContactView['id'][]
}) {
  const { shared } = useWords()
  const atSwitchboard = instead === 'switchboard'
  return (
    <div className="call-local">
      <p>
        <span>{shared('common.contact.local', { name })}</span> {web && <Web href={web} />}{' '}
        {atSwitchboard && <span>{shared('common.contact.switchboard')}</span>}
      </p>
      {!atSwitchboard && !listed.includes(instead.id) && (
        <a className="ds-button call" data-variant="secondary" href={instead.tel}>
          <span className="call__name">
            {shared('common.contact.instead', { name: shared(`plan.contacts.${instead.id}.name`) })}
          </span>
          <strong className="call__number">{instead.number}</strong>
        </a>
      )}
    </div>
  )
}

/** A number nobody has checked for half a year. It is still the best there is. */
function Old({ instead, checked }: { readonly instead: Instead; readonly checked: string }) {
  const { shared } = useWords()
  return (
    <p className="call__old contacts__about">
      <span>{shared('common.contact.old', { checked })}</span>{' '}
      {instead === 'switchboard' ? (
        <span>{shared('common.contact.theSwitchboard')}</span>
      ) : (
        <a href={instead.tel}>{instead.number}</a>
      )}
      <span>.</span>
    </p>
  )
}

/** A page elsewhere. It opens beside this one, because leaving the page wipes the answers. */
export function Web({ href, children }: { readonly href: string; readonly children?: string }) {
  const { shared } = useWords()
  return (
    <a
      className="ds-link"
      data-host={children === undefined || undefined}
      href={href}
      target="_blank"
      rel="noreferrer"
    >
      <span>{children ?? new URL(href).host.replace(/^www\./, '')}</span>
      <span className="ds-sr-only">{` (${shared('common.contact.newTab')})`}</span>
    </a>
  )
}
