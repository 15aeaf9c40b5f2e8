/**
 * Runs the browser tests against what `npm run build` made: `npm run browser -- -g "a name"`.
 *
 * The server lives in this program and takes a free port, so nothing is left running afterwards
 * and several runs can go on at once.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ensureBeside, ensureChromium } from './ensureChromium.mjs'
import { serveDist } from './serveDist.mjs'

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html. Run `npm run build` first.')
  process.exit(1)
}

const browsers = ensureChromium()
const chosen = process.argv.slice(2)
if (chosen.length === 0) ensureBeside()
const server = await serveDist('dist')
console.log(`Testing ${server.address} with ${browsers.quick}`)

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const args = [playwright, 'test', '--config', 'tests/browser/playwright.config.ts']
const env = {
  ...process.env,
  BASE_URL: server.address,
  CHROME_PATH: browsers.quick,
  WHOLE_CHROME_PATH: browsers.whole,
}
const code = await run(process.execPath, [...args, ...chosen])
server.close()
process.exit(code || (chosen.length === 0 ? await runCutOff() : 0))

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
