import { isMap, isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml'

/** A way to a place in a file. */
export type Path = readonly PropertyKey[]

/** A pack as a document: comments and the order of the fields are part of it. */
function documentOf(text: string): Document {
  return parseDocument(text, { schema: 'core', merge: false, logLevel: 'silent' })
}

/** What a text that can be read says; undefined where it is no YAML. */
export function valueOf(text: string): unknown {
  const document = documentOf(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  return document.toJS({ maxAliasCount: 0 })
}

/** One change: what shall stand at a path. Undefined takes it away, and what is then empty with it. */
export interface Change {
  readonly path: Path
  readonly value: unknown
  /** What is taken away stays in the file as a comment. */
  readonly aside?: true
}

/** The text with changes made, one after the other. Comments and everything else stay as they were. */
export function changed(text: string, changes: readonly Change[]): string {
  const document = documentOf(text)
  if (document.errors.length > 0) return text
  for (const { path, value, aside } of changes) {
    if (aside) setAside(document, path)
    set(document, path, value)
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function set(document: Document, path: Path, value: unknown): void {
  if (value !== undefined) {
    const held = document.getIn(path, true)
    if (isScalar(held) && (typeof value !== 'object' || value === null)) held.value = value
    else document.setIn(path, document.createNode(value))
    return
  }
  if (document.hasIn(path)) document.deleteIn(path)
  const parent = path.slice(0, -1)
  // An empty table that the author did not ask for would be a fault; a place in a list stays.
  if (parent.length === 0 || typeof parent.at(-1) === 'number') return
  const left = document.getIn(parent, true)
  const empty = (isMap(left) || isSeq(left)) && left.items.length === 0
  if (empty && parent.join('.') !== 'sources') set(document, parent, undefined)
}

/** Writes what stands at a path as a comment before the table it stands in. */
function setAside(document: Document, path: Path): void {
  const holder = document.getIn(path.slice(0, -1), true)
  if (!isMap(holder)) return
  const said = stringify({ [String(path.at(-1))]: document.getIn(path) }, { lineWidth: 0 })
  const lines = said.trimEnd().replaceAll(/^/gm, ' ')
  holder.commentBefore = [holder.commentBefore, lines].filter(Boolean).join('\n')
}
