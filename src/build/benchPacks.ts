/** Measures one number of packs, in a process of its own: called by `npm run packs -- bench`. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { rules } from '../../flows/rules/rules.ts'
import { check } from '../pack/check.ts'
import { compile } from '../pack/compile.ts'
import { prove } from '../proof/checks/prove.ts'
import { readLanguages } from '../proof/checks/texts.ts'
import { bytesIn, firstLoad } from './firstLoad.ts'
import { dayOf } from './readPacks.ts'
import { writeMunicipalities } from './municipalities.tsx'
import { syntheticFiles } from './syntheticPacks.ts'

const [count = '1', proof = ''] = process.argv.slice(2)
const today = dayOf(new Date())
if (!existsSync('dist/index.html')) throw new Error('Run npm run build first.')

const files = syntheticFiles(Number(count))
const [packs, checking] = timed(() =>
  files.flatMap(([file, bytes]) => {
    const result = check(file, bytes, today)
    if ('faults' in result) throw new Error(JSON.stringify(result.faults.slice(0, 3)))
    return [result.pack]
  }),
)
const charts = new Set(packs.map((pack) => btiFor(compile(pack, 'nb').variants)))
const [broken, proving] = timed(() => (proof ? brokenIn(charts) : 0))
const dist = mkdtempSync(join(tmpdir(), 'bti-packs-'))
cpSync('dist', dist, { recursive: true })
const [{ pages }, writing] = timed(() => writeMunicipalities(dist, packs, today))

console.log(
  JSON.stringify({
    packs: packs.length,
    'check ms': checking,
    charts: charts.size,
    ...(proof && { 'prove ms': proving, broken }),
    'write ms': writing,
    files: pages,
    'dist kB': Math.round(sizeOf(dist) / 1000),
    'packs kB': Math.round(sizeOf(join(dist, 'packs')) / 1000),
    'memory MB': Math.round(process.resourceUsage().maxRSS / 1024),
    'first load': bytesIn(firstLoad(dist, 'index.html')),
    'first load, with pack': bytesIn(firstLoad(dist, 'oslo/nb/index.html')),
  }),
)
rmSync(dist, { recursive: true })
if (broken > 0) process.exitCode = 1

/** Rules about the chart that do not hold. Rules that point to tests of the page are held there. */
function brokenIn(machines: ReadonlySet<BtiMachine>): number {
  const texts = readLanguages('locales')
  return [...machines]
    .flatMap((machine) => prove(machine, { texts, rules, walks: 0, ways: false }).rules)
    .filter(({ broken: faults, pointers }) => faults.length > 0 && pointers.length === 0).length
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now()
  const result = work()
  return [result, Math.round(performance.now() - start)]
}
