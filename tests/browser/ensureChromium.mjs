import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Starts in half the time of a whole Chromium, but keeps no profile on disk. */
const quick = ['chromium-headless-shell']
/** Needed for what only a whole browser does: profile on disk, back-forward cache, PDF. */
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Programs, and the Debian packages they come from. */
const beside = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  Xvfb: ['xvfb'],
  ip: ['iproute2'],
}

const howToInstall = `
Fant ingen Chromium, og nettlesertestene trenger en.
  Debian:  sudo apt-get update && sudo apt-get install -y chromium-headless-shell chromium
  Andre:   installer Chromium eller Google Chrome, og sett CHROME_PATH til programfilen.

No Chromium was found, and the browser tests need one.
  Debian:  sudo apt-get update && sudo apt-get install -y chromium-headless-shell chromium
  Others:  install Chromium or Google Chrome, and set CHROME_PATH to the program file.
`

/** The browser for ordinary tests, or undefined where there is none. */
export function findChromium() {
  return process.env['CHROME_PATH'] || firstOnPath([...quick, ...whole])
}

/** A browser with a profile on disk, or undefined where there is none. */
export function findWholeChromium() {
  return process.env['WHOLE_CHROME_PATH'] || process.env['CHROME_PATH'] || firstOnPath(whole)
}

/**
 * Finds both browsers, and installs what is missing where that can be done without asking.
 * Ends the program with instructions where there is no browser at all.
 */
export function ensureChromium() {
  if (!(findChromium() && findWholeChromium()) && mayInstall()) {
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...quick, 'chromium', 'fonts-liberation')
  }
  const found = findChromium()
  if (!found) {
    console.error(howToInstall)
    process.exit(1)
  }
  return { quick: found, whole: findWholeChromium() ?? found }
}

/**
 * What some proofs need besides: a real server, and two other browsers. Installed where that can be
 * done; what is still missing is said here, and its tests are skipped by name.
 */
export function ensureBeside() {
  if (missing().length > 0 && mayInstall()) {
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...new Set(Object.values(beside).flat()))
  }
  for (const program of missing()) console.log(`NOT TRIED: ${program} is not here.`)
}

function missing() {
  return Object.keys(beside).filter((program) => !firstOnPath([program]))
}

/** @param {readonly string[]} names */
function firstOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun)
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Only Debian: in Ubuntu the package of that name is an installer for a snap. */
function mayInstall() {
  if (process.getuid?.() !== 0 || !firstOnPath(['apt-get'])) return false
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @param {string[]} args */
function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
  if (status !== 0) console.error(stdout, stderr)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureChromium())
