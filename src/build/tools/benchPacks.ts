/** Measures one number of packs, in a process of its own: called by `npm run packs -- bench`. */
import { existsSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { btiFor } from '../../../flows/bti/btiFor.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { check } from '../../pack/check.ts'
import { compile } from '../../pack/compile.ts'
import { prove } from '../../proof/checks/prove.ts'
import { readLanguages as textsOf } from '../../proof/checks/texts.ts'
import { documentOf } from '../site/document.ts'
import { readSite } from '../site/readSite.ts'
import { tableOf } from '../site/table.tsx'
import type { Built } from '../site/built.ts'
import { readLanguages } from '../words/languages.ts'
import { firstLoad, sumOf } from './firstLoad.ts'
import { dayOf } from './readPacks.ts'
import { syntheticFiles } from './syntheticPacks.ts'

const [count = '1', proof = ''] = process.argv.slice(2)
const today = dayOf(new Date())
if (!existsSync('dist/index.html')) throw new Error('Run npm run build first.')

/** Pages as they are written after a build: which scripts they name changes their size little. */
const built: Built = {
  loads: (entry) => ({ script: `assets/${entry}.js`, parts: [], styles: ['assets/guide.css'] }),
  integrity: (file) => `sha256-${file}`,
  style: undefined,
}
const files = syntheticFiles(Number(count))
const [packs, checking] = timed(() =>
  files.flatMap(([file, bytes]) => {
    const result = check(file, bytes, today)
    if ('faults' in result) throw new Error(JSON.stringify(result.faults.slice(0, 3)))
    return [result.pack]
  }),
)
const charts = new Set(packs.map((pack) => btiFor(compile(pack, pack.language).variants)))
const [broken, proving] = timed(() => (proof ? brokenIn(charts) : 0))
const site = readSite(readLanguages(), today, {
  packs,
  faults: [],
  faultsOf: () => [],
})
const [pages, writing] = timed(() =>
  tableOf(site).map((page) => [page, documentOf(page, built)] as const),
)
const scripts = [...(site.languages[0]?.locals.values() ?? [])].map(({ file: [, text] }) => text)
const own = pages.find(([{ file }]) => file === 'oslo/nb/index.html')
const national = sumOf(firstLoad('dist', 'index.html').first)

console.log(
  JSON.stringify({
    packs: packs.length,
    'check ms': checking,
    charts: charts.size,
    ...(proof && { 'prove ms': proving, broken }),
    'write ms': writing,
    pages: pages.length,
    'pages kB': sizeOf(pages.map(([, text]) => text)),
    'packs kB': sizeOf(scripts),
    'memory MB': Math.round(process.resourceUsage().maxRSS / 1024),
    'first load': national,
    'first load, with pack':
      national -
      weighed(pages.find(([{ file }]) => file === 'index.html')?.[1]) +
      weighed(own?.[1]) +
      weighed(scripts[0]),
  }),
)
if (broken > 0) process.exitCode = 1

/** Rules about the chart that do not hold. Rules that point to tests of the page are held there. */
function brokenIn(machines: ReadonlySet<BtiMachine>): number {
  const texts = textsOf('locales')
  return [...machines]
    .flatMap((machine) => prove(machine, { texts, rules, walks: 0, ways: false }).rules)
    .filter(({ broken: faults, pointers }) => faults.length > 0 && pointers.length === 0).length
}

function sizeOf(texts: readonly string[]): number {
  return Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000)
}

function weighed(text = ''): number {
  return brotliCompressSync(text).length
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now()
  const result = work()
  return [result, Math.round(performance.now() - start)]
}
