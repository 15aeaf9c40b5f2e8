import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileOf, pathOf } from '../../src/address/address.ts'
import type { Built } from '../../src/build/site/built.ts'
import { devAnswer } from '../../src/build/site/devSite.ts'
import { documentOf } from '../../src/build/site/document.ts'
import { manifests } from '../../src/build/site/manifest.ts'
import { readSite, shownPacks, unknownIn } from '../../src/build/site/readSite.ts'
import { tableOf } from '../../src/build/site/table.tsx'
import { writeSite } from '../../src/build/site/writeSite.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { municipalities } from '../../src/pack/place.ts'
import { checkFolder } from '../../src/pack/folder.ts'

const home = mkdtempSync(join(tmpdir(), 'bti-site-'))
afterAll(() => rmSync(home, { recursive: true }))
cpSync('locales/nb', join(home, 'xx'), { recursive: true })
for (const builders of ['editor', 'packs', 'proof', 'report', 'rules', 'words'])
  rmSync(join(home, 'xx', `${builders}.json`))

const built: Built = {
  loads: (entry) => ({ script: `assets/${entry}.js`, parts: [], styles: ['assets/guide.css'] }),
  integrity: undefined,
  style: undefined,
}
const today = '2026-11-26'
const site = readSite(readLanguages(['locales', home]), today)
const table = tableOf(site)
const page = (file: string) => {
  const found = table.find((row) => row.file === file)
  if (!found) throw new RangeError(`No ${file}.`)
  return documentOf(found, built)
}

test('every page has an address of its own, in every language there is', () => {
  expect(new Set(table.map(({ file }) => file)).size).toBe(table.length)
  const languages = site.languages.map(({ code }) => code)
  expect(languages).toEqual(expect.arrayContaining(['nb', 'xx']))
  const guides = table.filter(({ at }) => at.kind === 'guide')
  expect(guides).toHaveLength(languages.length * (municipalities.length + 1))
  expect(page('xx/index.html')).toContain('<html lang="xx"')
  expect(page('tinn/xx/om.html')).toContain('<html lang="xx"')
  expect(page('tinn/nb/om.html')).toContain('<html lang="nb"')
})

test('no page links to what is not there, and each finds its words and its style', () => {
  const there = new Set([
    ...table.map(({ file }) => pathOf(file)),
    ...manifests(site).map(([file]) => file),
    ...site.languages.flatMap(({ files, locals }) => [
      ...Object.values(files).map(([file]) => file),
      ...[...locals.values()].map(({ file: [file] }) => file),
    ]),
    ...readdirSync('public'),
    ...[
      'guide.css',
      'guide.js',
      'meeting.js',
      'training.js',
      'selftest.js',
      'editor.js',
      'choose.js',
      'slides.js',
      'glossary.js',
    ].map((file) => `assets/${file}`),
  ])
  const sample = table.filter(
    ({ at }) => !at.municipality || ['tinn', 'oslo'].includes(at.municipality),
  )
  expect(sample.length).toBeGreaterThan(15)
  const lost = sample.flatMap((row) => {
    // The page for unknown addresses is written as it lies at `navn/nb/`.
    const base = `https://a.no/${row.at.kind === 'lost' ? 'x/nb/' : row.file}`
    const asked = [
      ...documentOf(row, built).matchAll(
        /(?:href|src|data-(?:pack|later|handbook|home|words|others))="([^"#][^"]*)"/g,
      ),
    ]
      .flatMap(([, to = '']) => to.split(/[ ,]+/))
      // A language that the page can change to is named before its words.
      .filter((to) => !/^[a-z]{2}$/.test(to))
      .map((to) => new URL(to, base))
    return asked
      .filter(({ origin, pathname }) => origin === 'https://a.no' && !there.has(pathname.slice(1)))
      .map(({ pathname }) => `${row.file} → ${pathname}`)
  })
  expect(lost).toEqual([])
})

test('an address without a language leads on to the municipality, by itself and by a link', () => {
  const door = page('tinn/index.html')
  expect(door).toContain('<meta http-equiv="refresh" content="0; url=nb/">')
  expect(door).toContain('href="nb/"')
  expect(door).toContain('tel:112')
  expect(door).not.toContain('<script')
})

