/** Builds once more and compares every file with the build there is: `npm run reproduce`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'

const sums = () => readFileSync('dist/SHA256SUMS.txt', 'utf8')
const before = sums()
rmSync('.cache/dist-before', { recursive: true, force: true })
mkdirSync('.cache', { recursive: true })
renameSync('dist', '.cache/dist-before')
try {
  // What is compressed is no part of the sums.
  const env = { ...process.env, BTI_UNCOMPRESSED: 'yes' }
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore', env })
  const same = sums() === before
  console.log(
    `files compared ${before.trim().split('\n').length}, ${same ? 'all the same' : 'NOT the same'}`,
  )
  if (!same) process.exitCode = 1
} finally {
  rmSync('dist', { recursive: true, force: true })
  renameSync('.cache/dist-before', 'dist')
}
