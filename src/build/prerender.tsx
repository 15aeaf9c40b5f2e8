/**
 * Writes what is to be read before and without script: the start page inside index.html, and the
 * whole guide as handbok.html. Run after the build, on its output.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import handbook from '../../locales/nb/handbook.json' with { type: 'json' }
import { App } from '../App.tsx'
import { nb } from '../words/nb.ts'
import { speak } from '../words/speak.ts'
import { wordsFor } from '../words/words.ts'
import { Handbook } from './Handbook.tsx'

const page = readFileSync('dist/index.html', 'utf8')
const stylesheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(
  ([, href]) => href ?? [],
)
if (stylesheets.length === 0) {
  throw new Error('dist/index.html names no stylesheet: run the build first.')
}

const language = speak({ ...nb, handbook }, 'throw')
write('index.html', withFirstQuestion(page))
const sheet = <Handbook words={wordsFor(language, 'unasked')} stylesheets={stylesheets} />
write('handbok.html', `<!doctype html>${renderToStaticMarkup(sheet)}`)

/** The page with its first question written in it, so that it can be read before the script is there. */
function withFirstQuestion(html: string): string {
  const guide = renderToString(
    <StrictMode>
      <I18nextProvider i18n={language}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  )
  const start = html.indexOf('<div id="root">')
  const end = html.lastIndexOf('</div>')
  if (start === -1 || end < start) throw new Error('dist/index.html has no #root.')
  return `${html.slice(0, start)}<div id="root" data-written="true">${guide}${html.slice(end)}`
}

function write(file: string, html: string): void {
  writeFileSync(`dist/${file}`, html)
  console.log(`dist/${file}  ${(html.length / 1000).toFixed(1)} kB`)
}
