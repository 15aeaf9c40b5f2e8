/**
 * Terms that are explained in place: the first use of each on a page is a button, and its one sentence
 * stands after it while it is open.
 *
 * It works on the page as it is shown, as a browser's translator does: the parts know nothing of it, so it
 * may come after them, and what comes first on a page is what one reads first. React puts a changed text
 * back whole, because every text is alone in its element (tests/house/texts.test.ts).
 */
import { firstUses, spokenAs, type Find, type Found, type Term } from '../words/glossary.ts'

const texts = 'h1, h2, h3, p, li, span, strong, blockquote'

/** No button in a button or among the answers, nothing that is quoted or only printed, and no other language's words. */
const left =
  'a, button, summary, label, .answers, dialog, .so-far, .print-only, .term-means, [lang]:not(:root)'

/** Makes the first use of each term on a page a button. What is marked already stays where it is. */
export function markTerms(page: Element, find: Find): void {
  const used = new Set([...marked(page)].map(({ dataset }) => dataset['term'] ?? ''))
  for (const element of page.querySelectorAll(texts)) {
    const text = element.childNodes.length === 1 ? element.firstChild : null
    if (!(text instanceof Text) || element.closest(left)) continue
    const found = firstUses(text.data, find, used)
    if (found.length > 0) element.replaceChildren(inParts(text.data, found))
  }
}

/** Takes away every mark, and what is open: the page speaks another language now. */
export function unmarkTerms(page: Element): void {
  closeTerms(page)
  for (const parts of page.querySelectorAll('.terms')) parts.replaceWith(parts.textContent)
}

/** Takes away explanations of what is not there any more. */
export function dropOrphans(page: Element): void {
  for (const means of page.querySelectorAll('.term-means'))
    if (!page.querySelector(`[aria-controls="${means.id}"]`)) means.remove()
}

/** Opens the term that was pressed, or closes it. */
export function toggleTerm(pressed: EventTarget | null, terms: readonly Term[]): void {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('.term') : null
  const term = terms.find(({ id }) => id === button?.dataset['term'])
  if (!button || !term) return
  if (button.getAttribute('aria-expanded') === 'true') close(button)
  else open(button, term)
}

/** Closes every term that is open. The focus stays where it is: on the word. */
export function closeTerms(page: Element): void {
  for (const button of marked(page)) close(button)
}

function marked(page: Element): NodeListOf<HTMLElement> {
  return page.querySelectorAll<HTMLElement>('.term')
}

/**
 * A text with its terms as buttons, in one element: where its place is a grid, it stays one text. What
 * touches a word – a comma, a bracket – keeps to its line.
 */
function inParts(text: string, found: readonly Found[]): Element {
  const parts = made('span', 'terms')
  let done = 0
  for (const [index, one] of found.entries()) {
    const end = one.at + one.said.length
    const before = text.slice(done, one.at)
    const after = text.slice(end, found[index + 1]?.at)
    const [touching = ''] = /\S*$/.exec(before) ?? []
    const [touched = ''] = /^\S*/.exec(after) ?? []
    const whole = made('span', 'term-whole')
    whole.append(touching, buttonFor(one), touched)
    parts.append(before.slice(0, before.length - touching.length), whole)
    done = end + touched.length
  }
  parts.append(text.slice(done))
  return parts
}

function made(name: 'span' | 'button', className: string): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  return element
}

function buttonFor({ term: { id }, said }: Found): HTMLElement {
  const button = made('button', 'term')
  button.setAttribute('type', 'button')
  button.dataset['term'] = id
  button.textContent = said
  button.setAttribute('aria-expanded', 'false')
  return button
}

function open(button: HTMLElement, term: Term): void {
  const means = made('span', 'term-means')
  means.id = `means-${term.id}`
  means.setAttribute('role', 'note')
  means.append(...named(term, button.textContent), term.means)
  button.setAttribute('aria-expanded', 'true')
  button.setAttribute('aria-controls', means.id)
  // A heading keeps its own name: what explains it stands under it.
  const before = button.closest('h1, h2, h3') ?? button.closest('.term-whole')
  before?.after(means)
}

/** The word in its own form, where another one stands in the text, and the Norwegian one after it. */
function named(term: Term, said: string): readonly (string | Element)[] {
  const [here, norwegian] = spokenAs(term)
  const strong = document.createElement('strong')
  if (norwegian) strong.append(`${here} (`, inNorwegian(norwegian), ')')
  else if (here.toLowerCase() !== said.toLowerCase()) strong.append(here)
  return strong.hasChildNodes() ? [strong, ': '] : []
}

function inNorwegian(word: string): Element {
  const said = document.createElement('span')
  said.lang = 'nb'
  said.textContent = word
  return said
}

function close(button: HTMLElement): void {
  document.getElementById(button.getAttribute('aria-controls') ?? '')?.remove()
  button.setAttribute('aria-expanded', 'false')
  button.removeAttribute('aria-controls')
}
