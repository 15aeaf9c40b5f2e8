import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { stateIds } from '../../flows/bti/ids.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import explainTerms from '../../src/glossary.ts'
import { markTerms, unmarkTerms } from '../../src/parts/explained.ts'
import { finderOf, glossaryOf } from '../../src/words/glossary.ts'
import { allHere } from '../../src/words/laterWords.ts'
import { speak } from '../../src/words/speak.ts'
import { speaking } from '../../src/words/speaking.ts'
import { wordsFor } from '../../src/words/words.ts'

const languages = readLanguages().languages.map(({ code, words }) => ({
  code,
  language: speak(words, 'throw', code),
}))
const nb = languages.find(({ code }) => code === 'nb')?.language ?? speak({}, 'throw')
const en = languages.find(({ code }) => code === 'en')?.language ?? speak({}, 'throw')

afterEach(cleanup)

/** A page of the guide with its texts where the parts put them. */
function pageOf(...lines: readonly string[]): HTMLElement {
  const page = document.createElement('main')
  for (const line of lines) {
    const element = document.createElement('p')
    element.textContent = line
    page.append(element)
  }
  document.body.replaceChildren(page)
  return page
}

function markedIn(page: Element): readonly string[] {
  return [...page.querySelectorAll('.term')].map(({ textContent }) => textContent)
}

test.each(languages)(
  'on every page of $code each word is explained once, where it first stands, and the text is as it was',
  ({ language }) => {
    const find = finderOf(glossaryOf(language))
    const words = wordsFor(language, 'unasked')
    let marks = 0
    for (const at of stateIds) {
      const { title, lead, why, say, do: steps, not, help } = words.step(at)
      const lines = [title, lead, ...steps, say, ...not, ...help.flatMap(({ text }) => text), why]
      const said = lines.filter((line) => line !== undefined)
      const page = pageOf(...said)
      markTerms(page, find)
      markTerms(page, find)
      const wanted: string[] = []
      const used = new Set<string>()
      for (const [index, line] of said.entries())
        for (const { term, at: place } of find(line))
          if (!used.has(term.id)) {
            used.add(term.id)
            wanted.push(`${index} ${place} ${term.id}`)
          }
      const found = [...page.querySelectorAll<HTMLElement>('.term')].map((button) => {
        const range = document.createRange()
        const line = button.closest('p') ?? page
        range.setStart(line, 0)
        range.setEndBefore(button)
        const index = [...page.children].indexOf(line)
        return `${index} ${range.toString().length} ${button.dataset['term']}`
      })
      expect({ at, found }).toEqual({ at, found: wanted })
      expect([...page.children].map(({ textContent }) => textContent)).toEqual(said)
      marks += found.length
      unmarkTerms(page)
      expect(page.querySelector('button')).toBeNull()
      expect([...page.children].every(({ childNodes }) => childNodes.length === 1)).toBe(true)
    }
    expect(marks).toBeGreaterThan(250)
  },
)

test.each([
  ['a button', '<button>Ring barnevernet</button>'],
  ['a link', '<a href="#x"><span>Barnevernet</span></a>'],
  ['what opens a fold', '<details><summary>Hva er stafettlogg?</summary></details>'],
  ['what is only printed', '<div class="print-only"><p>Ring barnevernet.</p></div>'],
  ['what stands among the answers', '<section class="answers"><h2>Samtykke</h2></section>'],
  ['the answers so far', '<ol class="so-far"><li><span>Taushetsplikt?</span></li></ol>'],
  ['what is said in another language', '<p><span lang="en">Barnevernet</span></p>'],
  ['a text beside an element', '<p>Ring barnevernet <b>nå</b></p>'],
])('%s stays as it is', (_, html) => {
  const page = pageOf()
  page.innerHTML = html
  markTerms(page, finderOf(glossaryOf(nb)))
  expect(markedIn(page)).toEqual([])
  // Nor is the word used up: it is explained where it can be.
  const line = document.createElement('p')
  line.textContent = 'Ring barnevernet om taushetsplikt og stafettlogg.'
  page.append(line)
  markTerms(page, finderOf(glossaryOf(nb)))
  expect(markedIn(page)).toEqual(['barnevernet', 'taushetsplikt', 'stafettlogg'])
})

/** A page that React draws, and whose words are explained. */
async function explained(spoken = speaking(nb), first = 'Du har taushetsplikt.') {
  const container = document.body.appendChild(document.createElement('div'))
  explainTerms(container, spoken, allHere)
  render(
    <StrictMode>
      <Page first={first} />
    </StrictMode>,
    { container },
  )
  await settled()
  return container
}

function Page({ first }: { readonly first: string }) {
  const [line, setLine] = useState(first)
  const [more, setMore] = useState(false)
  return (
    <main>
      <h1>Samtykke</h1>
      {more && <p>Drøft med barnevernet.</p>}
      <p>{line}</p>
      <button type="button" onClick={() => setLine('Taushetsplikten og PPT.')}>
        Ja
      </button>
      <button type="button" onClick={() => setMore(!more)}>
        Mer
      </button>
    </main>
  )
}

function settled() {
  return act(() => new Promise((done) => setTimeout(done, 20)))
}

function press(container: Element, name: string) {
  const found = [...container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  )
  if (!found) throw new Error(`No button ${name}.`)
  fireEvent.click(found)
  return found
}

