import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { codeReport, type Mutated } from './codeReport.ts'

/**
 * Changes the code of the pure rooms in every small way, and sees whether their quick tests notice.
 *
 * `npm run mutate:code -- src/plan/plan.ts` tries some files; what is known of the others is kept
 * until they change.
 */
const rooms = ['walk', 'plan', 'proof'] as const
const folder = '.cache/mutated'
const wanted = process.argv.slice(2)
const ref = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
mkdirSync(folder, { recursive: true })

for (const room of rooms) {
  const files = filesOf(room).filter((file) => wanted.length === 0 || wanted.includes(file))
  if (files.length > 0) change(room, files)
}

const all = rooms.flatMap(filesOf)
const known = readdirSync(folder)
  .map((name): Mutated => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  .filter(({ file, source }) => all.includes(file) && readFileSync(file, 'utf8') === source)
const report = codeReport(rooms, all, known)
writeFileSync('src/proof/codeMutants.md', report)
process.stdout.write(report.split('\n## ')[0] ?? '')

/** The commands read their arguments when they are loaded: there is nothing in them to call. */
function filesOf(room: string): readonly string[] {
  return readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/cli/'))
}

function change(room: string, files: readonly string[]): void {
  execFileSync('npx', ['stryker', 'run', '--mutate', files.join()], {
    stdio: 'inherit',
    env: { ...process.env, ROOM: room },
  })
  const { files: done }: { files: Record<string, Omit<Mutated, 'file' | 'ref'>> } = JSON.parse(
    readFileSync('.cache/codeMutants.json', 'utf8'),
  )
  for (const [file, { mutants, source }] of Object.entries(done)) {
    const mutated: Mutated = { file, ref, mutants, source }
    writeFileSync(`${folder}/${file.replaceAll('/', '.')}.json`, JSON.stringify(mutated))
  }
}
