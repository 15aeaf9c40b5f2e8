/**
 * Writes what is to be read before and without script: the start page inside index.html, and the
 * whole guide as handbok.html. Run after the build, on its output.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import handbook from '../../locales/nb/handbook.json' with { type: 'json' }
import { nationalGuide } from '../visit/guide.ts'
import { nb } from '../words/nb.ts'
import { speak } from '../words/speak.ts'
import { wordsFor } from '../words/words.ts'
import { withFirstQuestion } from './firstQuestion.tsx'
import { Handbook } from './Handbook.tsx'

const page = readFileSync('dist/index.html', 'utf8')
const stylesheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(
  ([, href]) => href ?? [],
)
if (stylesheets.length === 0) {
  throw new Error('dist/index.html names no stylesheet: run the build first.')
}

const language = speak({ ...nb, handbook }, 'throw')
write('index.html', withFirstQuestion(page, language, nationalGuide))
const sheet = <Handbook words={wordsFor(language, 'unasked')} stylesheets={stylesheets} />
write('handbok.html', `<!doctype html>${renderToStaticMarkup(sheet)}`)

function write(file: string, html: string): void {
  writeFileSync(`dist/${file}`, html)
  console.log(`dist/${file}  ${(html.length / 1000).toFixed(1)} kB`)
}
