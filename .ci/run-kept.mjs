/**
 * Runs one TypeScript file from the command line as run-ts.mjs does, and keeps what was made of it:
 * `node .ci/run-kept.mjs src/read/walk.ts --any args`.
 *
 * Reading TypeScript takes longer than what is asked for. The file and all it imports are bundled once
 * and kept in `.cache/kept/` under a hash of everything it could have been made of: a changed word or
 * line makes a new one.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node .ci/run-kept.mjs FILE.ts [arguments]')
  process.exit(2)
}

const home = '.cache/kept'
const name = basename(file).replace(/\.tsx?$/, '')
const folder = join(home, `${name}-${hashOf(['src', 'flows', 'locales'])}`)
if (!existsSync(folder)) await keep(file, folder)
process.argv = [process.argv[0] ?? 'node', resolve(file), ...args]
process.env['NODE_ENV'] ??= 'production'
await import(pathToFileURL(resolve(folder, 'main.mjs')).href)

/** @param {readonly string[]} rooms */
function hashOf(rooms) {
  const hash = createHash('sha256')
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  )
  const read = files.filter((path) => /\.(tsx?|json)$/.test(path)).toSorted()
  for (const path of [...read, 'package-lock.json', '.ci/run-kept.mjs'])
    hash.update(`${path}\n`).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {string} entry
 * @param {string} kept
 */
async function keep(entry, kept) {
  const { build } = await import('vite')
  const made = `${kept}.${process.pid}`
  mkdirSync(home, { recursive: true })
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    json: { namedExports: false, stringify: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: made,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  const earlier = new RegExp(`^${name}-[0-9a-f]{16}$`)
  for (const old of readdirSync(home).filter((each) => earlier.test(each)))
    rmSync(join(home, old), { recursive: true, force: true })
  // Whole or not at all: somebody else may have made the same meanwhile.
  try {
    renameSync(made, kept)
  } catch (error) {
    if (!existsSync(kept)) throw error
    rmSync(made, { recursive: true, force: true })
  }
}
