import { defined } from './defined.ts'
import type { LocalStep } from './local.ts'
import { localPoints, type LocalPoint, type Touched } from './points.ts'
import { byArea, type Draft } from './lines.ts'
import { joined } from './said.ts'
import type { Pack } from './schema.ts'
import type { Say } from './texts.ts'
import { risks, scale, signs } from './weighed.ts'

/** What a pack shows in the walk: what is to be done first, then what it is done with. */
export function stepsOf(pack: Pack, say: Say): readonly LocalStep[] {
  return [
    ...deadlines(pack, say),
    ...steps(pack, say),
    ...scale(pack, say),
    ...stuckCase(pack, say),
    ...log(pack, say),
    ...forms(pack, say),
    ...tools(pack, say),
    ...roles(pack, say),
    ...arenas(pack, say),
    ...services(pack, say),
    ...signs(pack, say),
    ...risks(pack, say),
    ...paths(pack, say),
  ]
    .filter(({ at }) => at.length > 0)
    .map((step) => defined(step))
}

/** Where a pack does not say whom a thing touches, it waits as if it touched them all. */
const everybody: readonly Touched[] = ['parents', 'child', 'services']

/** Where consent is asked for. */
const consent: readonly LocalPoint[] = [
  'level1.act.consent',
  'level2.reflect.chooseService',
  'level3.act.consent',
]

function deadlines({ deadlines = [] }: Pack, say: Say): readonly Draft[] {
  return deadlines.map(({ id, at, touches, text: title, note: text }) => ({
    id: `deadline-${id}`,
    at: [at],
    touches,
    title: say(title),
    text: say(text),
  }))
}

function steps({ steps = [] }: Pack, say: Say): readonly Draft[] {
  return steps.map(({ id, at, touches, title, text, by, url }) => ({
    id,
    at: [at],
    touches,
    title: say(title),
    text: say(text),
    by: say(by),
    url,
  }))
}

function stuckCase({ stuckCase }: Pack, say: Say): readonly Draft[] {
  if (!stuckCase) return []
  const { name, text, url } = stuckCase
  return [
    {
      id: 'stuck',
      at: ['level3.act.stuck'],
      touches: ['services'],
      title: say(name),
      text: say(text),
      url,
    },
  ]
}

function log({ log }: Pack, say: Say): readonly Draft[] {
  if (!log) return []
  const { name, text, url } = log
  return [
    {
      id: 'log',
      at: ['level1.act.consent'],
      touches: ['parents'],
      title: say(name),
      text: say(text),
      url,
    },
  ]
}

function forms({ consentForms = [] }: Pack, say: Say): readonly Draft[] {
  return consentForms.map(({ title, text, url }, index) => ({
    id: `form-${index}`,
    at: consent,
    touches: ['parents'],
    kind: 'form',
    title: say(title),
    text: say(text),
    url,
  }))
}

function tools({ tools = [] }: Pack, say: Say): readonly Draft[] {
  return tools.map(({ title, text, url, at = [], touches = everybody }, index) => ({
    id: `tool-${index}`,
    at,
    touches,
    kind: 'tool',
    title: say(title),
    text: say(text),
    url,
  }))
}

function roles({ roles = [] }: Pack, say: Say): readonly Draft[] {
  return roles.map(({ name: title, text, url, at = [], touches = everybody }, index) => ({
    id: `role-${index}`,
    at,
    touches,
    kind: 'role',
    title: say(title),
    text: say(text),
    url,
  }))
}

function arenas({ arenas = [] }: Pack, say: Say): readonly Draft[] {
  return arenas.map((arena) => {
    const { id, name, at = [], touches = everybody, purpose, who, how, often, url } = arena
    const said = joined([say(purpose), say(who), say(how)], '. ')
    const [title, text, by] = [say(name), said === '' ? undefined : said, say(often)]
    return { id: `arena-${id}`, at, touches, kind: 'arena', title, text, by, url }
  })
}

/** All services by area, where one is chosen. */
function services({ services = [] }: Pack, say: Say): readonly Draft[] {
  if (services.length === 0) return []
  const lines = byArea(services, say).map(({ area, within }) =>
    joined(
      [
        area,
        joined(
          within.map(({ name }) => say(name)),
          ' · ',
        ),
      ],
      ': ',
    ),
  )
  const at: readonly LocalPoint[] = ['level2.reflect.chooseService']
  return [{ id: 'services', at, touches: ['services'], kind: 'services', title: '', lines }]
}

/** Theme paths, such as absence from school: found at every step, once nobody needs to be spared. */
function paths({ paths = [] }: Pack, say: Say): readonly Draft[] {
  return paths.map(({ id, title, lead: text, steps: within, url }) => ({
    id: `path-${id}`,
    at: localPoints,
    touches: everybody,
    kind: 'path',
    title: say(title),
    text: say(text),
    url,
    lines: within.map(({ title: what, by, text: how }) => {
      const whatAndWhen = by ? joined([say(what), ' (', say(by), ')'], '') : say(what)
      return joined([whatAndWhen, say(how)], ' – ')
    }),
  }))
}
