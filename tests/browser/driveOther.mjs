import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A busy machine is slow, and slow is not wrong. */
const generous = 60 * 60_000

/**
 * A browser that is told what to do over WebDriver.
 *
 * @typedef {object} Driven
 * @property {string} name
 * @property {(address: string) => Promise<void>} goTo
 * @property {(script: string, ...values: unknown[]) => Promise<unknown>} run a script that calls its last argument when done
 * @property {() => Promise<void>} close
 */

/** Firefox speaks WebDriver itself, over Marionette: a length, a colon and a list, on a plain socket. */
export async function driveFirefox() {
  if (!runs('firefox-esr')) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'bti-firefox-'))
  const port = await freePort()
  writeFileSync(
    join(profile, 'user.js'),
    [
      `user_pref("marionette.port", ${port});`,
      'user_pref("app.update.enabled", false);',
      'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
      'user_pref("network.captive-portal-service.enabled", false);',
      'user_pref("network.connectivity-service.enabled", false);',
      'user_pref("browser.shell.checkDefaultBrowser", false);',
      'user_pref("browser.safebrowsing.malware.enabled", false);',
      'user_pref("browser.safebrowsing.phishing.enabled", false);',
    ].join('\n'),
  )
  const firefox = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--marionette', '--profile', profile],
    // In a group of its own: its programs can then be waited for, all of them.
    { stdio: 'ignore', env: { ...process.env, HOME: profile }, detached: true },
  )
  const say = await marionette(port, firefox)
  const session = await say('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await say('WebDriver:SetTimeouts', { script: generous, pageLoad: generous })
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    goTo: (/** @type {string} */ url) => say('WebDriver:Navigate', { url }),
    run: async (/** @type {string} */ script, /** @type {unknown[]} */ ...args) =>
      (await say('WebDriver:ExecuteAsyncScript', { script, args })).value,
    close: async () => {
      const ended = new Promise((done) => firefox.on('exit', done))
      firefox.kill()
      await ended
      await groupEnded(firefox)
      forget(profile)
    },
  }
}

/**
 * A browser's own programs write for a while after the first of them has ended. Not waited for for
 * ever: what has ended may stand in the list until somebody asks for it.
 *
 * @param {import('node:child_process').ChildProcess} first
 */
async function groupEnded(first) {
  for (let left = 600; left > 0; left -= 1) {
    try {
      process.kill(-(first.pid ?? 0), 0)
    } catch {
      return
    }
    await new Promise((later) => setTimeout(later, 50))
  }
}

/**
 * What a browser still writes to as it is removed is left to the machine: it is no fault of the guide.
 *
 * @param {string} folder
 */
function forget(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  } catch (error) {
    console.log(`Left behind: ${folder}`, error)
  }
}

/** WebKitGTK, the engine that Safari also has, in its own small browser on a screen that is not there. */
export async function driveWebKit() {
  const browser = miniBrowser()
  if (!browser || !there('WebKitWebDriver') || !there('Xvfb')) return undefined
  const [port, display] = [await freePort(), `:${100 + Math.floor(Math.random() * 800)}`]
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  })
  const home = mkdtempSync(join(tmpdir(), 'bti-webkit-'))
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home },
  })
  const say = async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {unknown} */ body,
  ) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await until(() => fetch(`http://127.0.0.1:${port}/status`), driver)
  const options = { binary: browser, args: ['--automation'] }
  const session = await say('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const at = `/session/${session.sessionId}`
  await say('POST', `${at}/timeouts`, { script: generous, pageLoad: generous })
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    goTo: (/** @type {string} */ url) => say('POST', `${at}/url`, { url }),
    run: (/** @type {string} */ script, /** @type {unknown[]} */ ...args) =>
      say('POST', `${at}/execute/async`, { script, args }),
    close: async () => {
      await say('DELETE', at, undefined).catch(() => undefined)
      const ended = [driver, screen].map((each) => new Promise((done) => each.on('exit', done)))
      driver.kill()
      screen.kill()
      await Promise.all(ended)
      forget(home)
    },
  }
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} firefox
 */
async function marionette(port, firefox) {
  const socket = await until(
    () =>
      new Promise((done, failed) => {
        const made = connect(port, '127.0.0.1', () => done(made))
        made.on('error', failed)
      }),
    firefox,
  )
  let heard = Buffer.alloc(0)
  let last = 0
  /** @type {Map<number, { done: (value: any) => void, failed: (error: Error) => void }>} */
  const waiting = new Map()
  socket.on('data', (/** @type {Buffer} */ bytes) => {
    heard = Buffer.concat([heard, bytes])
    for (;;) {
      const colon = heard.indexOf(':')
      const length = Number(heard.subarray(0, colon).toString())
      if (colon < 0 || heard.length < colon + 1 + length) return
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString())
      heard = heard.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      if (error) waiting.get(id)?.failed(new Error(`${error.error}: ${error.message}`))
      else waiting.get(id)?.done(result)
    }
  })
  return (/** @type {string} */ command, /** @type {unknown} */ parameters) => {
    last += 1
    const text = JSON.stringify([0, last, command, parameters])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    return new Promise((done, failed) => waiting.set(last, { done, failed }))
  }
}

function miniBrowser() {
  const folder = '/usr/lib/x86_64-linux-gnu'
  const libraries = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith('webkit'))
    : []
  return libraries.map((name) => join(folder, name, 'MiniBrowser')).find((file) => existsSync(file))
}

/** @param {string} program */
function runs(program) {
  return spawnSync(program, ['--version'], { env: { ...process.env, HOME: tmpdir() } }).status === 0
}

/** @param {string} program */
function there(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/**
 * Asks until there is an answer, for as long as the program that is asked is running.
 *
 * @param {() => Promise<any>} ask
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<any>}
 */
async function until(ask, program) {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (program.exitCode !== null || program.signalCode !== null) throw error
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => found(typeof at === 'object' && at ? at.port : 0))
    })
  })
}
