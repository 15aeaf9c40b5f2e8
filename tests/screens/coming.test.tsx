import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../src/App.tsx'
import { ownWords } from '../../src/build/words/languages.ts'
import { guideFrame } from '../../src/screens/guideFrame.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { laterWords } from '../../src/words/laterWords.ts'
import { speak, speakMore } from '../../src/words/speak.ts'
import { inStages } from '../../src/words/stages.ts'
import { show } from './show.tsx'

const { first, rest } = inStages(ownWords())

/** The guide with only its first words, and a way to let the rest come, or be lost. */
async function begin() {
  const language = speak(structuredClone(first), 'throw')
  const on: { came?: (came: boolean) => void } = {}
  const later = laterWords(() => new Promise((came) => (on.came = came)))
  const { user } = show(<App guide={nationalGuide} frame={guideFrame} later={later} />, language)
  void later.ask()
  return {
    press: (name: RegExp | string) => user.click(screen.getByRole('button', { name })),
    come: (came: boolean) =>
      act(async () => {
        if (came) speakMore(language, rest)
        on.came?.(came)
        await Promise.resolve()
      }),
  }
}

// What was held back for a moment after a page came, is not held back in the next test.
afterEach(() => new Promise((over) => setTimeout(over, 600)))

const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('a page on its way says so, has the numbers and the plan, and shows itself when it comes', async () => {
  const { press, come } = await begin()
  await press('Hva får deg til å nøle?')
  expect(title()).toBe('Siden er på vei')
  expect(screen.getByRole('button', { name: 'Se planen så langt' })).toBeVisible()
  expect(screen.getByRole('link', { name: '116 111' })).toHaveAttribute('href', 'tel:116111')
  await come(true)
  expect(title()).toBe('Hva får deg til å nøle?')
  expect(document.activeElement?.tagName).toBe('H1')
})

test('a press that was meant for the page before is not an answer on the one that has come', async () => {
  const { press, come } = await begin()
  await press('Hva får deg til å nøle?')
  await come(true)
  await press('Jeg er ikke sikker nok')
  expect(title()).toBe('Hva får deg til å nøle?')
})

test('a page that did not come says what to do now, and nothing is lost', async () => {
  const { press, come } = await begin()
  await press('Hva får deg til å nøle?')
  await come(false)
  expect(title()).toBe('Denne siden kom ikke')
  expect(screen.getByText(/ring 112/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Hele veiviseren på papir' })).toBeVisible()
  await press('Se planen så langt')
  expect(title()).toBe('Planen din så langt')
  await press('Gå videre med spørsmålene')
  expect(title()).toBe('Denne siden kom ikke')
  await press('Tilbake')
  expect(title()).toBe('Hva trenger du hjelp til?')
})

test('what did not come is not offered: no level to begin on, and nothing about hesitating', async () => {
  const { press, come } = await begin()
  await come(false)
  for (const name of [/nivå 1/, /nivå 2/, /nivå 3/, 'Hva får deg til å nøle?'])
    expect(screen.queryByRole('button', { name })).toBeNull()
  for (const name of ['Jeg er urolig for et barn', 'Jeg vil melde likevel'])
    expect(screen.getByRole('button', { name })).toBeVisible()
  await press('Noen kan være i fare nå')
  expect(title()).toBeTruthy()
})
