import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { App } from '../../src/App.tsx'
import { ownWords } from '../../src/build/words/languages.ts'
import { Speaks } from '../../src/parts/Languages.tsx'
import { guideFrame } from '../../src/screens/guideFrame.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { languagesIn } from '../../src/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { speaking } from '../../src/words/speaking.ts'
import { pseudoTree } from '../browser/pseudo.ts'

const languages = [
  { code: 'nb', name: 'Bokmål', href: './' },
  { code: 'zz', name: 'Zz', href: 'zz/' },
]

/** The guide on a page that is also written in a made-up language. */
function begin() {
  const said: string[] = []
  const spoken = speaking(speak(ownWords(), 'throw', 'nb'), (code) => said.push(code))
  const hand = userEvent.setup()
  let x = 0
  render(
    <Speaks speaking={spoken}>
      <App guide={{ ...nationalGuide, languages }} frame={guideFrame} />
    </Speaks>,
  )
  return {
    said,
    come: () => act(() => spoken.add(speak(pseudoTree(ownWords()), 'throw', 'zz'))),
    // A person reads between two presses, and moves the hand.
    press: (name: string) =>
      hand.pointer({
        target: screen.getByRole('button', { name }),
        keys: '[MouseLeft]',
        coords: { clientX: (x += 100) },
      }),
  }
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('before anything is answered the other languages are links, named in themselves', () => {
  begin()
  const link = screen.getByRole('link', { name: 'Zz' })
  expect(link).toHaveAttribute('href', 'zz/')
  expect(link).toHaveAttribute('lang', 'zz')
  expect(screen.queryByRole('link', { name: 'Bokmål' })).toBeNull()
})

test('in the middle of a walk the page changes its language, and the walk stays where it is', async () => {
  const { come, press, said } = begin()
  await press('Jeg er urolig for et barn')
  expect(screen.queryByRole('button', { name: 'Zz' })).toBeNull()
  come()
  const inBokmal = title()
  await press('Zz')
  expect(title()).not.toBe(inBokmal)
  expect(said).toEqual(['zz'])
  await press('Bokmål')
  expect(title()).toBe(inBokmal)
  await press('Ingen av disse')
  expect(title()).not.toBe(inBokmal)
})

test('where the words of the other language have not come, it is not offered', async () => {
  const { press } = begin()
  await press('Jeg er urolig for et barn')
  expect(screen.queryByRole('navigation', { name: 'Språk' })).toBeNull()
})

test('the languages of a page are read from its head', () => {
  const head = document.createElement('head')
  expect(languagesIn(head)).toEqual([])
  head.innerHTML = languages
    .map(
      ({ code, name, href }) =>
        `<link rel="alternate" hreflang="${code}" title="${name}" href="${href}">`,
    )
    .join('')
  expect(languagesIn(head)).toEqual(languages)
})
