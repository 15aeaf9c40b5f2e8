import { contacts, type Contact, type ContactId } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { sources, type Source, type SourceId } from '../../flows/sources.ts'
import { contactView } from '../visit/contactView.ts'
import { nationalGuide } from '../visit/guide.ts'
import type { Words } from '../words/words.ts'

/** Every national contact and every source, with how well and when it was read. */
export function Directory({ words }: { readonly words: Words }) {
  return (
    <>
      <section id="contacts">
        <h2>{words.shared('plan.headings.contacts')}</h2>
        <ul>
          {keysOf(contacts).map((id) => (
            <ContactLine key={id} id={id} words={words} />
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

function ContactLine({ id, words }: { readonly id: ContactId; readonly words: Words }) {
  const { number, tel, web, local, hours } = contactView(id, nationalGuide)
  const contact: Contact = contacts[id]
  return (
    <li>
      <strong>{words.shared(`plan.contacts.${id}.name`)}</strong>
      {': '}
      {number && tel && <a href={tel}>{number}</a>}
      {!number && words.shared(`plan.missing.${local ? 'local' : web ? 'national' : 'none'}`)}
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
  const name = words.shared(`plan.sources.${id}`)
  return (
    <li>
      {source.url ? <a href={source.url}>{name}</a> : name} – {read(words, source.read)}
    </li>
  )
}

function read(words: Words, day: string): string {
  return words.shared('common.plan.read', { date: day.split('-').toReversed().join('.') })
}
