import type { ReactNode } from 'react'
import type { Pack } from '../../pack/schema.ts'
import type { Words } from '../../words/words.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly pack: Pack
  readonly words: Words
}

interface Said {
  readonly title: string
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly source: string
}

/** Everything a pack lists: levels, roles, services, arenas, plans, paths, tools, signs. */
export function AboutLists({ pack, words }: Props) {
  const { levels = {}, log, stuckCase } = pack
  const say = sayWith(pack)
  const named = ({ name, ...rest }: Omit<Said, 'title'> & { readonly name: string }) =>
    say({ title: name, ...rest })
  const inLevels = [levels.municipality, levels.service, levels.individual]
  const lists = {
    deadlines: (pack.deadlines ?? []).map(({ text: title, note: text, source }) =>
      say({ title, text, source }),
    ),
    steps: (pack.steps ?? []).map(say),
    levels: inLevels.flatMap((said) => (said ? [named(said)] : [])),
    roles: (pack.roles ?? []).map(named),
    plans: (pack.plans ?? []).map(say),
    log: log ? [named(log)] : [],
    consentForms: (pack.consentForms ?? []).map(say),
    tools: (pack.tools ?? []).map(say),
    stuckCase: stuckCase ? [named(stuckCase)] : [],
    pages: (pack.pages ?? []).map(say),
  } as const
  const list = (...names: readonly (keyof typeof lists)[]) =>
    names.map((name) => (
      <Section key={name} title={words.shared(`om.headings.${name}`)} lines={lists[name]} />
    ))
  return (
    <>
      {list('deadlines', 'steps', 'levels', 'roles')}
      <Services pack={pack} words={words} />
      <Arenas pack={pack} words={words} />
      {list('plans')}
      <Paths pack={pack} words={words} />
      {list('log', 'consentForms', 'tools')}
      <Scale pack={pack} words={words} />
      {list('stuckCase')}
      <Weighed pack={pack} />
      {list('pages')}
    </>
  )
}

const preventions = ['universal', 'selective', 'indicated'] as const

function Services({ pack, words: { shared } }: Props) {
  const { services = [] } = pack
  const mapped = services.some(({ prevention }) => prevention)
  const at = (level: (typeof preventions)[number]) =>
    services.filter(({ prevention }) => prevention === level).map(({ name }) => name)
  const gaps = preventions.filter((level) => at(level).length === 0)
  const title = (level: (typeof preventions)[number]) => shared(`om.prevention.${level}`)
  return (
    <>
      <Section title={shared('om.headings.services')} lines={byArea(pack)} />
      {mapped && (
        <Section
          title={shared('om.headings.prevention')}
          lines={[
            ...preventions.map((level) => `${title(level)}: ${at(level).join(' · ') || '–'}`),
            ...(gaps.length > 0 ? [shared('om.gaps', { levels: gaps.map(title).join(', ') })] : []),
          ]}
        />
      )}
    </>
  )
}

function byArea(pack: Pack): readonly ReactNode[] {
  const { services = [] } = pack
  return [...new Set(services.map(({ area }) => area))].map((area) => {
    const within = services.filter((service) => service.area === area)
    return (
      <>
        {area && <strong>{area}: </strong>}
        {within.map(({ name, what }) => (what ? `${name} (${what})` : name)).join(' · ')}
        {[...new Set(within.map(({ source }) => source))].map((source) => (
          <Mark key={source} pack={pack} source={source} />
        ))}
      </>
    )
  })
}

function Arenas({ pack, words: { shared } }: Props) {
  const lines = (pack.arenas ?? []).map((arena) => {
    const { name: title, level, purpose, often, who, how, withoutName, url, source } = arena
    const asked = withoutName ? 'om.arena.withoutName' : 'om.arena.withConsent'
    const parts = [purpose, often, who, how, withoutName === undefined ? '' : shared(asked)]
    const text = [shared(`om.arena.${level}`), ...parts].filter(Boolean).join('. ')
    return sayWith(pack)({ title, text, url, source })
  })
  return <Section title={shared('om.headings.arenas')} lines={lines} />
}

function Paths({ pack, words: { shared } }: Props) {
  return (pack.paths ?? []).map(({ id, title, lead, steps, url, source }) => (
    <section key={id} id={`lop-${id}`}>
      <h2>{`${shared('om.headings.paths')}: ${title}`}</h2>
      <p>{sayWith(pack)({ title: lead ?? title, url, source })}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            {step.by && ` (${step.by})`}
            {step.text && ` – ${step.text}`}
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Scale({ pack, words: { shared } }: Props) {
  if (!pack.scale) return null
  const { name: title, grades, source } = pack.scale
  const lines = [sayWith(pack)({ title, source }), ...grades, shared('om.scaleNote')]
  return <Section title={shared('om.headings.scale')} lines={lines} />
}

/** Signs, and risks: something to think with, each with its caution. */
function Weighed({ pack }: Pick<Props, 'pack'>) {
  const { signs, risks } = pack
  const say = sayWith(pack)
  return (
    <>
      {signs && (
        <Section
          title={signs.title}
          lines={[
            say({ title: signs.note, url: signs.url, source: signs.source }),
            ...signs.categories.map(({ name, items }) => `${name}: ${items.join(' · ')}`),
          ]}
        />
      )}
      {risks && (
        <Section
          title={risks.title}
          lines={[...risks.items, say({ title: risks.note ?? risks.title, source: risks.source })]}
        />
      )}
    </>
  )
}

/** A line with what it says and a mark for where it was read. */
function sayWith(pack: Pack) {
  return ({ title, text, url, source }: Said): ReactNode => (
    <>
      <strong>{url ? <a href={url}>{title}</a> : title}</strong>
      {text && ` – ${text}`}
      <Mark pack={pack} source={source} />
    </>
  )
}

function Mark({ pack, source }: { readonly pack: Pack; readonly source: string }) {
  const number = Object.keys(pack.sources).indexOf(source) + 1
  return (
    <>
      {' '}
      <a href={`#kilde-${number}`}>[{number}]</a>
    </>
  )
}
