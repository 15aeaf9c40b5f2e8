import { expect, test } from 'vitest'
import { caddy, headersFile, iis, nginx, rules, type Place } from '../../src/build/site/hosting.ts'
import { headerPolicy, pagePolicy, namedIn } from '../../src/build/site/policy.ts'

const named = { scripts: ['sha256-x', 'sha256-y'], styles: ['sha256-z'] }
const place: Place = { path: '/bti/', folder: '/srv/bti', framedBy: [], named }
const servers = { headersFile, nginx, caddy, iis }

test.each(Object.entries(servers))('%s says every header of every kind of file', (_, write) => {
  const text = write(place).replaceAll('&quot;', '"')
  for (const { headers } of rules(place))
    for (const header of headers) {
      expect(text).toContain(header.name)
      expect(text).toContain(header.value)
    }
})

test('nobody may frame the guide unless the municipality is named', () => {
  expect(headerPolicy([], named)).toContain("frame-ancestors 'none'")
  const framedBy = ['https://www.tinn.kommune.no']
  expect(headerPolicy(framedBy, named)).toContain('frame-ancestors https://www.tinn.kommune.no')
  expect(nginx({ ...place, framedBy })).not.toContain('X-Frame-Options')
})

test('the recipe for nginx runs as printed where its module for brotli is not there', () => {
  const lines = nginx(place).split('\n')
  expect(lines.filter((line) => /^\s*brotli/.test(line))).toEqual([])
  expect(lines.filter((line) => line.includes('# brotli_static on;'))).toHaveLength(2)
  expect(nginx(place, true)).toMatch(/^ {4}brotli_static on;$/m)
})

const page = (scripts: readonly string[], styles: readonly string[] = []) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ scripts, styles })}">`

test('the header lets through the scripts and the styles that the pages name, each once', () => {
  const pages = [page(['sha256-b', 'sha256-a'], ['sha256-c']), page(['sha256-b']), page([])]
  expect(namedIn(pages)).toEqual({ scripts: ['sha256-a', 'sha256-b'], styles: ['sha256-c'] })
})

test.each([
  ['a page with scripts', pagePolicy({ scripts: ['sha256-x'], styles: ['sha256-z'] })],
  ['a page without', pagePolicy({ scripts: [], styles: [] })],
  ['every file', headerPolicy([], named)],
])('the policy of %s allows nothing that is not needed', (_, policy) => {
  for (const rule of [
    "default-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(rule)
  expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
})
