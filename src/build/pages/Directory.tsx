import { contacts, type Contact, type ContactId } from '../../../flows/contacts.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { addresses } from '../../../flows/addresses.ts'
import { sources, type Source, type SourceId } from '../../../flows/sources.ts'
import { contactView } from '../../visit/contactView.ts'
import type { Guide } from '../../visit/guide.ts'
import { Spoken } from '../../parts/Spoken.tsx'
import type { Words } from '../../words/words.ts'

/** Every national contact and every source, with how well and when it was read. */
export function Directory({ words, guide }: { readonly words: Words; readonly guide: Guide }) {
  return (
    <>
      <section id="contacts">
        <h2>{words.shared('plan.headings.contacts')}</h2>
        <ul>
          {keysOf(contacts).map((id) => (
            <ContactLine key={id} id={id} words={words} guide={guide} />
          ))}
        </ul>
      </section>
      <section id="sources">
        <h2>{words.shared('plan.headings.sources')}</h2>
        <p>{words.shared('handbook.sourcesLead')}</p>
        <ul>
          {keysOf(sources).map((id) => (
            <SourceLine key={id} id={id} words={words} />
          ))}
        </ul>
      </section>
    </>
  )
}

interface ContactProps {
  readonly id: ContactId
  readonly words: Words
  readonly guide: Guide
}

function ContactLine({ id, words, guide }: ContactProps) {
  const { number, tel, web, local, hours, own, instead } = contactView(id, guide)
  const contact: Contact = contacts[id]
  return (
    <li>
      <strong>
        <Spoken said={own?.name ?? words.shared(`plan.contacts.${id}.name`)} />
      </strong>
      {': '}
      {number && tel && <a href={tel}>{number}</a>}
      {!number && !local && words.shared(`plan.missing.${web ? 'national' : 'none'}`)}
      {!number &&
        local &&
        (instead === 'switchboard'
          ? words.shared('plan.missing.switchboard')
          : words.shared('plan.missing.local', { number: instead.number }))}
      {web && (
        <>
          {' '}
          <a href={web}>{web.replace('https://', '')}</a>
        </>
      )}{' '}
      {hours !== 'unknown' && `${words.shared(`plan.hours.${hours}`)}. `}
      {words.shared(`plan.contacts.${id}.for`)}. {read(words, contact.read)}
    </li>
  )
}

function SourceLine({ id, words }: { readonly id: SourceId; readonly words: Words }) {
  const source: Source = sources[id]
  const url = addresses[id]
  const name = words.shared(`plan.sources.${id}`)
  return (
    <li>
      {url ? <a href={url}>{name}</a> : name} – {read(words, source.read)}
    </li>
  )
}

function read(words: Words, day: string): string {
  return words.shared('common.plan.read', { date: day.split('-').toReversed().join('.') })
}
