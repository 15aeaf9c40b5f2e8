/**
 * Asks the registry whether a package has a known hole, and whether the packages are signed; and
 * compares what is installed with what is locked.
 *
 * A hole that is graded high or worse stops the run, and so does a signature that is wrong or a
 * package that is not the locked one. What gets no answer does not stop it, but it is said, with why.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @param {string[]} args */
const npm = (...args) =>
  spawnSync('npm', [...args, '--fetch-retries=0', '--loglevel=error'], { encoding: 'utf8' })

const asked = npm('audit', '--json')
/** @type {{ message?: string, metadata?: { vulnerabilities: Record<string, number> } }} */
let report = {}
try {
  report = JSON.parse(asked.stdout)
} catch {
  // No report at all.
}
const found = report.metadata?.vulnerabilities
if (!found) console.log(`NOT TRIED: npm audit – ${report.message ?? firstError(asked.stderr)}`)
else {
  const { high = 0, critical = 0, total = 0 } = found
  console.log(`known holes ${total}, high or critical ${high + critical} (bar 0)`)
  if (high + critical > 0) process.exitCode = 1
}

const signed = npm('audit', 'signatures')
const lines = signed.stdout.match(/^\d+ packages? ha(ve|s) [^\n]*/gm) ?? []
if (lines.length === 0)
  console.log(`NOT TRIED: npm audit signatures – ${firstError(signed.stderr)}`)
for (const line of lines) console.log(line)
if (lines.some((line) => /invalid|missing/.test(line))) process.exitCode = 1

/** @type {(file: string) => Record<string, { integrity?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
const locked = packagesIn('package-lock.json')
const installed = Object.entries(packagesIn('node_modules/.package-lock.json'))
const other = installed.filter(([path, { integrity }]) => integrity !== locked[path]?.integrity)
console.log(
  `packages installed ${installed.length}, not as locked by sha512 ${other.length} (bar 0)`,
)
if (other.length > 0) process.exitCode = 1

/** @param {string} text */
function firstError(text) {
  const line = text.split('\n').find((each) => /^npm (error|ERR!) .*(failed|[45]\d\d)/.test(each))
  return line?.replace(/^npm \S+ /, '') ?? 'no answer.'
}
