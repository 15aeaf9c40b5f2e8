import { defined } from './defined.ts'
import type { Local, LocalContact, LocalNames } from './local.ts'
import { municipalityBy } from './place.ts'
import { localContacts } from './points.ts'
import type { Pack } from './schema.ts'
import { stepsOf } from './steps.ts'

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

/** The entries that have a value, as a table. */
function present<T>(
  entries: readonly (readonly [string, T | undefined])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}
