import { defined } from './defined.ts'
import type { LocalStep } from './local.ts'
import { localPoints, type LocalPoint, type Touched } from './points.ts'
import type { Pack } from './schema.ts'

/** What a pack shows in the walk: what is to be done first, then what it is done with. */
export function stepsOf(pack: Pack): readonly LocalStep[] {
  return [
    ...deadlines(pack),
    ...steps(pack),
    ...scale(pack),
    ...stuckCase(pack),
    ...log(pack),
    ...forms(pack),
    ...tools(pack),
    ...roles(pack),
    ...arenas(pack),
    ...services(pack),
    ...signs(pack),
    ...risks(pack),
    ...paths(pack),
  ]
    .filter(({ at }) => at.length > 0)
    .map((step) => defined(step))
}

/** A step as it is read, with what a pack may have left out. */
type Draft = Pick<LocalStep, 'id' | 'at' | 'touches' | 'title'> & {
  readonly [K in 'kind' | 'text' | 'by' | 'url' | 'lines']?: LocalStep[K] | undefined
}

/** Where a pack does not say whom a thing touches, it waits as if it touched them all. */
const everybody: readonly Touched[] = ['parents', 'child', 'services']

/** Where consent is asked for. */
const consent: readonly LocalPoint[] = [
  'level1.act.consent',
  'level2.reflect.chooseService',
  'level3.act.consent',
]

function deadlines({ deadlines = [] }: Pack): readonly Draft[] {
  return deadlines.map(({ id, at, touches, text: title, note: text }) => ({
    id: `deadline-${id}`,
    at: [at],
    touches,
    title,
    text,
  }))
}

function steps({ steps = [] }: Pack): readonly Draft[] {
  return steps.map(({ id, at, touches, title, text, by, url }) => ({
    id,
    at: [at],
    touches,
    title,
    text,
    by,
    url,
  }))
}

function scale({ scale }: Pack): readonly Draft[] {
  if (!scale) return []
  const { name: title, grades: lines } = scale
  return [{ id: 'scale', at: ['level0.reflect.concretise'], touches: ['nobody'], title, lines }]
}

function stuckCase({ stuckCase }: Pack): readonly Draft[] {
  if (!stuckCase) return []
  const { name: title, text, url } = stuckCase
  return [{ id: 'stuck', at: ['level3.act.stuck'], touches: ['services'], title, text, url }]
}

function log({ log }: Pack): readonly Draft[] {
  if (!log) return []
  const { name: title, text, url } = log
  return [{ id: 'log', at: ['level1.act.consent'], touches: ['parents'], title, text, url }]
}

function forms({ consentForms = [] }: Pack): readonly Draft[] {
  return consentForms.map(({ title, text, url }, index) => ({
    id: `form-${index}`,
    at: consent,
    touches: ['parents'],
    kind: 'form',
    title,
    text,
    url,
  }))
}

function tools({ tools = [] }: Pack): readonly Draft[] {
  return tools.map(({ title, text, url, at = [], touches = everybody }, index) => ({
    id: `tool-${index}`,
    at,
    touches,
    kind: 'tool',
    title,
    text,
    url,
  }))
}

function roles({ roles = [] }: Pack): readonly Draft[] {
  return roles.map(({ name: title, text, url, at = [], touches = everybody }, index) => ({
    id: `role-${index}`,
    at,
    touches,
    kind: 'role',
    title,
    text,
    url,
  }))
}

function arenas({ arenas = [] }: Pack): readonly Draft[] {
  return arenas.map((arena) => {
    const { id, name: title, at = [], touches = everybody, purpose, who, how, often, url } = arena
    const text = [purpose, who, how].filter(Boolean).join('. ') || undefined
    return { id: `arena-${id}`, at, touches, kind: 'arena', title, text, by: often, url }
  })
}

/** All services by area, where one is chosen. */
function services({ services = [] }: Pack): readonly Draft[] {
  if (services.length === 0) return []
  const lines = [...new Set(services.map(({ area }) => area))].map((area) => {
    const names = services.filter((service) => service.area === area).map(({ name }) => name)
    return [area, names.join(' · ')].filter(Boolean).join(': ')
  })
  const at: readonly LocalPoint[] = ['level2.reflect.chooseService']
  return [{ id: 'services', at, touches: ['services'], kind: 'services', title: '', lines }]
}

/** Signs, with their caution, where a worry is made concrete. */
function signs({ signs }: Pack): readonly Draft[] {
  if (!signs) return []
  const { title, note: text, url, categories } = signs
  const lines = categories.map(({ name, items }) => `${name}: ${items.join(' · ')}`)
  return [
    {
      id: 'signs',
      at: ['level0.reflect.concretise'],
      touches: ['nobody'],
      title,
      text,
      url,
      lines,
    },
  ]
}

/** Risks are something to weigh, never to count. */
function risks({ risks }: Pack): readonly Draft[] {
  if (!risks) return []
  const { title, note: text, items: lines } = risks
  return [
    { id: 'risks', at: ['level0.reflect.concretise'], touches: ['nobody'], title, text, lines },
  ]
}

/** Theme paths, such as absence from school: found at every step, once nobody needs to be spared. */
function paths({ paths = [] }: Pack): readonly Draft[] {
  return paths.map(({ id, title, lead: text, steps: within, url }) => ({
    id: `path-${id}`,
    at: localPoints,
    touches: everybody,
    kind: 'path',
    title,
    text,
    url,
    lines: within.map(({ title: what, by, text: how }) =>
      [by ? `${what} (${by})` : what, how].filter(Boolean).join(' – '),
    ),
  }))
}
