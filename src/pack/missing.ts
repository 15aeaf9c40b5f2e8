import type { Municipality } from './place.ts'
import { localContacts, type LocalContactId } from './points.ts'
import type { Pack } from './schema.ts'

/** What most municipalities have, and a guide is poorer without. */
export const wanted = [
  'site',
  ...localContacts,
  'services',
  'arenas',
  'consentForms',
  'log',
  'stuckCase',
  'owner',
  'approval',
] as const

/** One of the things a municipality’s guide may lack. */
export type Wanted = (typeof wanted)[number]

/** What is missing in a municipality’s guide, with its pack or without one. */
export function missingIn({ site }: Municipality, pack: Pack | undefined): readonly Wanted[] {
  const there: Readonly<Record<Exclude<Wanted, LocalContactId>, unknown>> = {
    site,
    services: pack?.services?.length,
    arenas: pack?.arenas?.length,
    consentForms: pack?.consentForms?.length,
    log: pack?.log,
    stuckCase: pack?.stuckCase,
    owner: pack?.owner,
    approval: pack && pack.status !== 'draft',
  }
  const numbers = Object.fromEntries(
    localContacts.map((id) => [id, pack?.contacts?.[id]?.number] as const),
  )
  const all: Readonly<Record<string, unknown>> = { ...there, ...numbers }
  return wanted.filter((name) => !all[name])
}
