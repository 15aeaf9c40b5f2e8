import { defined } from './defined.ts'
import type { Local, LocalContact, LocalNames } from './local.ts'
import { municipalityBy } from './place.ts'
import { localContacts } from './points.ts'
import type { Pack } from './schema.ts'
import { stepsOf } from './steps.ts'
import { sayingIn, type Say, type Text } from './texts.ts'
import type { Language } from './wordRules.ts'

/**
 * A pack as a page of one language reads it. Only what the schema names is carried over, field by
 * field. A text that is missing in the language stands in the pack's own, and says so.
 */
export function compile(pack: Pack, language: Language): Local {
  const say = sayingIn(language, pack.language)
  return {
    id: pack.id,
    name: nameOf(pack),
    status: pack.status === 'draft' ? 'draft' : approved(pack.status.approved, say),
    names: namesOf(pack.names?.[language]),
    variants: variantsOf(pack),
    contacts: contactsOf(pack, say),
    steps: stepsOf(pack, say),
    ...(pack.idleMinutes !== undefined && { idleMinutes: pack.idleMinutes }),
    ...(pack.colour !== undefined && { colour: pack.colour }),
  }
}

/** The name of the municipality, without what only tells namesakes apart. */
export function nameOf({ number, id }: Pack): string {
  return municipalityBy(number)?.name.replace(/ \(.*\)$/, '') ?? id
}

interface Approved {
  readonly by: Text
  readonly on: string
}

function approved({ by, on }: Approved, say: Say) {
  return { by: say(by), on }
}

type PackNames = NonNullable<Pack['names']>[Language]

/** The names of one language. Without them the national ones stand: no word crosses languages. */
function namesOf(own: PackNames): LocalNames {
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

function contactsOf({ contacts }: Pack, say: Say): Local['contacts'] {
  return present(localContacts.map((id) => [id, contactOf(contacts?.[id], say)]))
}

type PackContact = NonNullable<NonNullable<Pack['contacts']>['ppt']>

function contactOf(contact: PackContact | undefined, say: Say): LocalContact | undefined {
  if (!contact) return undefined
  const { name, number, hours, url, checked } = contact
  return defined({
    name: say(name),
    number: number?.replaceAll(' ', ''),
    hours: say(hours),
    url,
    checked,
  })
}

/** The entries that have a value, as a table. */
function present<T>(
  entries: readonly (readonly [string, T | undefined])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}
