import { caseWords } from './caseWords.ts'
import { nameOf } from './compile.ts'
import type { Broken } from './fault.ts'
import { past } from './past.ts'
import { persons } from './persons.ts'
import { unknownInRole, unknownInService, unknownWords } from './nameWords.ts'
import type { Pack } from './schema.ts'
import { mayWeaken } from './text.ts'
import type { Text } from './texts.ts'

/**
 * What whoever writes a pack is told, though the pack stands: texts that can be read as weakening a
 * duty, names that stand on the municipality's own page alone, and what is past its date.
 */
export function warned(pack: Pack, today: string): readonly Broken[] {
  // What is said of a source is about the page that was read, and not about what to do.
  // A case to practise on may tell of what is wrong; what is said of it is read by itself.
  const { sources: _sources, cases = [], ...said } = pack
  return [
    ...weakening(said),
    ...caseWords(cases, nameOf(pack)),
    ...onPageOnly(pack),
    ...persons(pack),
    ...past(pack, today),
  ]
}

function weakening(value: unknown, path: readonly PropertyKey[] = []): readonly Broken[] {
  if (typeof value === 'string') return mayWeaken(value) ? [{ path, fault: 'weakens' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    weakening(item, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}

function onPageOnly(pack: Pack): readonly Broken[] {
  const { names = {}, contacts = {}, arenas = [], services = [], roles = [] } = pack
  const { stuckCase, status } = pack
  return [
    ...Object.entries(names).flatMap(([language, own]) => [
      ...name(['names', language, 'model'], own?.model),
      ...Object.entries(own?.levels ?? {}).flatMap(([level, said]) =>
        name(['names', language, 'levels', level, 'name'], said?.name),
      ),
    ]),
    ...Object.entries(contacts).flatMap(([id, contact]) =>
      isPlainBarnevern(contact?.name) ? [] : name(['contacts', id, 'name'], contact?.name),
    ),
    ...arenas.flatMap((arena, at) => (arena.at ? name(['arenas', at, 'name'], arena.name) : [])),
    ...services.flatMap((service, at) => [
      ...alone(['services', at, 'name'], unknownInService(service.name)),
      ...alone(['services', at, 'area'], service.area ? unknownInService(service.area) : []),
    ]),
    ...name(['stuckCase', 'name'], stuckCase?.name),
    ...roles.flatMap((one, at) => (one.at ? role(['roles', at, 'name'], one.name) : [])),
    ...(status === 'draft' ? [] : role(['status', 'approved', 'by'], status.approved.by)),
  ]
}

/** What the walk calls it anyway: nothing of it is missing there. */
function isPlainBarnevern(said: Text | undefined): boolean {
  return (
    typeof said === 'string' &&
    /^barneverns?(et|tjenest\p{L}*|tenest\p{L}*|vakt\p{L}*)?$/iu.test(said)
  )
}

function name(path: readonly PropertyKey[], said: Text | undefined): readonly Broken[] {
  return alone(path, said === undefined ? [] : unknownWords(said))
}

function role(path: readonly PropertyKey[], said: Text): readonly Broken[] {
  return alone(path, unknownInRole(said))
}

function alone(path: readonly PropertyKey[], words: readonly string[]): readonly Broken[] {
  return words.length > 0
    ? [{ path, fault: 'onPageOnly', values: { words: words.join(', ') } }]
    : []
}
