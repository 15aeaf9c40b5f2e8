import type { StateId } from '../../flows/bti/ids.ts'
import { localDeadlines } from '../../flows/plan/localDeadlines.ts'
import { defined } from './defined.ts'
import { byArea } from './lines.ts'
import { readHours, sayHours } from './hours.ts'
import type { LocalPart, LocalService } from './local.ts'
import { isKnownName, isKnownRole, isKnownService } from './nameWords.ts'
import { themes, type LocalPoint } from './points.ts'
import type { Said } from './said.ts'
import type { Pack } from './schema.ts'
import type { Say, Text } from './texts.ts'
import type { Language } from './wordRules.ts'

/** A part as it is read, with what a pack may have left out. */
type Draft = Pick<LocalPart, 'id' | 'at' | 'kind'> & {
  readonly [K in 'name' | 'url' | 'days' | 'withoutName' | 'areas']?: LocalPart[K] | undefined
}

/**
 * What a pack shows in the walk: what is to be done first, then what it is done with. Nothing a
 * municipality has written in its own words is among it (decisions F4).
 */
export function partsOf(pack: Pack, say: Say, language: Language): readonly LocalPart[] {
  return [
    ...deadlines(pack),
    ...steps(pack),
    ...single(pack, say),
    ...forms(pack),
    ...tools(pack),
    ...roles(pack, say),
    ...arenas(pack, say),
    ...services(pack, say, language),
    ...weighed(pack),
    ...paths(pack),
  ]
    .filter(({ at }) => at.length > 0)
    .map((part) => defined(part))
}

/** Where consent is asked for. */
const consent: readonly LocalPoint[] = [
  'level1.act.consent',
  'level2.reflect.chooseService',
  'level3.act.consent',
]

/** A name, where it is made of known words alone. */
export function knownName(name: Text | undefined, say: Say): Said | undefined {
  return name !== undefined && isKnownName(name) ? say(name) : undefined
}

function deadlines({ deadlines = [] }: Pack): readonly Draft[] {
  return deadlines.map(({ for: id, days }) => ({
    id: `deadline-${id}`,
    at: [localDeadlines[id].at],
    kind: `deadline.${id}` as const,
    days,
  }))
}

/** A step says that the municipality has written about it, once for each place. */
function steps({ steps = [] }: Pack): readonly Draft[] {
  const at = [...new Set(steps.map((step) => step.at))]
  return at.length > 0 ? [{ id: 'steps', at, kind: 'step' }] : []
}

function single({ stuckCase, log }: Pack, say: Say): readonly Draft[] {
  const stuck: Draft[] = stuckCase
    ? [
        {
          id: 'stuck',
          at: ['level3.act.stuck'],
          kind: 'stuck',
          name: knownName(stuckCase.name, say),
          url: stuckCase.url,
        },
      ]
    : []
  const logs: Draft[] = log
    ? [{ id: 'log', at: ['level1.act.consent'], kind: 'log', url: log.url }]
    : []
  return [...stuck, ...logs]
}

function forms({ consentForms = [] }: Pack): readonly Draft[] {
  return consentForms.map(({ url }, index) => ({
    id: `form-${index}`,
    at: consent,
    kind: 'form',
    url,
  }))
}

function tools({ tools = [] }: Pack): readonly Draft[] {
  return tools.map(({ kind, url, at = [] }, index) => ({
    id: `tool-${index}`,
    at,
    kind: `tool.${kind}` as const,
    url,
  }))
}

function roles({ roles = [] }: Pack, say: Say): readonly Draft[] {
  return roles.map(({ name, url, at = [] }, index) => ({
    id: `role-${index}`,
    at,
    kind: 'role',
    name: isKnownRole(name) ? say(name) : undefined,
    url,
  }))
}

function arenas({ arenas = [] }: Pack, say: Say): readonly Draft[] {
  return arenas.map(({ id, name, at = [], withoutName, url }) => ({
    id: `arena-${id}`,
    at,
    kind: 'arena',
    name: knownName(name, say),
    withoutName,
    url,
  }))
}

/** The services by area, where one is chosen: every one of them, by name or by what kind of thing it is. */
function services({ services = [] }: Pack, say: Say, language: Language): readonly Draft[] {
  const areas = byArea(services, say).map(({ area, within }) =>
    defined({
      name: area !== undefined && isKnownService(area) ? say(area) : undefined,
      services: within.map((service) => serviceOf(service, say, language)),
    }),
  )
  const at: readonly LocalPoint[] = ['level2.reflect.chooseService']
  return services.length > 0 ? [{ id: 'services', at, kind: 'services', areas }] : []
}

type PackService = NonNullable<Pack['services']>[number]

/** A service as it is told of in the walk. What it does stands on the municipality's own page. */
function serviceOf(service: PackService, say: Say, language: Language): LocalService {
  const { name, number, hours, checked, ages, withoutName, contactBy } = service
  const open = hours === undefined ? undefined : readHours(hours)
  return defined({
    name: isKnownService(name) ? say(name) : undefined,
    number: number?.replaceAll(' ', ''),
    hours: open && sayHours(open, language),
    checked: number && checked,
    ages,
    withoutName,
    contactBy,
  })
}

/** What is weighed where a worry is made concrete: it stands on the municipality's own page. */
function weighed({ scale, signs, risks }: Pack): readonly Draft[] {
  const at: readonly LocalPoint[] = ['level0.reflect.concretise']
  return Object.entries({ scale, signs, risks }).flatMap(([kind, own]) =>
    own && isWeighed(kind) ? [{ id: kind, at, kind, url: 'url' in own ? own.url : undefined }] : [],
  )
}

function isWeighed(kind: string): kind is 'scale' | 'signs' | 'risks' {
  return kind === 'scale' || kind === 'signs' || kind === 'risks'
}

/** A theme path stands on the page of its theme, or with the plan of an everyday worry. */
function paths({ paths = [] }: Pack): readonly Draft[] {
  return paths.map(({ id, theme, url }) => ({
    id: `path-${id}`,
    at: [themes[theme]] satisfies readonly StateId[],
    kind: `path.${theme}` as const,
    url,
  }))
}
