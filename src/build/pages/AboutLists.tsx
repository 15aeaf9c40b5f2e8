import type { ReactNode } from 'react'
import { byArea } from '../../pack/lines.ts'
import { joined, plain, type Said } from '../../pack/said.ts'
import type { Say, Text } from '../../pack/texts.ts'
import { Spoken } from '../../parts/Spoken.tsx'
import type { Words } from '../../words/words.ts'
import { Line, lineIn, Mark, sayIn, spoken, type Item, type Own } from './AboutLine.tsx'
import {
  BtiContacts,
  Changes,
  Documents,
  MoreContacts,
  Stafettholder,
  TalkGuides,
} from './AboutOwn.tsx'
import { AboutWeighed } from './AboutWeighed.tsx'
import { around, dayOf, further, limits, listed, sentences } from './ownLines.ts'
import { Section } from './Section.tsx'

interface Props extends Own {
  readonly words: Words
}

/** Everything a pack lists: levels, roles, services, arenas, plans, paths, tools, signs. */
export function AboutLists(props: Props) {
  const { pack, words } = props
  const { levels = {}, log, stuckCase } = pack
  const line = lineIn(props)
  const named = ({ name, ...rest }: Omit<Item, 'title'> & { readonly name: Text }) =>
    line({ title: name, ...rest })
  const filed = (item: Filed) => <FiledLine key={JSON.stringify(item)} {...props} item={item} />
  const inLevels = [levels.municipality, levels.service, levels.individual]
  const lists = {
    deadlines: (pack.deadlines ?? []).map(({ for: id, days, note: text, source }) =>
      line({ title: words.shared(`local.kinds.deadline.${id}`, { days }), text, source }),
    ),
    steps: (pack.steps ?? []).map((step) => (
      <Line key={step.id} {...stepLine(step, props)} url={step.url} source={step.source} />
    )),
    levels: inLevels.flatMap((said) => (said ? [named(said)] : [])),
    roles: (pack.roles ?? []).map(named),
    plans: (pack.plans ?? []).map(filed),
    log: log ? [named(log)] : [],
    consentForms: (pack.consentForms ?? []).map(filed),
    tools: (pack.tools ?? []).map(filed),
    stuckCase: stuckCase ? [named(stuckCase)] : [],
    pages: (pack.pages ?? []).map(filed),
  } as const
  const list = (...names: readonly (keyof typeof lists)[]) =>
    names.map((name) => (
      <Section key={name} title={words.shared(`om.headings.${name}`)} lines={lists[name]} />
    ))
  return (
    <>
      <MoreContacts {...props} />
      <BtiContacts {...props} />
      {list('deadlines', 'steps', 'levels', 'roles')}
      <Services {...props} />
      <Arenas {...props} />
      {list('plans')}
      <Paths {...props} />
      <Stafettholder {...props} />
      {list('log', 'consentForms')}
      <Documents {...props} />
      <TalkGuides {...props} />
      {list('tools')}
      <Scale {...props} />
      {list('stuckCase')}
      <AboutWeighed {...props} />
      {list('pages')}
      <Changes {...props} />
    </>
  )
}

type Step = NonNullable<Own['pack']['steps']>[number]

/** A step with who, how and what with, by workplace and age where it is limited. */
function stepLine(step: Step, { pack, language, words: { shared } }: Props) {
  const say = sayIn({ pack, language })
  const { title, text, by, how, who, tools } = step
  const parts = [
    say(by),
    say(text),
    around(say(how), (mark) => shared('om.own.how', { text: mark })),
    around(say(who), (mark) => shared('om.own.who', { text: mark })),
    listed(tools, say, (mark) => shared('om.own.tools', { text: mark })),
    limits(step, shared),
  ]
  return { pack, title: say(title), text: sentences(parts) }
}

type Filed = NonNullable<Own['pack']['pages']>[number]

/** A page or a form, with what kind of file it is. */
function FiledLine({ pack, language, words, item }: Props & { readonly item: Filed }) {
  const say = sayIn({ pack, language })
  const format = item.format && words.shared(`om.own.formats.${item.format}`)
  const text = sentences([format, say(item.text)])
  return <Line {...{ pack, text }} title={say(item.title)} url={item.url} source={item.source} />
}

const preventions = ['universal', 'selective', 'indicated'] as const

