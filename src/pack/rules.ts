import { contrastWithWhite } from './contrast.ts'
import type { Broken } from './fault.ts'
import { municipalityBy } from './place.ts'
import { localContacts, reservedIds } from './points.ts'
import type { Pack } from './schema.ts'

/** What the form of a file cannot say: that its parts fit together, and are honest. */
export function rulesBroken(pack: Pack, file: string, today: string): readonly Broken[] {
  return [
    ...identity(pack, file),
    ...sources(pack),
    ...forms(pack),
    ...languages(pack),
    ...duplicates(pack),
    ...contacts(pack, today),
    ...honesty(pack),
    ...approval(pack, today),
    ...colour(pack),
  ]
}

function identity(pack: Pack, file: string): readonly Broken[] {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  const place = municipalityBy(pack.number)
  const expected = place?.id ?? name
  return [
    ...(place ? [] : [{ path: ['number'], fault: 'unknownNumber' } as const]),
    ...(reservedIds.some((id) => id === pack.id)
      ? [{ path: ['id'], fault: 'reservedId' } as const]
      : []),
    ...(pack.id === name && pack.id === expected
      ? []
      : [{ path: ['id'], fault: 'wrongId', values: { expected, file: name } } as const]),
  ]
}

/** Every `source` of the pack, with where it stands. */
function sourcesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly (readonly [string, readonly PropertyKey[]])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'source' && typeof item === 'string'
      ? [[item, [...path, name]] as const]
      : sourcesIn(item, [...path, name]),
  )
}

function sources(pack: Pack): readonly Broken[] {
  const { sources: known, ...rest } = pack
  const used = sourcesIn(rest)
  const unused = Object.keys(known).filter((name) => !used.some(([source]) => source === name))
  return [
    ...used
      .filter(([source]) => !Object.hasOwn(known, source))
      .map(([source, path]) => ({ path, fault: 'unknownSource', values: { source } }) as const),
    ...unused.map((name) => ({ path: ['sources', name], fault: 'unusedSource' }) as const),
  ]
}

/** The forms of a word belong together, so that no sentence changes its meaning half-way. */
function forms({ names = {} }: Pack): readonly Broken[] {
  return (['nb', 'nn', 'en'] as const).flatMap((language) =>
    (['concern', 'step'] as const).flatMap((name) => {
      const said: Forms | undefined = names[language]?.[name]
      if (!said) return []
      const { plain, one, the } = said
      const broken = [
        ...(one === undefined || one.split(' ')[1] === plain ? [] : ['one']),
        ...(the.replace(/^the /, '').startsWith(plain.slice(0, -1)) ? [] : ['the']),
      ]
      return broken.map(
        (form) => ({ path: ['names', language, name, form], fault: 'notForms' }) as const,
      )
    }),
  )
}

/** A language that is there says every name another one says: nobody meets half a translation. */
function languages({ names = {} }: Pack): readonly Broken[] {
  const said = Object.entries(names).map(([language, own]) => [language, fieldsIn(own)] as const)
  const all = new Set(said.flatMap(([, fields]) => fields))
  return said.flatMap(([language, fields]) => {
    const missing = [...all].filter((field) => !fields.includes(field)).join(', ')
    return missing
      ? [{ path: ['names', language], fault: 'notInEvery', values: { missing } } as const]
      : []
  })
}

function fieldsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [field]
  return Object.entries(value).flatMap(([name, part]) =>
    fieldsIn(part, field ? `${field}.${name}` : name),
  )
}

interface Forms {
  readonly plain: string
  readonly one?: string
  readonly the: string
}

function duplicates(pack: Pack): readonly Broken[] {
  return (['steps', 'deadlines', 'arenas', 'services', 'paths'] as const).flatMap((name) => {
    const ids = (pack[name] ?? []).map(({ id }) => id)
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ path: [name, index, 'id'], fault: 'duplicateId', values: { id } } as const],
    )
  })
}

function contacts(pack: Pack, today: string): readonly Broken[] {
  return localContacts.flatMap((id) => {
    const contact = pack.contacts?.[id]
    if (!contact) return []
    const path = ['contacts', id]
    const complete = contact.source && contact.checked && contact.hours
    return [
      ...(contact.number && !complete
        ? [{ path: [...path, 'number'], fault: 'numberWithoutSource' } as const]
        : []),
      ...(contact.checked && contact.checked > today
        ? [{ path: [...path, 'checked'], fault: 'inFuture' } as const]
        : []),
    ]
  })
}

const parents =
  /foreld|foresat|føresett|\b(mor|far|mamma|pappa|hjemmet|heimen|parents?)\b|\bhjem\b/iu
const child = /(snakk|samtal|spør|intervju)\w*\s+(med\s+)?(barnet|eleven|ungdommen|barn\b)/iu

/** A step cannot slip past a wait by saying that it touches nobody (decisions B18). */
function honesty(pack: Pack): readonly Broken[] {
  return (['steps', 'deadlines', 'tools', 'roles', 'arenas'] as const).flatMap((name) =>
    (pack[name] ?? []).flatMap((item, index) => {
      const { touches } = item
      // What says nothing waits for everybody.
      if (!touches) return []
      const said = Object.values(item)
        .filter((value) => typeof value === 'string')
        .join(' ')
      const hidden = [
        ...(parents.test(said) && !touches.includes('parents') ? ['parents'] : []),
        ...(child.test(said) && !touches.includes('child') ? ['child'] : []),
      ]
      const path = [name, index, 'touches']
      return [
        ...hidden.map((what) => ({ path, fault: 'touchesMore', values: { what } }) as const),
        ...(touches.includes('nobody') && touches.length > 1
          ? [{ path, fault: 'nobodyAlone' } as const]
          : []),
      ]
    }),
  )
}

function approval(pack: Pack, today: string): readonly Broken[] {
  const days = Object.entries(pack.sources).map(
    ([name, { read }]) => [['sources', name, 'read'], read] as const,
  )
  const future = days
    .filter(([, read]) => read > today)
    .map(([path]) => ({ path, fault: 'inFuture' }) as const)
  if (pack.status === 'draft') return future
  const { on } = pack.status.approved
  return [
    ...future,
    ...(on > today ? [{ path: ['status', 'approved', 'on'], fault: 'inFuture' } as const] : []),
    ...(pack.owner ? [] : [{ path: ['status'], fault: 'noOwner' } as const]),
  ]
}

function colour(pack: Pack): readonly Broken[] {
  if (pack.colour === undefined || contrastWithWhite(pack.colour) >= 4.5) return []
  return [
    {
      path: ['colour'],
      fault: 'contrast',
      values: { ratio: contrastWithWhite(pack.colour).toFixed(1) },
    },
  ]
}
