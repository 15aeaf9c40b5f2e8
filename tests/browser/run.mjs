/**
 * Runs the browser tests against what `npm run build` made: `npm run browser -- -g "a name"`.
 *
 * The server lives in this program and takes a free port, so nothing is left running afterwards
 * and several runs can go on at once.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ensureChromium } from './ensureChromium.mjs'
import { serveDist } from './serveDist.mjs'

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/index.html. Run `npm run build` first.')
  process.exit(1)
}

const browsers = ensureChromium()
const server = await serveDist('dist')
console.log(`Testing ${server.address} with ${browsers.quick}`)

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const args = ['test', '--config', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)]
const env = {
  ...process.env,
  BASE_URL: server.address,
  CHROME_PATH: browsers.quick,
  WHOLE_CHROME_PATH: browsers.whole,
}

spawn(process.execPath, [playwright, ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).on(
  'exit',
  (code) => {
    server.close()
    process.exit(code ?? 1)
  },
)
