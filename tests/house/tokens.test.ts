import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  asked,
  withoutEmpty,
  withoutUnasked,
  withoutUnused,
} from '../../src/build/site/dropUnusedTokens.ts'
import { filesIn } from '../../src/build/site/edition.ts'

test('a colour that no rule uses is left out, and one that another colour needs is kept', () => {
  const css = ':root{--a:red;--b:var(--c);--c:blue;--d:var(--a)}p{color:var(--b)}'
  expect(withoutUnused(css)).toBe(':root{--b:var(--c);--c:blue;}p{color:var(--b)}')
})

test('a rule that nothing is left in goes, and so does what stood around it alone', () => {
  const css = '@layer a;@layer b{:root,[data-x]{}}@layer c{}p{color:red;}q{--focus:}'
  expect(withoutEmpty(css)).toBe('@layer a;p{color:red}q{--focus:}')
})

test('what no part asks for is left out, and what stops and warns is kept', () => {
  const css =
    '@layer a{:root,[data-color=accent]{--a:1}[data-x][data-color=info],[data-color=info]{--a:2}[data-color=danger]{--a:3}}'
  expect(withoutUnasked(css)).toBe(
    '@layer a{:root,[data-color=accent]{--a:1}[data-color=danger]{--a:3}}',
  )
})

test('rules for what no button here has are left out, and what is shared with the rest is kept', () => {
  const kept = ':root,[data-size]{--a:1}.ds-button:is(:disabled,[aria-busy=true]){--a:2}'
  const css = `@layer a{${kept.replace('=true])', '=true],[readonly],[aria-readonly=true],label:has(input[readonly]))')}.ds-button[data-icon]{--a:3}.ds-button[aria-busy=true]:is(:disabled,[readonly]){--a:4}.ds-button :is(img,svg){--a:5}[data-size=sm]{--a:6}}`
  expect(withoutUnasked(css)).toBe(`@layer a{${kept}}`)
})

test('no part is busy, has a picture in a button, or chooses a size', () => {
  const parts = filesIn('src').filter((name) => /\.(tsx|html)$/.test(name))
  const asks =
    /data-(icon|size|typography)|aria-(busy|readonly)|readOnly|<(img|svg)|data-color-scheme="dark"/
  // The shape on a card, and two ways side by side: drawn, and in no button.
  const drawn = ['src/build/pages/CardFace.tsx', 'src/training/Paths.tsx']
  expect(parts.filter((name) => asks.test(readFileSync(name, 'utf8')))).toEqual(drawn)
})

test('no part asks for a colour that is left out', () => {
  const files = filesIn('src').filter((name) => name.endsWith('.tsx'))
  const colours = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/data-color=("|\{[^}]*')(\w+)/g),
      ([, , name]) => name,
    ),
  )
  expect(colours).toContain('danger')
  expect(colours.filter((name) => !asked.includes(name ?? ''))).toEqual([])
})
