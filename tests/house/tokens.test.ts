import { expect, test } from 'vitest'
import { withoutUnused } from '../../src/build/dropUnusedTokens.ts'

test('a colour that no rule uses is left out, and one that another colour needs is kept', () => {
  const css = ':root{--a:red;--b:var(--c);--c:blue;--d:var(--a)}p{color:var(--b)}'
  expect(withoutUnused(css)).toBe(':root{--b:var(--c);--c:blue;}p{color:var(--b)}')
})
