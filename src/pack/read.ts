import { isAlias, isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Fault, FaultId, LineOf } from './fault.ts'
import { misread } from './misread.ts'

/** What a file holds, and where. */
export interface Read {
  readonly value: unknown
  readonly lineOf: LineOf
}

const mostBytes = 200_000
const deepest = 12

/**
 * Reads the bytes of a pack as YAML, and nothing but data: no aliases, no tags, no merging.
 *
 * A file that is too large, too deep or wrongly encoded is refused before it is parsed.
 */
export function read(
  file: string,
  bytes: Uint8Array,
): Read | { readonly faults: readonly Fault[] } {
  const only = (fault: FaultId, line = 1, values?: Fault['values']) => ({
    faults: [{ file, line, field: '', fault, ...(values && { values }) }],
  })
  if (bytes.length > mostBytes) return only('tooLarge', 1, { max: mostBytes / 1000 })
  const source = decoded(bytes)
  if (source === undefined) return only('encoding')
  const deep = tooDeepAt(source)
  if (deep > 0) return only('tooDeep', deep, { max: deepest })
  const lines = new LineCounter()
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const faults = [...unread(document, source, file, lines), ...notData(document, file, lines)]
  if (faults.length > 0) return { faults }
  if (!isMap(document.contents)) return only('notMap')
  return { value: document.toJS({ maxAliasCount: 0 }), lineOf: linesIn(document, lines) }
}

/** What keeps the file from being read: a field that stands twice, or the first thing that is no YAML. */
function unread(
  { errors }: Document,
  source: string,
  file: string,
  lines: LineCounter,
): readonly Fault[] {
  const stumbles = errors.map(({ code, pos }) => ({ code, line: lines.linePos(pos[0]).line }))
  const twice = stumbles.filter(({ code }) => code === 'DUPLICATE_KEY')
  const first = stumbles.find(({ code }) => code !== 'DUPLICATE_KEY')
  return [
    ...twice.map(({ line }) => ({ line, fault: 'duplicateKey' as const })),
    ...(first ? misread(source, first) : []),
  ].map(({ line, fault }) => ({ file, line, field: '', fault }))
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    // A mark at the beginning says that it is UTF-8: many editors write it, and it is no text.
    return source.includes('\0') ? undefined : source.replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

/** The first line that nests deeper than any pack needs: parsers recurse, and stacks end. */
function tooDeepAt(source: string): number {
  let brackets = 0
  return (
    source.split('\n').findIndex((line) => {
      const opened = line.match(/[[{]/g)?.length ?? 0
      brackets += opened - (line.match(/[\]}]/g)?.length ?? 0)
      const dashes = /^(\s*[-?:] )+/.exec(line)?.[0].length ?? 0
      const indent = line.search(/\S/)
      return opened > deepest || brackets > deepest || indent > 4 * deepest || dashes > 4 * deepest
    }) + 1
  )
}

function notData(document: Document, file: string, lines: LineCounter): readonly Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Node: (_, node) => {
      const line = lines.linePos(node.range?.[0] ?? 0).line
      if (isAlias(node)) faults.push({ file, line, field: '', fault: 'alias' })
      else if ('anchor' in node && node.anchor)
        faults.push({ file, line, field: '', fault: 'alias' })
      if (node.tag !== undefined) faults.push({ file, line, field: '', fault: 'tag' })
    },
  })
  return faults
}

function linesIn(document: Document, lines: LineCounter): LineOf {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const key = path[length - 1]
      const holder =
        length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
      const pair = isMap(holder)
        ? holder.items.find((item) => isNode(item.key) && String(item.key) === String(key))
        : undefined
      const node = pair ? pair.key : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
}
