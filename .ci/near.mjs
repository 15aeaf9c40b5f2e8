/**
 * What is near at hand: the checks and tests that tell within a minute whether a change holds.
 *
 * `npm test` runs these too, and everything else. A test that takes milliseconds and stands for a promise
 * lies in a folder called `near`, and is run here without being named.
 */
import { spawn } from 'node:child_process'

/** Parts of paths. */
const tests = ['/near/', 'tests/house', 'tests/locales', 'tests/journeys', 'tests/walk']

const parts = {
  types: ['tsc', '--noEmit'],
  lint: ['oxlint', '--type-aware', '--deny-warnings'],
  [`tests in ${tests.join(', ')}`]: ['vitest', 'run', '--reporter=dot', ...tests],
}

const began = Date.now()
const { length } = Object.keys(parts)
const good = await Promise.all(Object.entries(parts).map(([name, command]) => run(name, command)))
const held = good.filter(Boolean).length
console.log(`${held} of ${length} hold, ${secondsSince(began)} in all`)
process.exitCode = held === length ? 0 : 1

/**
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Promise<boolean>} whether it holds; what it had to say is printed where it does not
 */
function run(name, [program = '', ...args]) {
  const start = Date.now()
  const running = spawn(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  let said = ''
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((ended) =>
    running.on('close', (code) => {
      const count = /Tests\D*(\d+ passed)/.exec(said)?.[1]
      console.log(
        `${code === 0 ? 'holds' : 'FAILS'}  ${secondsSince(start).padStart(6)}  ${name}${count ? `: ${count}` : ''}`,
      )
      if (code !== 0) console.log(said)
      ended(code === 0)
    }),
  )
}

/** @param {number} start */
function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
