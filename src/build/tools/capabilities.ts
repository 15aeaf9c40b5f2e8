import table from '../../../flows/municipalities/capabilities.json' with { type: 'json' }
import type { Pack } from '../../pack/schema.ts'

/** Where a capability that a source document names is found. */
export type Answer = 'inPack' | 'inGuide' | 'notPublished' | 'lost'

/** A capability of a source document, with where it is found. */
export interface Capability {
  readonly id: string
  readonly what: string
  readonly answer: Answer
  /** Where, by file and field; or why it is not published. */
  readonly where: string
}

/**
 * What the municipalities' own documents say that their model does, each with where it is found: in a
 * field of the pack that is there, or in the guide itself. What was never published is said to be so.
 * `lost` is a fault: the table points at a field the pack no longer has.
 */
export function capabilities(packs: readonly Pack[]): readonly Capability[] {
  return table.capabilities.map((row) => ({ id: row.id, what: row.what, ...answerOf(row, packs) }))
}

type Row = (typeof table.capabilities)[number]

function answerOf(row: Row, packs: readonly Pack[]): Pick<Capability, 'answer' | 'where'> {
  if (row.notPublished !== undefined) return { answer: 'notPublished', where: row.notPublished }
  if (row.guide !== undefined) return { answer: 'inGuide', where: row.guide }
  const fields = row.pack ?? []
  const pack = packs.find(({ id }) => id === row.of)
  const all = fields.length > 0 && fields.every((field) => isThere(pack, field))
  const where = `${row.of}.yaml ${fields.join(', ')}`
  return { answer: all ? 'inPack' : 'lost', where }
}

/** Whether a pack says something at a path; of a list, by its id or its title: `pages[Om modellen]`. */
function isThere(pack: Pack | undefined, field: string): boolean {
  const found = field
    .split('.')
    .flatMap((part) => part.split(/[[\]]/).filter(Boolean))
    .reduce<unknown>((held, name) => within(held, name), pack)
  return Array.isArray(found) ? found.length > 0 : found !== undefined
}

function within(held: unknown, name: string): unknown {
  if (Array.isArray(held))
    return held.find((item: unknown) =>
      ['id', 'title', 'name', 'for'].some((key) => Reflect.get(Object(item), key) === name),
    )
  return typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined
}
