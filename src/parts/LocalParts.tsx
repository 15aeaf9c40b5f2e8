import type { LocalArea, LocalPart, LocalService } from '../pack/local.ts'
import { readable } from '../visit/contactView.ts'
import { inWords } from '../visit/inWords.ts'
import type { LocalView } from '../visit/localView.ts'
import { useLater, useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'
import { Fold } from './Fold.tsx'
import { Around, Spoken } from './Spoken.tsx'

/**
 * What the municipality has here. It stands last, says whose it is, and is said in our words: what the
 * municipality has written itself is one link away.
 */
export function LocalParts({ local }: { readonly local: LocalView | undefined }) {
  const { shared } = useWords()
  const later = useLater()
  if (!local || later !== 'here') return null
  return (
    <section className="local half" aria-labelledby="local-title">
      <h2 id="local-title">{shared('local.title', { name: local.name })}</h2>
      {local.stafettholder && <p>{shared(`local.${local.stafettholder}`)}</p>}
      <List parts={local.parts} />
      {local.forPlan.length > 0 && (
        <Fold title={shared('local.forPlan')}>
          <List parts={local.forPlan} />
        </Fold>
      )}
      <p>
        <Web href={local.about}>{shared('local.about')}</Web>
      </p>
    </section>
  )
}

function List({ parts }: { readonly parts: readonly LocalPart[] }) {
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.id}>
          <Part part={part} />
        </li>
      ))}
    </ul>
  )
}

function Part({ part }: { readonly part: LocalPart }) {
  const { shared } = useWords()
  const { kind, days = 0, withoutName, url, areas = [] } = part
  if (areas.length > 0) return <Areas title={shared(`local.kinds.${kind}`)} areas={areas} />
  return (
    <>
      <Title part={part} says={shared(`local.kinds.${kind}`, { days })} />{' '}
      {withoutName !== undefined && (
        <span>{shared(withoutName ? 'local.withoutName' : 'local.withConsent')}</span>
      )}{' '}
      {url && <Web href={url} />}
    </>
  )
}

/** The kind of thing, with its name where it has one. */
function Title({ part, says }: { readonly part: LocalPart; readonly says: string }) {
  const { shared } = useWords()
  const { kind, name: said } = part
  if (said === undefined || (kind !== 'role' && kind !== 'arena' && kind !== 'stuck'))
    return <span>{says}</span>
  return <Around said={said} sentence={(name) => shared(`local.named.${kind}`, { name })} />
}

/** The services by area, folded: there may be many. */
function Areas({ title, areas }: { readonly title: string; readonly areas: readonly LocalArea[] }) {
  return (
    <Fold title={title}>
      <ul>
        {areas.map(({ name, services }, index) => (
          <li key={index}>
            {name && (
              <strong>
                <Spoken said={name} />
              </strong>
            )}
            <ul>
              {services.map((service, at) => (
                <li key={at}>
                  <Service service={service} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** A service where one is chosen: whom it is for, and how it is reached. */
function Service({ service }: { readonly service: LocalService }) {
  const { shared } = useWords()
  const { name, number, hours, checked, ages, withoutName = false, contactBy = [] } = service
  const who = contactBy.map((one) => shared(`local.service.${one}`)).join(', ')
  const said = [
    ...(hours ? [hours] : []),
    ...(checked ? [shared('common.contact.checked', { checked: inWords(checked) })] : []),
    ...(ages ? [shared('local.service.ages', ages)] : []),
    ...(who ? [shared('local.service.by', { who })] : []),
    ...(withoutName ? [shared('local.withoutName')] : []),
  ]
  return (
    <>
      <Spoken said={name ?? shared('local.service.unnamed')} />{' '}
      {number && <a href={`tel:${number}`}>{readable(number)}</a>}
      {said.map((text) => (
        <span key={text}>{` · ${text}`}</span>
      ))}
    </>
  )
}
