import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { defaultLanguage, fileOf, folderOf, pathOf, workerFile } from '../../address/address.ts'
import { wordsFor } from '../../words/words.ts'
import { Lost } from '../pages/Pause.tsx'
import type { SiteFile } from '../words/dataScript.ts'
import type { WorkerSite } from '../worker/site.ts'
import { billOfMaterials } from './billOfMaterials.ts'
import type { Built, Entry, Loads } from './built.ts'
import { documentOf, explainedWith, loadedBy, namedBy, title } from './document.ts'
import { dateInWords } from './edition.ts'
import { caddy, headersFile, iis, nginx, type Place } from './hosting.ts'
import { manifests } from './manifest.ts'
import { defaultOf, readSite, type LanguageSite, type Site } from './readSite.ts'
import { tableOf, type Kept, type Page } from './table.tsx'

/** A file that is there already: what Vite has made, and what lies in `public/`. */
export type Made = ReadonlyMap<string, string | Uint8Array>

export interface Written {
  /** Everything that belongs on the server, besides what was made. */
  readonly files: ReadonlyMap<string, string>
  /** How to serve it, and what each page loads: for those who build, and not for the server. */
  readonly hosting: ReadonlyMap<string, string>
  readonly said: string
}

/** What a page loads before and after its first paint, for `npm run stats`. */
export interface PageLoads {
  readonly file: string
  readonly loads: readonly string[]
  readonly later: readonly string[]
}

/** The whole site from what Vite has made: every page once, the worker, headers, sums. */
export function writeSite(
  made: Made,
  loads: Readonly<Record<Entry, Loads>>,
  worker: string,
  site: Site = readSite(),
): Written {
  const files = new Map<string, string>([...dataOf(site), ...manifests(site)])
  const sumOf = sums(made, files)
  const built: Built = {
    loads: (entry) => loads[entry],
    integrity: (file) => `sha256-${sumOf(file, 'base64')}`,
    style: (file) => textOf(made, file),
  }
  const table = tableOf(site)
  const kept = (): Kept =>
    [...made.keys(), ...files.keys()]
      .filter((file) => isKept(site, file))
      .toSorted()
      .map((file) => [pathOf(file), `sha256-${sumOf(file, 'base64')}`])
  const write = (pages: readonly Page[], shown: Kept = []) => {
    for (const page of pages) files.set(page.file, documentOf(page, built, shown))
  }
  // The self-test shows the sums of all the others.
  write(table.filter(({ at }) => at.kind !== 'selftest'))
  write(
    table.filter(({ at }) => at.kind === 'selftest'),
    kept(),
  )
  const offline = kept()
  files.set(workerFile, `const site = ${JSON.stringify(workerSite(site, offline))};\n${worker}`)
  const place = placeOf(site, table, built)
  files.set('_headers', headersFile(place))
  files.set('web.config', iis(place))
  files.set('sbom.cdx.json', billOfMaterials())
  const all = [...made.keys(), ...files.keys()].toSorted()
  files.set('SHA256SUMS.txt', all.map((file) => `${sumOf(file, 'hex')}  ${file}\n`).join(''))
  return {
    files,
    hosting: new Map([
      ['nginx.conf', nginx(place)],
      ['Caddyfile', caddy(place)],
      ['pages.json', JSON.stringify(table.map((page) => pageLoads(page, built)))],
    ]),
    said: `edition ${site.edition.version} of ${dateInWords(site.edition.date, defaultLanguage) ?? '–'}, ${table.length} pages, ${all.length} files, ${offline.length} kept for use without a net`,
  }
}

/** Words and packs, each once. */
function dataOf({ languages }: Site): readonly SiteFile[] {
  return languages.flatMap(({ files, locals, practice }) => [
    ...Object.values(files),
    ...practice.files,
    ...[...locals.values()].flatMap(({ file, practice: own }) => [file, ...own.files]),
  ])
}

/** The national guide in the default language is kept whole; other places once they are visited. */
function isKept(site: Site, file: string): boolean {
  // Where the first page leads to a municipality, it leads there without a net too.
  if (site.home !== undefined && isOf(site, site.home, file)) return true
  if (/^(_headers|web\.config|sbom\.cdx\.json|SHA256SUMS\.txt|404\.html|packs\/.*)$/.test(file))
    return false
  if (file.startsWith('words/')) return file.startsWith(`words/${defaultLanguage}.`)
  // Whoever writes a pack has a net; nobody else carries the editor.
  if (file.startsWith('assets/editor.')) return false
  if (file.startsWith('assets/') || !file.includes('/')) return true
  return (['selftest', 'meeting', 'card', 'chair'] as const).some(
    (kind) => file === fileOf({ ...nationalAt(defaultOf(site)), kind }),
  )
}

