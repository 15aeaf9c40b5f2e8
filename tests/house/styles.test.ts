import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from '../../src/build/site/edition.ts'

/** A style on an element. React writes it past the policy of the page, which would have refused it. */
const inline = /\sstyle=|setAttribute\('style'|cssText/

test('no component has a style of its own, and one that had would be noticed', () => {
  const files = filesIn('src').filter((file) => /\.(tsx?|html)$/.test(file))
  expect(files.filter((file) => inline.test(readFileSync(file, 'utf8')))).toEqual([])
  expect(inline.test("<p style={{ color: 'red' }}>")).toBe(true)
})
