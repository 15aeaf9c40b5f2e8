import { contrastWithWhite } from './contrast.ts'
import type { Broken } from './fault.ts'
import { languageRules } from './languageRules.ts'
import { municipalityBy } from './place.ts'
import { localContacts, reservedIds } from './points.ts'
import type { Pack } from './schema.ts'
import { isTexts } from './texts.ts'
import { everyWordRules } from './wordRules.ts'

/** What the form of a file cannot say: that its parts fit together, and are honest. */
export function rulesBroken(pack: Pack, file: string, today: string): readonly Broken[] {
  return [
    ...identity(pack, file),
    ...sources(pack),
    ...languageRules(pack),
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
    ...named(pack.id, name, expected),
  ]
}

function named(id: string, name: string, expected: string): readonly Broken[] {
  if (id !== expected) return [{ path: ['id'], fault: 'wrongId', values: { expected } }]
  if (name === expected) return []
  return [{ path: ['id'], fault: 'wrongFileName', values: { meant: `${expected}.yaml` } }]
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

/** A step cannot slip past a wait by saying that it touches nobody (decisions B18). */
function honesty(pack: Pack): readonly Broken[] {
  return (['steps', 'deadlines', 'tools', 'roles', 'arenas'] as const).flatMap((name) =>
    (pack[name] ?? []).flatMap((item, index) => {
      const { touches } = item
      // What says nothing waits for everybody.
      if (!touches) return []
      const said = saidIn(item)
      const hidden = (['parents', 'child'] as const).filter(
        (whom) => !touches.includes(whom) && everyWordRules.some((words) => words[whom].test(said)),
      )
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

/** Everything a thing says, in every language. */
function saidIn(item: object): string {
  return Object.values(item)
    .flatMap((value: unknown) => (isTexts(value) ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string')
    .join(' ')
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
