/**
 * Writes every municipality's pages: its start page, its pack, what is special about it, the choice
 * of municipality, and the page for addresses there are none of. Run after the build, on its output.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import om from '../../locales/nb/om.json' with { type: 'json' }
import { compile } from '../pack/compile.ts'
import type { Local } from '../pack/local.ts'
import { municipalities, type Municipality } from '../pack/place.ts'
import type { Pack } from '../pack/schema.ts'
import { guideFor, nationalGuide, type Guide } from '../visit/guide.ts'
import { localise } from '../words/localise.ts'
import { nb } from '../words/nb.ts'
import { speak } from '../words/speak.ts'
import { wordsFor } from '../words/words.ts'
import { About } from './About.tsx'
import { Choose } from './Choose.tsx'
import { withFirstQuestion } from './firstQuestion.tsx'

/** How far the pages of a municipality lie from the first page: `tinn/nb/`. */
export const root = '../../'

export interface Written {
  readonly pages: number
  readonly bytes: number
}

/** Writes the pages of every municipality into a built folder. */
export function writeMunicipalities(dist: string, packs: readonly Pack[], today: string): Written {
  const page = readFileSync(`${dist}/index.html`, 'utf8')
  const plain = unwritten(page)
  const stylesheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].flatMap(
    ([, href]) => href ?? [],
  )
  const from = (steps: string) => stylesheets.map((href) => href.replace(/^\.\//, steps))
  const national = speak({ ...nb, om }, 'throw')
  const words = wordsFor(national, 'unasked')
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  rmSync(`${dist}/packs`, { recursive: true, force: true })
  const files: [string, string][] = []
  for (const place of municipalities) {
    const pack = byId.get(place.id)
    if (!pack) {
      const name = plainName(place)
      const guide: Guide = { ...nationalGuide, root, name, note: 'noPack', today }
      files.push([`${place.id}/nb/index.html`, startPage(plain, { name }, national, guide)])
      continue
    }
    const local = compile(pack, 'nb')
    const [file, script] = packFile(local)
    const language = speak(localise({ ...nb, om }, local), 'throw')
    const said = { name: local.name, pack: `${root}${file}` }
    const about = (
      <About pack={pack} words={words} language="nb" stylesheets={from(root)} today={today} />
    )
    files.push(
      [file, script],
      [`${place.id}/nb/index.html`, startPage(plain, said, language, guideFor(local, today, root))],
      [`${place.id}/nb/om.html`, sheet(about)],
    )
  }
  const nowhere: Guide = { ...nationalGuide, root, note: 'unknown', today }
  const choose = (
    <Choose
      words={words}
      stylesheets={from('')}
      script={scriptOf(dist)}
      own={new Set(byId.keys())}
    />
  )
  files.push(
    ['404.html', startPage(plain, { note: 'unknown' }, national, nowhere)],
    ['velg-kommune.html', sheet(choose)],
  )
  for (const [file, text] of files) write(`${dist}/${file}`, text)
  return {
    pages: files.length,
    bytes: files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
  }
}

/** The name of a municipality without a pack, without what only tells namesakes apart. */
export function plainName({ name }: Municipality): string {
  return name.replace(/ \(.*\)$/, '')
}

/** A pack as a script that only holds data: one text to parse. The name changes with what it says. */
export function packFile(local: Local): readonly [string, string] {
  const data = JSON.stringify(local).replaceAll(/[\\'<\u2028\u2029]/g, escaped)
  const script = `export default JSON.parse('${data}')\n`
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8)
  return [`packs/${local.id}.${hash}.js`, script]
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function startPage(
  page: string,
  says: Readonly<Record<string, string>>,
  language: ReturnType<typeof speak>,
  guide: Guide,
): string {
  const moved = saying(page, says)
    .replaceAll('="./assets/', `="${root}assets/`)
    .replaceAll(
      /href="(handbok\.html|icon\.svg|icon-180\.png|site\.webmanifest)"/g,
      `href="${root}$1"`,
    )
  const preload = says['pack'] ? `<link rel="modulepreload" href="${says['pack']}" />` : ''
  return withFirstQuestion(moved.replace('</head>', `${preload}</head>`), language, guide)
}

/** A page that says of itself whose it is: what `loadGuide` reads. */
export function saying(page: string, says: Readonly<Record<string, string>>): string {
  const attributes = Object.entries({ root, ...says }).map(
    ([name, value]) =>
      ` data-${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return page.replace('<html ', `<html${attributes.join('')} `)
}

/** The page before its first question was written in it. */
function unwritten(page: string): string {
  const start = page.indexOf('<div id="root"')
  const end = page.lastIndexOf('</div>')
  return `${page.slice(0, start)}<div id="root">${page.slice(end)}`
}

export function sheet(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

function scriptOf(dist: string): string {
  const file = readdirSync(`${dist}/assets`).find((name) => /^choose-.*\.js$/.test(name))
  if (!file) throw new Error('The script of the choice of municipality is not built.')
  return `assets/${file}`
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
