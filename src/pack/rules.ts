import { localDeadlines } from '../../flows/plan/localDeadlines.ts'
import { caseRules } from './caseRules.ts'
import { contrastWithWhite } from './contrast.ts'
import type { Broken } from './fault.ts'
import { hoursTurned } from './hourRules.ts'
import { languageRules } from './languageRules.ts'
import { municipalities, municipalityBy } from './place.ts'
import { localContacts, reservedIds } from './points.ts'
import type { Pack } from './schema.ts'
import { isTexts } from './texts.ts'

/** What the form of a file cannot say: that its parts fit together, and are honest. */
export function rulesBroken(pack: Pack, file: string, today: string): readonly Broken[] {
  return [
    ...identity(pack, file),
    ...sources(pack),
    ...languageRules(pack),
    ...duplicates(pack),
    ...contacts(pack, today),
    ...deadlines(pack),
    ...services(pack, today),
    ...hoursTurned(pack),
    ...ownParts(pack, today),
    ...approval(pack, today),
    ...colour(pack),
    ...caseRules(pack),
  ]
}

function identity(pack: Pack, file: string): readonly Broken[] {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  const place = municipalityBy(pack.number)
  const expected = place?.id ?? name
  const own = municipalities.find(({ id }) => id === pack.id)
  // The name of the file and the id agree: then it is the number that is another municipality's.
  if (place && own && own !== place && name === own.id) {
    const values = { other: place.name, name: own.name, number: own.number }
    return [{ path: ['number'], fault: 'otherNumber', values }]
  }
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
  const lists = {
    steps: ['id', pack.steps?.map(({ id }) => id)],
    arenas: ['id', pack.arenas?.map(({ id }) => id)],
    services: ['id', pack.services?.map(({ id }) => id)],
    moreContacts: ['id', pack.moreContacts?.map(({ id }) => id)],
    paths: ['id', pack.paths?.map(({ id }) => id)],
    cases: ['id', pack.cases?.map(({ id }) => id)],
    deadlines: ['for', pack.deadlines?.map((one) => one.for)],
  } as const
  return Object.entries(lists).flatMap(([name, [field, ids = []]]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ path: [name, index, field], fault: 'duplicateId', values: { id } } as const],
    ),
  )
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
      ...reached({ ...contact, number: undefined }, path, today),
    ]
  })
}

/** Barnevern, the police and the alarm line: nobody is told who may contact them. */
const anybodyMay = /barnevern|politi|police|child\s+welfare|alarm|\b11[0236]/iu

/** A service's number is one that was checked, and nobody is kept from those anybody may call. */
function services(
  { services = [], moreContacts = [], btiContacts = [] }: Pack,
  today: string,
): readonly Broken[] {
  return [
    ...services.flatMap((service, index) => {
      const { name, contactBy } = service
      const path = ['services', index]
      const called = [isTexts(name) ? Object.values(name) : name].flat().join(' ')
      return [
        ...reached(service, path, today),
        ...agesTurned(service.ages, path),
        ...(contactBy && anybodyMay.test(called)
          ? [{ path: [...path, 'contactBy'], fault: 'contactByLocked' } as const]
          : []),
      ]
    }),
    ...moreContacts.flatMap((one, index) => reached(one, ['moreContacts', index], today)),
    ...btiContacts.flatMap((one, index) => reached(one, ['btiContacts', index], today)),
  ]
}

interface Reached {
  readonly number?: string | undefined
  readonly checked?: string | undefined
  readonly numbers?: readonly { readonly checked: string }[] | undefined
}

/** A number is one that was checked, on a day that has been. */
function reached(
  { number, checked, numbers = [] }: Reached,
  path: readonly PropertyKey[],
  today: string,
): readonly Broken[] {
  return [
    ...(number && !checked
      ? [{ path: [...path, 'number'], fault: 'numberWithoutSource' } as const]
      : []),
    ...future(checked, [...path, 'checked'], today),
    ...numbers.flatMap((one, at) =>
      future(one.checked, [...path, 'numbers', at, 'checked'], today),
    ),
  ]
}

function future(
  day: string | undefined,
  path: readonly PropertyKey[],
  today: string,
): readonly Broken[] {
  return day !== undefined && day > today ? [{ path, fault: 'inFuture' }] : []
}

type Ages = NonNullable<NonNullable<Pack['services']>[number]['ages']>

function agesTurned(ages: Ages | undefined, path: readonly PropertyKey[]): readonly Broken[] {
  return ages && ages.from > ages.to ? [{ path: [...path, 'ages'], fault: 'agesTurned' }] : []
}

/** What is limited to an age, and what has changed: days and ages that can be. */
function ownParts(pack: Pack, today: string): readonly Broken[] {
  const limited = { steps: pack.steps, documents: pack.documents, talkGuides: pack.talkGuides }
  return [
    ...Object.entries(limited).flatMap(([name, items = []]) =>
      items.flatMap(({ ages }, index) => agesTurned(ages, [name, index])),
    ),
    ...(pack.changes ?? []).flatMap(({ on }, index) => future(on, ['changes', index, 'on'], today)),
  ]
}

/** A local deadline is never longer than the national one. */
function deadlines({ deadlines = [] }: Pack): readonly Broken[] {
  return deadlines.flatMap(({ for: id, days }, index) => {
    const { mostDays } = localDeadlines[id]
    const path = ['deadlines', index, 'days']
    return days > mostDays ? [{ path, fault: 'tooLate', values: { most: mostDays } } as const] : []
  })
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