test('any two municipalities that have a pack stand side by side on a page without a script', () => {
  const list = page('sammenlign/index.html')
  const pairs = [...list.matchAll(/href="([a-z]+-[a-z]+\.html)"/g)].map(([, href]) => href)
  expect(pairs).toHaveLength(6)
  const pair = page('sammenlign/loten-tinn.html')
  expect(pair).toContain('<h1>Løten og Tinn side om side</h1>')
  expect(pair).toContain('tel:112')
  expect(pair).not.toContain('<script')
  expect(page('tinn/nb/om.html')).toContain('href="../../sammenlign/"')
  const { status } = devAnswer('sammenlign/loten-tinn.html')
  expect(status).toBe(200)
})

test('the comparison and the editor are there in each language that has words for them, and link to each other', () => {
  expect(page('nn/sammenlign/loten-tinn.html')).toContain('<h1>Løten og Tinn side om side</h1>')
  const english = page('en/sammenlign/loten-tinn.html')
  expect(english).toContain('<html lang="en"')
  expect(english).toContain('<h1>Løten and Tinn side by side</h1>')
  expect(english).toMatch(/hreflang="nn"[^>]* href="\.\.\/\.\.\/nn\/sammenlign\/loten-tinn\.html"/)
  expect(english).toContain('href="../../sammenlign/loten-tinn.html"')
  expect(page('tinn/en/om.html')).toContain('href="../../en/sammenlign/"')
  for (const folder of ['', 'nn/', 'en/']) {
    const editor = page(`${folder}tilpass/index.html`)
    expect(editor.match(/ hreflang="/g)).toHaveLength(3)
    expect(editor).toMatch(/data-others="(nb|nn|en) [^"]+, (nb|nn|en) [^"]+"/)
  }
  const files = table.map(({ file }) => file)
  expect(files.filter((file) => /^xx\/(tilpass|sammenlign)/.test(file))).toEqual([])
})

test('a municipality can have its own guide first, and leave out the drafts of others', () => {
  expect(unknownIn(['tinn', 'tinn, hole', undefined])).toEqual([])
  expect(unknownIn(['tind', 'tinn hola'])).toEqual(['tind', 'hola'])
  const packs = [...(site.languages[0]?.locals.values() ?? [])].map(({ pack }) => pack)
  expect(shownPacks(packs, '')).toHaveLength(packs.length)
  expect(shownPacks(packs, 'tinn').map(({ id }) => id)).toEqual(['tinn'])
  const own = tableOf({ ...site, home: 'tinn' })
  expect(own.find(({ file }) => file === 'index.html')?.leadsTo).toBe('tinn/nb/')
  expect(own).toHaveLength(table.length)
})

test('the handbook of a municipality is its own, and leads back to the guide it came from', () => {
  expect(page('tinn/nb/index.html')).toContain('data-handbook="handbok.html"')
  const handbook = page('tinn/nb/handbok.html')
  expect(handbook).toContain('på papir – Tinn')
  expect(handbook).toMatch(/<a class="ds-link" href="\.\/">Til veiviseren for Tinn<\/a>/)
  expect(page('oslo/nb/index.html')).toContain('data-handbook="../../handbok.html"')
  expect(page('handbok.html')).toContain('<a class="ds-link" href="./">Til veiviseren</a>')
})

const at = (path: string) => new URL(path, 'https://a.no/bti/tinn/nb/site.webmanifest').pathname

test('put on a first screen, the guide of a municipality starts as the municipality’s', () => {
  const [, text = ''] = manifests(site).find(([file]) => file === 'tinn/nb/site.webmanifest') ?? []
  const manifest = JSON.parse(text)
  expect(at(manifest.start_url)).toBe('/bti/tinn/nb/')
  expect(at(manifest.scope)).toBe('/bti/')
  expect(at(manifest.icons[0].src)).toBe('/bti/icon.svg')
  // Without an id of its own, the address that is started is what tells two guides apart.
  expect(manifest).not.toHaveProperty('id')
  expect(page('tinn/nb/index.html')).toContain('<link rel="manifest" href="site.webmanifest">')
})

test('a pack with a fault takes nothing from the others: its municipality has the national guide', () => {
  const files = ['tinn', 'loten'].map((id) => ({
    file: `flows/municipalities/${id}.yaml`,
    bytes: new TextEncoder().encode(
      id === 'tinn' ? 'id: tinn' : readFileSync(`flows/municipalities/${id}.yaml`, 'utf8'),
    ),
  }))
  const broken = readSite(readLanguages(), today, checkFolder(files, today))
  expect(broken.packFaults.length).toBeGreaterThan(0)
  const guide = (id: string) =>
    tableOf(broken).find(
      ({ file }) => file === fileOf({ municipality: id, language: 'nb', kind: 'guide' }),
    )?.says
  expect(guide('tinn')).toMatchObject({ name: 'Tinn', handbook: '../../handbok.html' })
  expect(guide('tinn')).not.toHaveProperty('pack')
  expect(guide('loten')).toHaveProperty('pack')
})

test('a word that is changed gives its own file another name, and no other', () => {
  const changed = readSite(
    {
      languages: site.languages.map(({ code, words }) => ({
        code,
        words: code === 'nb' ? { ...words, end: { ...Object(words['end']), x: 'y' } } : words,
      })),
    },
    today,
  )
  const names = (one: typeof site) =>
    Object.entries(one.languages[0]?.files ?? {}).map(([name, [file]]) => [name, file] as const)
  const before = new Map(names(site))
  expect(names(changed).filter(([name, file]) => before.get(name) !== file)).toEqual([
    ['rest', expect.any(String)],
  ])
})

/** What a written worker keeps from the first visit on. */
const keptOf = (worker: string) => worker.slice(0, worker.indexOf('"folders"'))

test('what is written says which files each page loads, and seals every script', () => {
  const made = new Map(
    [
      'guide.css',
      'guide.js',
      'meeting.js',
      'training.js',
      'selftest.js',
      'editor.js',
      'choose.js',
      'slides.js',
      'glossary.js',
    ].map((file) => [`assets/${file}`, file]),
  )
  const loads = {
    guide: built.loads('guide'),
    meeting: built.loads('meeting'),
    training: built.loads('training'),
    selftest: built.loads('selftest'),
    editor: built.loads('editor'),
    choose: built.loads('choose'),
    slides: built.loads('slides'),
    glossary: built.loads('glossary'),
  }
  const { files, hosting } = writeSite(made, loads, 'code()', readSite(readLanguages(), today))
  const index = files.get('index.html') ?? ''
  const scripts = [
    ...index.matchAll(/<(?:script|link rel="modulepreload")[^>]* integrity="(sha256-[^"]+)"/g),
  ]
  expect(scripts.length).toBe(2)
  const [, policy = ''] = /"Content-Security-Policy" content="([^"]+)"/.exec(index) ?? []
  for (const [, hash] of scripts) expect(policy).toContain(`'${hash}'`)
  const pages: readonly { file: string; later: readonly string[] }[] = JSON.parse(
    hosting.get('pages.json') ?? '',
  )
  expect(pages.find(({ file }) => file === 'index.html')?.later).toEqual([
    expect.stringMatching(/^words\/nb\.guide\.rest\.[0-9a-f]{8}\.js$/),
    // The other language that can be changed to in the middle of a walk.
    expect.stringMatching(/^words\/en\.guide\.first\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^words\/en\.guide\.rest\.[0-9a-f]{8}\.js$/),
    // What explains the words where they stand.
    'assets/glossary.js',
  ])
  const worker = files.get('sw.js') ?? ''
  expect(worker).toMatch(/^const site = \{.*\};\ncode\(\)$/)
  expect(worker).toContain('"tinn/nb/":["tinn/nb/","packs/tinn.')
  // Only where the first page leads to it is a municipality kept from the first visit on.
  expect(keptOf(worker)).not.toContain('"tinn/nb/"')
  const at = { ...readSite(readLanguages(), today), home: 'tinn' }
  const ownWorker = keptOf(writeSite(made, loads, 'code()', at).files.get('sw.js') ?? '')
  expect(ownWorker).toMatch(/"tinn\/nb\/":"sha256-/)
  expect(ownWorker).toMatch(/"packs\/tinn\.[0-9a-f]{8}\.js":"sha256-/)
  expect(files.get('SHA256SUMS.txt')).toContain('  sw.js\n')
})

test('an address there is none of is answered as such, with the guide and the numbers', () => {
  const { status, text } = devAnswer('finnes/ikke/her')
  expect(status).toBe(404)
  expect(text).toContain('data-note="unknown"')
  expect(text).toMatch(/112[^]*113[^]*116 111/)
})
