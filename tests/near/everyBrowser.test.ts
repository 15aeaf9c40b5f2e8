import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newerNames } from '../house/newer.ts'
import { namesIn, shippedFiles } from '../house/shipped.ts'

test('no line of ours calls what a browser of four years ago does not have', () => {
  const found = shippedFiles().flatMap((file) => newerIn(file, readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})

test.each(newerNames)('%s in our code is noticed', (name) => {
  expect(newerIn('made-up.ts', `[].${name}()`)).toEqual([`made-up.ts: ${name}`])
  expect(newerIn('made-up.ts', `const { ${name}: go } = Array.prototype`)).toHaveLength(1)
})

function newerIn(file: string, code: string): readonly string[] {
  const names = namesIn(file, code)
  return newerNames.filter((name) => names.has(name)).map((name) => `${file}: ${name}`)
}
