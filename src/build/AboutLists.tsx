import type { Pack } from '../pack/schema.ts'
import type { Words } from '../words/words.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly pack: Pack
  readonly words: Words
}

interface Said {
  readonly title: string
  readonly text?: string | undefined
  readonly url?: string | undefined
}

/** Everything a pack lists: levels, roles, services, arenas, plans, paths, tools, signs. */
export function AboutLists({ pack, words }: Props) {
  const { shared } = words
  const { levels = {}, log, stuckCase, scale } = pack
  return (
    <>
      <Section
        title={shared('om.headings.deadlines')}
        lines={(pack.deadlines ?? []).map(({ text, note }) => line({ title: text, text: note }))}
      />
      <Section title={shared('om.headings.steps')} lines={(pack.steps ?? []).map(line)} />
      <Section
        title={shared('om.headings.levels')}
        lines={[levels.municipality, levels.service, levels.individual].flatMap((said) =>
          said ? [named(said)] : [],
        )}
      />
      <Section title={shared('om.headings.roles')} lines={(pack.roles ?? []).map(named)} />
      <Services pack={pack} words={words} />
      <Arenas pack={pack} words={words} />
      <Section title={shared('om.headings.plans')} lines={(pack.plans ?? []).map(line)} />
      <Paths pack={pack} words={words} />
      <Section
        title={shared('om.headings.log')}
        lines={log ? [named({ ...log, text: log.text ?? '' })] : []}
      />
      <Section
        title={shared('om.headings.consentForms')}
        lines={(pack.consentForms ?? []).map(line)}
      />
      <Section title={shared('om.headings.tools')} lines={(pack.tools ?? []).map(line)} />
      <Section
        title={shared('om.headings.scale')}
        lines={scale ? [scale.name, ...scale.grades, shared('om.scaleNote')] : []}
      />
      <Section
        title={shared('om.headings.stuckCase')}
        lines={stuckCase ? [named(stuckCase)] : []}
      />
      <Signs pack={pack} />
      <Section
        title={pack.risks?.title ?? ''}
        lines={
          pack.risks ? [...pack.risks.items, ...(pack.risks.note ? [pack.risks.note] : [])] : []
        }
      />
      <Section title={shared('om.headings.pages')} lines={(pack.pages ?? []).map(line)} />
    </>
  )
}

const preventions = ['universal', 'selective', 'indicated'] as const

function Services({ pack: { services = [] }, words: { shared } }: Props) {
  const areas = [...new Set(services.map(({ area }) => area))]
  const mapped = services.some(({ prevention }) => prevention)
  const gaps = preventions.filter(
    (level) => !services.some(({ prevention }) => prevention === level),
  )
  return (
    <>
      <Section
        title={shared('om.headings.services')}
        lines={areas.map((area) => (
          <>
            {area && <strong>{area}: </strong>}
            {services
              .filter((service) => service.area === area)
              .map(({ name, what }) => (what ? `${name} (${what})` : name))
              .join(' · ')}
          </>
        ))}
      />
      {mapped && (
        <Section
          title={shared('om.headings.prevention')}
          lines={[
            ...preventions.map(
              (level) =>
                `${shared(`om.prevention.${level}`)}: ${
                  services
                    .filter(({ prevention }) => prevention === level)
                    .map(({ name }) => name)
                    .join(' · ') || '–'
                }`,
            ),
            ...(gaps.length > 0
              ? [
                  shared('om.gaps', {
                    levels: gaps.map((level) => shared(`om.prevention.${level}`)).join(', '),
                  }),
                ]
              : []),
          ]}
        />
      )}
    </>
  )
}

function Arenas({ pack: { arenas = [] }, words: { shared } }: Props) {
  const lines = arenas.map(({ name, level, purpose, often, who, how, withoutName, url }) => {
    const asked =
      withoutName === undefined
        ? undefined
        : shared(withoutName ? 'om.arena.withoutName' : 'om.arena.withConsent')
    const text = [shared(`om.arena.${level}`), purpose, often, who, how, asked]
      .filter(Boolean)
      .join('. ')
    return line({ title: name, text, url })
  })
  return <Section title={shared('om.headings.arenas')} lines={lines} />
}

function Paths({ pack: { paths = [] }, words: { shared } }: Props) {
  return paths.map(({ id, title, lead, steps, url }) => (
    <section key={id} id={id}>
      <h2>{`${shared('om.headings.paths')}: ${title}`}</h2>
      {lead && <p>{lead}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step.title}>
            {line({ title: step.by ? `${step.title} (${step.by})` : step.title, text: step.text })}
          </li>
        ))}
      </ol>
      {url && (
        <p>
          <a href={url}>{url.replace('https://', '')}</a>
        </p>
      )}
    </section>
  ))
}

function Signs({ pack: { signs } }: { readonly pack: Pack }) {
  if (!signs) return null
  const lines = signs.categories.map(({ name, items }) =>
    line({ title: name, text: items.join(' · ') }),
  )
  return <Section title={signs.title} lines={[signs.note, ...lines]} />
}

function named({
  name,
  text,
  url,
}: {
  readonly name: string
  readonly text: string
  readonly url?: string | undefined
}) {
  return line({ title: name, text, url })
}

function line({ title, text, url }: Said) {
  return (
    <>
      <strong>{url ? <a href={url}>{title}</a> : title}</strong>
      {text && ` – ${text}`}
    </>
  )
}
