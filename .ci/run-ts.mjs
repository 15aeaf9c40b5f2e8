/**
 * Runs one TypeScript file from the command line: `npm run ts -- src/build/tools/stats.ts --any args`.
 *
 * Node 20 cannot read TypeScript, so Vite's module runner does. `import.meta.glob`, JSON and JSX
 * work there as they do in the pages. The file's arguments start at process.argv[2], as under Node.
 */
import { relative, resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node .ci/run-ts.mjs FILE.ts [arguments]')
  process.exit(2)
}

const path = resolve(file)
process.argv = [process.argv[0] ?? 'node', path, ...args]
// The bundle is read as in the built pages: React without its development checks.
process.env['NODE_ENV'] ??= 'production'

await runnerImport(`./${relative(process.cwd(), path)}`, {
  mode: process.env['NODE_ENV'],
  json: { namedExports: false, stringify: true },
})
