import type { Local, LocalContact, LocalNames, LocalStep } from './local.ts'
import { municipalityBy } from './place.ts'
import { localContacts } from './points.ts'
import type { Pack } from './schema.ts'

/** A pack as the page reads it. Only what the schema names is carried over, field by field. */
export function compile(pack: Pack): Local {
  return {
    id: pack.id,
    name: nameOf(pack),
    status: pack.status === 'draft' ? 'draft' : pack.status.approved,
    names: namesOf(pack),
    variants: variantsOf(pack),
    contacts: contactsOf(pack),
    steps: stepsOf(pack),
    ...(pack.idleMinutes !== undefined && { idleMinutes: pack.idleMinutes }),
    ...(pack.colour !== undefined && { colour: pack.colour }),
  }
}

/** The name of the municipality, without what only tells namesakes apart. */
export function nameOf({ number, id }: Pack): string {
  return municipalityBy(number)?.name.replace(/ \(.*\)$/, '') ?? id
}

function namesOf({ names, language }: Pack): LocalNames {
  const own = names?.nb ?? names?.[language]
  const { model, step, concern, border } = own ?? {}
  const levels = Object.entries(own?.levels ?? {})
  return defined({
    model,
    step,
    concern,
    border,
    labels: present(levels.map(([level, said]) => [level, said?.label])),
    levels: present(levels.map(([level, said]) => [level, said?.name])),
    leader: present(Object.entries(own?.leader ?? {})),
  })
}

function variantsOf({ variants = {} }: Pack): Local['variants'] {
  return defined({
    order: variants.order?.use,
    newMeasuresLevel1: variants.newMeasuresLevel1?.use,
    newMeasuresLevel2: variants.newMeasuresLevel2?.use,
    stafettholder: variants.stafettholder?.use,
    stuck: variants.stuck?.use,
  })
}

function contactsOf(pack: Pack): Local['contacts'] {
  return present(localContacts.map((id) => [id, contactOf(pack.contacts?.[id])]))
}

type PackContact = NonNullable<NonNullable<Pack['contacts']>['ppt']>

function contactOf(contact: PackContact | undefined): LocalContact | undefined {
  if (!contact) return undefined
  const { name, number, hours, url, checked } = contact
  return defined({ name, number: number?.replaceAll(' ', ''), hours, url, checked })
}

function stepsOf(pack: Pack): readonly LocalStep[] {
  const deadlines = (pack.deadlines ?? []).map(({ id, at, touches, text, note }) => ({
    id: `deadline-${id}`,
    at,
    touches,
    title: text,
    text: note,
  }))
  const steps = (pack.steps ?? []).map(({ id, at, touches, title, text, by, url }) =>
    defined({ id, at, touches, title, text, by, url }),
  )
  return [...deadlines, ...steps, ...scaleOf(pack), ...stuckCaseOf(pack), ...logOf(pack)]
}

function scaleOf(pack: Pack): readonly LocalStep[] {
  if (!pack.scale) return []
  const { name, grades } = pack.scale
  const at = 'level0.reflect.concretise' as const
  return [
    {
      id: 'scale',
      at,
      touches: ['nobody'],
      title: name,
      text: grades.join(' · '),
    },
  ]
}

function stuckCaseOf(pack: Pack): readonly LocalStep[] {
  if (!pack.stuckCase) return []
  const { name, text, url } = pack.stuckCase
  const at = 'level3.act.stuck' as const
  return [
    defined({
      id: 'stuck',
      at,
      touches: ['services'] as const,
      title: name,
      text,
      url,
    }),
  ]
}

function logOf(pack: Pack): readonly LocalStep[] {
  if (!pack.log) return []
  const { name, text, url } = pack.log
  const at = 'level1.act.consent' as const
  return [
    defined({
      id: 'log',
      at,
      touches: ['parents'] as const,
      title: name,
      text,
      url,
    }),
  ]
}

/** The entries that have a value, as a table. */
function present<T>(
  entries: readonly (readonly [string, T | undefined])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** The same object without what is undefined, so that nothing empty is sent to the page. */
function defined<T extends object>(table: T): Defined<T> {
  // Object.fromEntries forgets its keys; a field that was undefined is simply not there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(
    Object.entries(table).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
