/**
 * Asks the registry whether a package has a known hole, and whether the packages are signed.
 *
 * A hole that is graded high or worse stops the run. A registry that does not answer such questions
 * does not, but it is said.
 */
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
/** @type {{ metadata?: { vulnerabilities: Record<string, number> } }} */
let report = {}
try {
  report = JSON.parse(stdout)
} catch {
  // No report at all.
}
const found = report.metadata?.vulnerabilities
if (!found) console.log('NOT TRIED: npm audit – the registry does not answer it.')
else {
  const { high = 0, critical = 0, total = 0 } = found
  console.log(`known holes ${total}, high or critical ${high + critical} (bar 0)`)
  if (high + critical > 0) process.exitCode = 1
}

const signed = spawnSync('npm', ['audit', 'signatures'], { encoding: 'utf8' })
const line = /\d+ packages? ha(ve|s) (verified|invalid|missing)[^\n]*/.exec(signed.stdout)?.[0]
console.log(line ?? 'NOT TRIED: npm audit signatures – the registry does not answer it.')
if (/invalid/.test(signed.stdout)) process.exitCode = 1
