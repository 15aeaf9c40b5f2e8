/** `npm run bench` measures the proof; `npm run bench -- page` the page beside SurveyJS. */
const benches = { proof: 'src/proof/cli/bench.ts', page: 'tests/bench/page.ts' }

const [which = 'proof', ...args] = process.argv.slice(2)
const file = Object.entries(benches).find(([name]) => name === which)?.[1]
if (!file) {
  console.error(`There is no bench «${which}»: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
process.argv = [process.argv[0] ?? 'node', process.argv[1] ?? '', file, ...args]
await import('./run-ts.mjs')
