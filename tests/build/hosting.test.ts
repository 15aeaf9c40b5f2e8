import { expect, test } from 'vitest'
import { caddy, headersFile, iis, nginx, rules, type Place } from '../../src/build/site/hosting.ts'
import { headerPolicy, pagePolicy, scriptsNamedIn } from '../../src/build/site/policy.ts'

const scripts = ['sha256-x', 'sha256-y']
const place: Place = { path: '/bti/', folder: '/srv/bti', framedBy: [], scripts }
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
  expect(headerPolicy([], scripts)).toContain("frame-ancestors 'none'")
  const framedBy = ['https://www.tinn.kommune.no']
  expect(headerPolicy(framedBy, scripts)).toContain('frame-ancestors https://www.tinn.kommune.no')
  expect(nginx({ ...place, framedBy })).not.toContain('X-Frame-Options')
})

const page = (...hashes: string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}">`

test('the header runs the scripts that the pages name, each once', () => {
  expect(scriptsNamedIn([page('sha256-b', 'sha256-a'), page('sha256-b'), page()])).toEqual([
    'sha256-a',
    'sha256-b',
  ])
})

test.each([
  ['a page with scripts', pagePolicy(['sha256-x'])],
  ['a page without', pagePolicy([])],
  ['every file', headerPolicy([], scripts)],
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