test('a word opens and closes its sentence, and Escape closes it too', async () => {
  const page = await explained()
  const button = press(page, 'taushetsplikt')
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const means = document.getElementById(button.getAttribute('aria-controls') ?? '')
  expect(means).toHaveTextContent(/^Du må holde for deg selv det du får vite/)
  expect(button.parentElement?.nextElementSibling).toBe(means)
  expect(button.parentElement).toHaveTextContent(/^taushetsplikt\.$/)
  press(page, 'taushetsplikt')
  expect(page.querySelector('.term-means')).toBeNull()
  expect(button).toHaveAttribute('aria-expanded', 'false')
  press(page, 'taushetsplikt')
  fireEvent.keyDown(button, { key: 'a' })
  expect(page.querySelector('.term-means')).not.toBeNull()
  fireEvent.keyDown(button, { key: 'Escape' })
  expect(page.querySelector('.term-means')).toBeNull()
})

test('a heading keeps its own name: what explains it stands under it', async () => {
  const page = await explained()
  press(page, 'Samtykke')
  expect(page.querySelector('h1')).toHaveTextContent(/^Samtykke$/)
  expect(page.querySelector('h1 + .term-means')).toHaveTextContent(/^Noen sier ja av fri vilje/)
})

test('a text that React changes is put back whole, and what explained it is gone', async () => {
  const page = await explained()
  press(page, 'taushetsplikt')
  press(page, 'Ja')
  expect(page.querySelector('p')).toHaveTextContent(/^Taushetsplikten og PPT\.$/)
  await settled()
  expect(page.querySelector('p')).toHaveTextContent(/^Taushetsplikten og PPT\.$/)
  expect(markedIn(page)).toEqual(['Samtykke', 'Taushetsplikten', 'PPT'])
  press(page, 'Taushetsplikten')
  // In another form than its own the word is said as one looks it up.
  expect(page.querySelector('.term-means')).toHaveTextContent(/^taushetsplikt: Du må/)
})

test('what comes later on a page is explained, and what is marked does not move', async () => {
  const page = await explained(speaking(nb), 'Ring barnevernet.')
  press(page, 'Mer')
  await settled()
  expect(markedIn(page)).toEqual(['Samtykke', 'Drøft', 'barnevernet'])
  press(page, 'Mer')
  await settled()
  expect(markedIn(page)).toEqual(['Samtykke', 'barnevernet'])
})

test('in another language the words are explained in that one', async () => {
  const spoken = speaking(nb)
  spoken.add(en)
  const page = await explained(spoken, 'PPT')
  press(page, 'PPT')
  expect(page.querySelector('.term-means')).toHaveTextContent(/^De kan språk/)
  act(spoken.change)
  await settled()
  expect(page.querySelector('.term-means')).toBeNull()
  press(page, 'PPT')
  expect(page.querySelector('.term-means')).toHaveTextContent(
    /^educational psychology service \(PPT\): They give advice/,
  )
  expect(page.querySelector('.term-means [lang]')).toHaveAttribute('lang', 'nb')
})

test('before its words have come a page is plain, and it is marked when they do', async () => {
  const listeners: (() => void)[] = []
  const bare = speak({}, 'silent', 'nb')
  const container = document.body.appendChild(document.createElement('div'))
  explainTerms(container, speaking(bare), {
    ...allHere,
    subscribe: (changed) => {
      listeners.push(changed)
      return () => undefined
    },
  })
  render(<Page first="Du har taushetsplikt." />, { container })
  await settled()
  expect(markedIn(container)).toEqual([])
  bare.addResourceBundle('nb', 'translation', {
    glossary: { x: { term: 'taushetsplikt', forms: 'taushetsplikt', means: 'Du tier.' } },
  })
  for (const changed of listeners) changed()
  await settled()
  expect(markedIn(container)).toEqual(['taushetsplikt'])
})

test('the page that was written stays as it was until something on it changes', async () => {
  const { container } = render(<Page first="Du har taushetsplikt." />)
  const told: (() => void)[] = []
  const listen = (changed: () => void) => {
    told.push(changed)
    return () => undefined
  }
  explainTerms(container, { ...speaking(nb), subscribe: listen }, { ...allHere, subscribe: listen })
  for (const changed of told) changed()
  await settled()
  expect(markedIn(container)).toEqual([])
  press(container, 'Ja')
  await settled()
  expect(markedIn(container)).toEqual(['Samtykke', 'Taushetsplikten', 'PPT'])
})

test('a text stays one, wherever it stands, and what touches a word keeps to it', () => {
  const page = pageOf('Spør (PPT), barnevernet/BUP og «helsestasjon».')
  markTerms(page, finderOf(glossaryOf(nb)))
  const [line] = page.children
  expect(line?.childNodes).toHaveLength(1)
  expect(line).toHaveTextContent(/^Spør \(PPT\), barnevernet\/BUP og «helsestasjon»\.$/)
  const wholes = [...page.querySelectorAll('.term-whole')].map(({ textContent }) => textContent)
  expect(wholes).toEqual(['(PPT),', 'barnevernet/', 'BUP', '«helsestasjon».'])
})

test('a page that goes away takes its marks with it', async () => {
  const page = await explained()
  press(page, 'taushetsplikt')
  cleanup()
  await settled()
  expect(page).toBeEmptyDOMElement()
})
