/** A piece of a page as it was written: a text, or a tag with what stands in it. */
export type Node = string | Element

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

interface Open {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Reads what React has written: every tag is closed, and every value stands in quotation marks. */
export function treeOf(markup: string): readonly Node[] {
  const root: Open = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [piece, comment, slash, tag, attributes = ''] of markup.matchAll(
    /(<!--.*?-->|<!doctype[^>]*>)|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/gis,
  )) {
    if (comment) continue
    if (!tag) open.at(-1)?.children.push(plain(piece))
    else if (slash) open.pop()
    else {
      const element: Open = { tag, attributes: attributesIn(attributes), children: [] }
      open.at(-1)?.children.push(element)
      if (!empty.has(tag)) open.push(element)
    }
  }
  return root.children
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [
      name,
      plain(value),
    ]),
  )
}

function plain(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
}
