import { plain } from '../pack/said.ts'
import type { ContactView } from '../visit/contactView.ts'
import { useWords } from '../words/useWords.ts'
import { Spoken } from './Spoken.tsx'

interface Props {
  readonly contact: ContactView
  /** The alarm telephone is listed anyway, so it need not stand in for a number that is missing. */
  readonly alarmListed?: boolean
}

/** One number to call: large, tappable, and readable from across a table. */
export function Call({ contact, alarmListed = false }: Props) {
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
        {contact.old && <Old id={contact.id} checked={contact.old} />}
      </>
    )
  }
  if (contact.local) {
    return <Local name={plain(name)} web={contact.web} alarmListed={alarmListed} />
  }
  if (contact.web) return <Web href={contact.web}>{plain(name)}</Web>
  return (
    <p className="call__missing">
      <strong>{`${plain(name)}.`}</strong> <span>{shared('plan.missing.none')}</span>
    </p>
  )
}

/** A service with a number of its own in each municipality: with the telephone that always answers. */
function Local({
  name,
  web,
  alarmListed,
}: {
  readonly name: string
  readonly web: string | undefined
  readonly alarmListed: boolean
}) {
  const { shared } = useWords()
  return (
    <div className="call-local">
      <p>
        <span>{shared('common.contact.local', { name })}</span> {web && <Web href={web} />}
      </p>
      {!alarmListed && (
        <a className="ds-button call" data-variant="secondary" href="tel:116111">
          <span className="call__name">{shared('common.contact.alarm')}</span>
          <strong className="call__number">116 111</strong>
        </a>
      )}
    </div>
  )
}

/** A number nobody has checked for half a year. It is still the best there is. */
function Old({ id, checked }: { readonly id: string; readonly checked: string }) {
  const { shared } = useWords()
  const other = id === 'alarm' ? '02800' : '116 111'
  return (
    <p className="call__old contacts__about">
      <span>{shared('common.contact.old', { checked })}</span>{' '}
      <a href={`tel:${other.replace(' ', '')}`}>{other}</a>
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
