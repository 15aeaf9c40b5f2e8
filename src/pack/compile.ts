import { defined } from './defined.ts'
import { readHours, sayHours } from './hours.ts'
import type { Local, LocalContact, LocalNames } from './local.ts'
import { isKnownName, isKnownRole } from './nameWords.ts'
import { municipalityBy } from './place.ts'
import { localContacts } from './points.ts'
import type { Pack } from './schema.ts'
import { knownName, partsOf } from './parts.ts'
import { sayingIn, type Say, type Text } from './texts.ts'
import type { Language } from './wordRules.ts'

/**
 * A pack as the walk of one language reads it: what is chosen or counted, and names of known words
 * (decisions F4). A name that is missing in the language stands in the pack's own, and says so.
 */
export function compile(pack: Pack, language: Language): Local {
  const say = sayingIn(language, pack.language)
  return {
    id: pack.id,
    name: nameOf(pack),
    status: pack.status === 'draft' ? 'draft' : approved(pack.status.approved, say),
    ...(pack.owner && { review: pack.owner.review }),
    names: namesOf(pack.names?.[language]),
    variants: variantsOf(pack),
    contacts: contactsOf(pack, say, language),
    parts: partsOf(pack, say, language),
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

/** The role is said where it is made of known words; it always stands on the municipality's own page. */
function approved({ by, on }: Approved, say: Say) {
  return defined({ by: isKnownRole(by) ? say(by) : undefined, on })
}

type PackNames = NonNullable<Pack['names']>[Language]

/** The names of one language. Without them the national ones stand: no word crosses languages. */
function namesOf(own: PackNames): LocalNames {
  const { model, step, concern } = own ?? {}
  const levels = Object.entries(own?.levels ?? {})
  // One level by an own name and the next by ours would be no help: all of them, or none.
  const named = levels.every(([, said]) => said?.name === undefined || isKnownName(said.name))
  return defined({
    model: model !== undefined && isKnownName(model) ? model : undefined,
    step,
    concern,
    labels: present(levels.map(([level, said]) => [level, said?.label])),
    levels: named ? present(levels.map(([level, said]) => [level, said?.name])) : {},
    leader: present(Object.entries(own?.leader ?? {})),
  })
}

/** What the municipality has chosen among the ways the national chart has named. */
export function variantsOf({ variants = {} }: Pick<Pack, 'variants'>): Local['variants'] {
  return defined({
    order: variants.order?.use,
    newMeasuresLevel1: variants.newMeasuresLevel1?.use,
    newMeasuresLevel2: variants.newMeasuresLevel2?.use,
    stafettholder: variants.stafettholder?.use,
    stuck: variants.stuck?.use,
  })
}

function contactsOf({ contacts }: Pack, say: Say, language: Language): Local['contacts'] {
  return present(localContacts.map((id) => [id, contactOf(contacts?.[id], say, language, id)]))
}

type PackContact = NonNullable<NonNullable<Pack['contacts']>['ppt']>

/** Barnevern goes by the name everybody knows, whatever a municipality calls it. */
const nationalName: readonly string[] = ['barnevern', 'barnevernvakt']

function contactOf(
  contact: PackContact | undefined,
  say: Say,
  language: Language,
  id: string,
): LocalContact | undefined {
  if (!contact) return undefined
  const { name, number, hours, url, checked } = contact
  const open = hours === undefined ? undefined : readHours(hours)
  return defined({
    name: nationalName.includes(id) ? undefined : knownName(name, say),
    number: number?.replaceAll(' ', ''),
    hours: open && sayHours(open, language),
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
