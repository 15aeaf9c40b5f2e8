import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileOf, pathOf } from '../../src/address/address.ts'
import type { Built } from '../../src/build/site/built.ts'
import { devAnswer } from '../../src/build/site/devSite.ts'
import { documentOf } from '../../src/build/site/document.ts'
import { manifests } from '../../src/build/site/manifest.ts'
import { readSite } from '../../src/build/site/readSite.ts'
import { tableOf } from '../../src/build/site/table.tsx'
import { writeSite } from '../../src/build/site/writeSite.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { municipalities } from '../../src/pack/place.ts'
import { checkFolder } from '../../src/pack/folder.ts'

const home = mkdtempSync(join(tmpdir(), 'bti-site-'))
afterAll(() => rmSync(home, { recursive: true }))
cpSync('locales/nb', join(home, 'xx'), { recursive: true })
for (const builders of ['packs', 'proof', 'rules', 'words'])
  rmSync(join(home, 'xx', `${builders}.json`))

const built: Built = {
  loads: (entry) => ({ script: `assets/${entry}.js`, parts: [], styles: ['assets/guide.css'] }),
  integrity: undefined,
  style: undefined,
}
const today = '2026-11-25'
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
    ...['guide.css', 'guide.js', 'meeting.js', 'training.js', 'selftest.js', 'choose.js'].map(
      (file) => `assets/${file}`,
    ),
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
        /(?:href|src|data-(?:pack|later|handbook|home))="([^"#][^"]*)"/g,
      ),
    ].map(([, to = '']) => new URL(to, base))
    return asked
      .filter(({ origin, pathname }) => origin === 'https://a.no' && !there.has(pathname.slice(1)))
      .map(({ pathname }) => `${row.file} → ${pathname}`)
  })
  expect(lost).toEqual([])
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
  const [own] = site.languages
  const changed = readSite(
    {
      languages: [
        { code: 'nb', words: { ...own?.words, end: { ...Object(own?.words['end']), x: 'y' } } },
      ],
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

test('what is written says which files each page loads, and seals every script', () => {
  const made = new Map(
    ['guide.css', 'guide.js', 'meeting.js', 'training.js', 'selftest.js', 'choose.js'].map(
      (file) => [`assets/${file}`, file],
    ),
  )
  const loads = {
    guide: built.loads('guide'),
    meeting: built.loads('meeting'),
    training: built.loads('training'),
    selftest: built.loads('selftest'),
    choose: built.loads('choose'),
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
  ])
  const worker = files.get('sw.js') ?? ''
  expect(worker).toMatch(/^const site = \{.*\};\ncode\(\)$/)
  expect(worker).toContain('"tinn/nb/":["tinn/nb/","packs/tinn.')
  expect(files.get('SHA256SUMS.txt')).toContain('  sw.js\n')
})

test('an address there is none of is answered as such, with the guide and the numbers', () => {
  const { status, text } = devAnswer('finnes/ikke/her')
  expect(status).toBe(404)
  expect(text).toContain('data-note="unknown"')
  expect(text).toMatch(/112[^]*113[^]*116 111/)
})
