import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { treeOf, type Element, type Node } from './tree.ts'

/** A page as text, in the order a screen reader meets it. */
export function pageAsText(page: ReactNode): string {
  return markupAsText(renderToStaticMarkup(page))
}

/** The same, of a page that is written already. */
export function markupAsText(markup: string): string {
  return linesOf(treeOf(markup)).join('\n')
}

/** Tags that stand in the middle of a line. All others begin a line of their own. */
const inLine = new Set(['a', 'b', 'button', 'code', 'em', 'i', 'span', 'strong', 'br', 'img'])

/** Where controls stand beside each other on one line, by class. */
const beside = /^(acute|top|row__marks)\b/

function linesOf(nodes: readonly Node[]): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const said = line.replaceAll(/\s+/g, ' ').trim()
    if (said !== '') lines.push(said)
    line = ''
  }
  for (const node of nodes) {
    if (typeof node === 'string' || inLine.has(node.tag)) {
      if (isControl(node)) end()
      line += typeof node === 'string' ? node : said(node)
      if (isControl(node)) end()
    } else {
      end()
      lines.push(...blockOf(node))
    }
  }
  end()
  return lines
}

/** A button, and a number to call, are each a line: nobody presses two at once. */
function isControl(node: Node): boolean {
  if (typeof node === 'string') return false
  return node.tag === 'button' || (node.attributes['class'] ?? '').split(' ').includes('call')
}

function blockOf(element: Element): readonly string[] {
  const { tag, attributes, children } = element
  if (isSilent(element)) return []
  if (/^h[1-6]$/.test(tag)) return marked(`${'#'.repeat(Number(tag.slice(1)))} `, children)
  if (tag === 'ul') return children.flatMap((item) => listed('- ', item))
  if (tag === 'ol') return children.flatMap((item, index) => listed(`${index + 1}. `, item))
  if (tag === 'details') return folded(element)
  if (tag === 'blockquote') return linesOf(children).map((line) => `> ${line}`)
  if (tag === 'input') return ['[____]']
  if (beside.test(attributes['class'] ?? '')) return [inOne(children)]
  return linesOf(children)
}

/** A heading is printed though it is empty: that is a fault to be seen. */
function marked(mark: string, children: readonly Node[]): readonly string[] {
  return [`${mark}${linesOf(children).join(' ')}`]
}

function listed(mark: string, item: Node): readonly string[] {
  if (typeof item === 'string') return linesOf([item])
  if (isSilent(item)) return []
  const room = ' '.repeat(mark.length)
  return linesOf(item.children).map((line, index) => `${index === 0 ? mark : room}${line}`)
}

/** What is folded away is marked as such, and stands in from what is not. */
function folded({ children }: Element): readonly string[] {
  return children.flatMap((child) =>
    typeof child !== 'string' && child.tag === 'summary'
      ? marked('▸ ', child.children)
      : linesOf([child]).map((line) => `  │ ${line}`),
  )
}

function inOne(children: readonly Node[]): string {
  return children.flatMap((child) => linesOf([child])).join('  ')
}

function said(element: Element): string {
  const { tag, attributes, children } = element
  if (isSilent(element)) return ''
  if (tag === 'br') return ' '
  const whole = textOf(children)
  // A space between two texts stands in one of them.
  const text = attributes['aria-label'] ?? (tag === 'button' ? whole.trim() : whole)
  if (tag === 'button') return ` [${attributes['aria-pressed'] === 'true' ? '✓ ' : ''}${text}] `
  const address = attributes['href']
  if (tag !== 'a' || !address) return text
  // A name and its number are two boxes on the screen.
  const parts = children.map((child) => textOf([child])).join(isControl(element) ? ' ' : '')
  return address.startsWith('tel:') ? `☎ ${parts}` : `${parts} <${address}>`
}

/** The text of a tag in the middle of a line, with the room around it as it was written. */
function textOf(children: readonly Node[]): string {
  return children.map((child) => (typeof child === 'string' ? child : said(child))).join('')
}

/** What a screen reader never says, and what is only on paper. */
function isSilent({ attributes }: Element): boolean {
  return (
    attributes['aria-hidden'] === 'true' ||
    'hidden' in attributes ||
    (attributes['class'] ?? '').split(' ').includes('print-only')
  )
}
