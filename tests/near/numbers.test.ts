import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { AcuteBar } from '../../src/parts/AcuteBar.tsx'
import { IdleDialog } from '../../src/parts/IdleDialog.tsx'
import { ErrorBoundary } from '../../src/screens/Broken.tsx'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'

const nb = ownWords()

const nothing = () => undefined

/** The page after something nobody expected. */
class Broken extends ErrorBoundary {
  override state = { broken: true }
}

test.each([
  ['on every page', createElement(AcuteBar)],
  [
    'in the warning before wiping, which covers the page',
    createElement(IdleDialog, { onStay: nothing, onWipe: nothing }),
  ],
  ['where something broke', createElement(Broken, null, null)],
])('112 and 113 can be called %s', (_, shown) => {
  const page = written(shown)
  for (const number of ['112', '113'])
    expect(page).toMatch(new RegExp(`href="tel:${number}"[^]*?${number}`))
})

function written(shown: ReactNode): string {
  const i18n = speak(nb, 'throw')
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n }, shown))
}