/** Whether a file is of a municipality's folder in the default language, or the pack of it. */
function isOf(site: Site, id: string, file: string): boolean {
  const folder = folderOf({ municipality: id, language: defaultLanguage })
  return file.startsWith(folder) || file === defaultOf(site).locals.get(id)?.file[0]
}

function workerSite(site: Site, kept: Kept): WorkerSite {
  const files = Object.fromEntries(kept)
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  const { language } = defaultOf(site)
  const lost = createElement(Lost, { words: wordsFor(language, 'unasked'), home: '#home' })
  return {
    edition: `${site.edition.version}${hash}`,
    files,
    meeting: pathOf(fileOf({ ...nationalAt(defaultOf(site)), kind: 'meeting' })),
    folders: Object.fromEntries(site.languages.flatMap(foldersOf)),
    languages: Object.fromEntries(site.languages.map((own) => [own.code, wordsNotKept(own)])),
    lost: `<!doctype html><html lang="${defaultLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body>${renderToStaticMarkup(lost)}</body></html>`,
  }
}

/** The folders with more than a guide, and what is kept when somebody has opened them. */
function foldersOf(own: LanguageSite): readonly (readonly [string, readonly string[]])[] {
  const within = (
    municipality: string | undefined,
    kinds: readonly ('handbook' | 'about' | 'glossary' | 'manifest' | 'meeting')[],
  ) => kinds.map((kind) => pathOf(fileOf({ municipality, language: own.code, kind })))
  const national = folderOf(nationalAt(own))
  return [
    ...(national
      ? [
          [
            national,
            [
              national,
              ...within(undefined, ['handbook', 'glossary', 'manifest', 'meeting']),
              ...wordsNotKept(own),
            ],
          ] as const,
        ]
      : []),
    ...[...own.locals].map(([id, { file }]) => {
      const folder = folderOf({ municipality: id, language: own.code })
      const pages = within(id, ['handbook', 'about', 'manifest', 'meeting'])
      return [folder, [folder, file[0], ...pages, ...wordsNotKept(own)]] as const
    }),
  ]
}

function wordsNotKept({ code, files }: LanguageSite): readonly string[] {
  return code === defaultLanguage ? [] : [files.first[0], files.rest[0]]
}

function nationalAt({ code }: { readonly code: string }) {
  return { municipality: undefined, language: code } as const
}

function placeOf(site: Site, table: readonly Page[], built: Built): Place {
  const named = table.flatMap((page) => namedBy(page, built) ?? [])
  return {
    path: site.path ?? '/',
    folder: process.env['BTI_FOLDER'] ?? '/srv/bti-veiviseren',
    framedBy: (process.env['BTI_FRAMED_BY'] ?? '').split(' ').filter(Boolean),
    named: {
      scripts: once(named.flatMap(({ scripts }) => scripts)),
      styles: once(named.flatMap(({ styles }) => styles)),
    },
  }
}

function once(hashes: readonly string[]): readonly string[] {
  return [...new Set(hashes)].toSorted()
}

function pageLoads(page: Page, built: Built): PageLoads {
  const { later = '', besideWords = '', besidePack = '' } = page.says
  const after = [later, ...besideWords.split(' '), besidePack].filter(Boolean)
  return {
    file: page.file,
    loads: loadedBy(page, built),
    later: [
      ...after.map((file) => file.slice(page.root.length)),
      ...explainedWith(page.entry, built),
    ],
  }
}

/** A stylesheet that Vite has made, to stand in a page as it is: its hash is of these very letters. */
function textOf(made: Made, file: string): string {
  const found = made.get(file)
  if (found === undefined) throw new RangeError(`There is no ${file}.`)
  const text = typeof found === 'string' ? found : new TextDecoder().decode(found)
  if (text.includes('</')) throw new RangeError(`${file} would end the style it stands in.`)
  return text
}

/** The sum of a file as it is now, remembered while it stays the same. */
function sums(made: Made, files: ReadonlyMap<string, string>) {
  const known = new Map<string, { readonly of: string | Uint8Array; readonly sum: Buffer }>()
  return (file: string, as: 'base64' | 'hex'): string => {
    const of = files.get(file) ?? made.get(file)
    if (of === undefined) throw new RangeError(`There is no ${file}.`)
    const before = known.get(file)
    const sum = before?.of === of ? before.sum : createHash('sha256').update(of).digest()
    known.set(file, { of, sum })
    return sum.toString(as)
  }
}
