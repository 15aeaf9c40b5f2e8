/**
 * Runs the browser tests against what `npm run build` made: `npm run browser -- -g "a name"`.
 *
 * The server lives in this program and takes a free port, so nothing is left running afterwards
 * and several runs can go on at once.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runnerImport } from 'vite'
import { ensureBeside, ensureChromium } from './ensureChromium.mjs'

/** What depends on where the guide lies. */
const atRoot = ['municipalities', 'offline', 'selftest', 'start', 'ways']
/** What the policies in the pages must hold alone, as on GitHub Pages. */
const withoutHeaders = ['municipalities', 'nothingSent', 'offline', 'selftest', 'start']
/** What every walk shows, and what a worker does with a damaged cache: the same wherever the guide lies. */
const onceIsEnough = 'page after page|half-way|where .* there are the numbers'

/**
 * What fails is tried once more, so that a fault in one test does not hide what the other rounds find. What
 * passes only then is listed by Playwright as flaky: a fault to mend, in the guide or in its test.
 */
const onceMore = ['--retries', '1']

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html. Run `npm run build` first.')
  process.exit(1)
}

const browsers = ensureChromium()
const chosen = process.argv.slice(2)
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const args = [playwright, 'test', '--config', 'tests/browser/playwright.config.ts']
const env = {
  ...process.env,
  CHROME_PATH: browsers.quick,
  WHOLE_CHROME_PATH: browsers.whole,
}
process.exit(chosen.length > 0 ? await tryAt(process.env['BTI_NGINX_AT'], chosen) : await tryAll())

/** Everything below a path of a real server, most of it at its root, and on a host without headers. */
async function tryAll() {
  ensureBeside()
  if (spawnSync('nginx', ['-v']).status !== 0)
    return (await tryAt(undefined, onceMore)) || runCutOff()
  return (
    (await tryAt('/et/sted/', onceMore)) ||
    (await tryAt('/', [...onceMore, ...atRoot, '--grep-invert', onceIsEnough])) ||
    (await tryAt(undefined, [...onceMore, ...withoutHeaders, '--grep-invert', onceIsEnough])) ||
    runCutOff()
  )
}

/**
 * @param {string | undefined} path where nginx serves it; else the plainest host there is
 * @param {readonly string[]} [chosenTests] what Playwright is told: specs, and names
 */
async function tryAt(path, chosenTests = []) {
  if (path) process.env['BTI_NGINX_AT'] = path
  else delete process.env['BTI_NGINX_AT']
  const { module } = await runnerImport('./tests/browser/serve.ts')
  const server = await module.serve()
  console.log(`${path ? 'nginx' : 'a host without headers'}: ${server.address}, ${browsers.quick}`)
  const where = { BASE_URL: server.address, BTI_NGINX_AT: path ?? '' }
  const code = await run(process.execPath, [...args, ...chosenTests], where)
  await server.close()
  return code
}

/** Once more in a network of its own, which the test takes down: nobody else's is touched. */
async function runCutOff() {
  const up = 'ip link set lo up && exec "$0" "$@"'
  if (spawnSync('unshare', ['--net', 'sh', '-c', up, 'true']).status !== 0) {
    console.log(
      'NOT TRIED: the network cut after load, for no network of its own can be made here.',
    )
    return 0
  }
  const command = [process.execPath, ...args, 'cut.spec.ts']
  return run('unshare', ['--net', 'sh', '-c', up, ...command], { BTI_OWN_NETWORK: 'yes' })
}

/**
 * @param {string} program
 * @param {readonly string[]} list
 * @param {Record<string, string>} [more]
 * @returns {Promise<number>}
 */
function run(program, list, more) {
  const started = spawn(program, list, {
    env: { ...env, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((ended) => started.on('exit', (code) => ended(code ?? 1)))
}