function Services(props: Props) {
  const { services = [] } = props.pack
  const { shared } = props.words
  const say = sayIn(props)
  const mapped = services.some(({ prevention }) => prevention)
  const at = (level: (typeof preventions)[number]) =>
    services.filter(({ prevention }) => prevention === level).map(({ name }) => say(name))
  const gaps = preventions.filter((level) => at(level).length === 0)
  const title = (level: (typeof preventions)[number]) => shared(`om.prevention.${level}`)
  return (
    <>
      <Section title={shared('om.headings.services')} lines={areas(props)} />
      {mapped && (
        <Section
          title={shared('om.headings.prevention')}
          lines={[
            ...preventions.map((level) => {
              const names = at(level)
              return (
                <Spoken
                  key={level}
                  said={joined([title(level), names.length > 0 ? joined(names, ' · ') : '–'], ': ')}
                />
              )
            }),
            ...(gaps.length > 0 ? [shared('om.gaps', { levels: gaps.map(title).join(', ') })] : []),
          ]}
        />
      )}
    </>
  )
}

function areas({ pack, language, words }: Props): readonly ReactNode[] {
  const say = sayIn({ pack, language })
  return byArea(pack.services ?? [], say).map(({ area, within }) => (
    <>
      {area && (
        <strong>
          <Spoken said={joined([say(area), ': '], '')} />
        </strong>
      )}
      <Spoken
        said={joined(
          within.map((service) => serviceLine(service, say, words)),
          ' · ',
        )}
      />
      {[...new Set(within.map(({ source }) => source))].map((source) => (
        <Mark key={source} pack={pack} source={source} />
      ))}
    </>
  ))
}

type Service = NonNullable<Own['pack']['services']>[number]

/** A service with all that is known of it. */
function serviceLine(service: Service, say: Say, { shared }: Words): Said {
  const { name, what, number, hours, email, ages, checked, contactBy = [], withoutName } = service
  const who = contactBy.map((one) => shared(`local.service.${one}`)).join(', ')
  const about = joined(
    [
      say(what),
      number && [number, hours].filter(Boolean).join(', '),
      number && checked && shared('om.service.checked', { checked: dayOf(checked) }),
      ...further(service, say, (on) => shared('om.service.checked', { checked: dayOf(on ?? '') })),
      email && shared('om.service.email', { email }),
      ages && shared('local.service.ages', ages),
      who && shared('local.service.by', { who }),
      withoutName && shared('local.withoutName'),
    ].map((text) => text || undefined),
    '; ',
  )
  return about.length > 0 ? joined([say(name), ' (', about, ')'], '') : say(name)
}

function Arenas({ pack, language, words: { shared } }: Props) {
  const say = sayIn({ pack, language })
  const lines = (pack.arenas ?? []).map((arena) => {
    const { id, name, level, purpose, often, who, how, withoutName, url, source } = arena
    const { responsible, targetGroup, agenda = [], papersDays, minutesDays } = arena
    const asked = withoutName ? 'om.arena.withoutName' : 'om.arena.withConsent'
    const parts = [
      shared(`om.arena.${level}`),
      ...[purpose, often, who, how].map((text) => say(text)),
      around(say(responsible), (who) => shared('om.arena.responsible', { who })),
      around(say(targetGroup), (who) => shared('om.arena.targetGroup', { who })),
      ...(agenda.length > 0
        ? [shared('om.arena.agenda', { items: agenda.map((item) => plain(say(item))).join(' · ') })]
        : []),
      ...(papersDays === undefined ? [] : [shared('om.arena.papers', { days: papersDays })]),
      ...(minutesDays === undefined ? [] : [shared('om.arena.minutes', { days: minutesDays })]),
      withoutName === undefined ? '' : shared(asked),
    ]
    const text = sentences(parts)
    return <Line key={id} pack={pack} title={say(name)} text={text} url={url} source={source} />
  })
  return <Section title={shared('om.headings.arenas')} lines={lines} />
}

function Paths({ pack, language, words: { shared } }: Props) {
  const say = sayIn({ pack, language })
  return (pack.paths ?? []).map(({ id, title, lead, steps, url, source }) => (
    <section key={id} id={`lop-${id}`}>
      <h2>
        <Spoken said={joined([shared('om.headings.paths'), say(title)], ': ')} />
      </h2>
      <p>{lineIn({ pack, language })({ title: lead ?? title, url, source })}</p>
      <ol>
        {steps.map((step) => (
          <li key={plain(say(step.title))}>
            <strong>
              <Spoken said={say(step.title)} />
            </strong>
            {step.by && <Spoken said={joined([' (', say(step.by), ')'], '')} />}
            {step.text && <Spoken said={joined([' – ', say(step.text)], '')} />}
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Scale({ pack, language, words: { shared } }: Props) {
  if (!pack.scale) return null
  const { name: title, grades, source } = pack.scale
  const lines = [
    lineIn({ pack, language })({ title, source }),
    ...spoken(grades, sayIn({ pack, language })),
    shared('om.scaleNote'),
  ]
  return <Section title={shared('om.headings.scale')} lines={lines} />
}
