import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/**
 * A browser's translator wraps each text in an element of its own. React then no longer finds the
 * text: it changes one nobody sees, or breaks where it puts something beside it. A text that is the
 * only child of its element is put back whole, so every text on a page that changes stands alone.
 */
const rooms = ['src/parts', 'src/screens']

test('every text of a page is alone in its element, so that a translated page still changes', () => {
  const crowded = rooms
    .flatMap(filesIn)
    .flatMap((file) => crowdedIn(file, readFileSync(file, 'utf8')))
  expect(crowded).toEqual([])
})

test.each([
  ['a text beside an element', '<p>{shared("a")} <b>x</b></p>', 1],
  ['two texts', '<p>{name}, {by}</p>', 1],
  ['a text alone', '<p>{shared("a")}</p>', 0],
  ['one text made of two', '<p>{`${name}, ${by}`}</p>', 0],
  ['elements beside each other', '<p><b>{name}</b><i>{by}</i>{on && <u>{on}</u>}</p>', 0],
  ['a space between', '<p><b>{name}</b>{" "}<i>{by}</i></p>', 0],
  ['a list', '<ul>{list.map((one) => <li key={one}>{one}</li>)}<li>x</li></ul>', 0],
  ['what somebody else made', '<main>{children}<p>{name}</p></main>', 0],
])('%s', (_, code, found) => {
  expect(crowdedIn('made-up.tsx', `const a = ${code}`)).toHaveLength(found)
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name}`)
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function partsOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )
}

function crowdedIn(file: string, code: string): readonly string[] {
  const found: string[] = []
  const look = (node: Node): void => {
    const children = Array.isArray(node['children']) ? node['children'].filter(isNode) : []
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const shown = children.filter((child) => !isBlank(child))
      if (shown.length > 1 && shown.some(isText)) {
        found.push(`${file}:${code.slice(0, node.start).split('\n').length}`)
      }
    }
    for (const part of partsOf(node)) look(part)
  }
  const { program } = parseSync(file, code)
  for (const part of Object.values(program).flat()) if (isNode(part)) look(part)
  return found
}

/** White space with a line break in it is not shown. */
function isBlank(child: Node): boolean {
  return (
    child.type === 'JSXText' &&
    typeof child['value'] === 'string' &&
    /^\s*\n\s*$/.test(child['value'])
  )
}

function isText(child: Node): boolean {
  if (child.type === 'JSXText') return child['value'] !== ' '
  if (child.type !== 'JSXExpressionContainer') return false
  const { expression } = child
  return isNode(expression) && !isSpace(expression) && yieldsText(expression)
}

/** A space between two elements never changes, and no translator touches it. */
function isSpace({ type, value }: Node): boolean {
  return type === 'Literal' && value === ' '
}

/** Elements, lists of elements and what is handed down are no text; the rest may be. */
function yieldsText(node: Node): boolean {
  const parts = (...names: readonly string[]) =>
    names
      .map((name) => node[name])
      .filter(isNode)
      .some(yieldsText)
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXEmptyExpression':
      return false
    case 'ConditionalExpression':
      return parts('consequent', 'alternate')
    case 'LogicalExpression':
      return parts('right')
    case 'ParenthesizedExpression':
      return parts('expression')
    case 'Identifier':
      return node['name'] !== 'children'
    case 'Literal':
      return node['value'] !== null
    case 'CallExpression':
      return !isList(node)
    default:
      return true
  }
}

function isList({ callee }: Node): boolean {
  const property = isNode(callee) ? callee['property'] : undefined
  return isNode(property) && property['name'] === 'map'
}
