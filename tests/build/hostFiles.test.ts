// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { headersFile, iis, rules, type Place } from '../../src/build/site/hosting.ts'

const place: Place = {
  path: '/bti/',
  folder: '/srv/bti',
  framedBy: ['https://www.tinn.kommune.no'],
  named: { scripts: ['sha256-x'], styles: [] },
}
const wanted = rules(place)

/** Well-formed, or undefined. */
function parsed(xml: string): Document | undefined {
  const found = new DOMParser().parseFromString(xml, 'text/xml')
  return found.querySelector('parsererror') ? undefined : found
}

test('a web.config that is not well-formed is noticed', () => {
  expect(parsed(iis(place).replace('</configuration>', ''))).toBeUndefined()
})

test.each([
  ['page', 'configuration > system\\.webServer'],
  ['worker', 'location[path="sw.js"]'],
  ['named', 'location[path="assets"]'],
] as const)('web.config for IIS sends with each %s just what the table says', (about, where) => {
  const part = parsed(iis(place))?.querySelector(where)
  const [added, removed] = ['add', 'remove'].map((kind) =>
    [...(part?.querySelectorAll(`customHeaders > ${kind}`) ?? [])].map((each) => ({
      name: each.getAttribute('name'),
      value: each.getAttribute('value'),
    })),
  )
  expect(added).toEqual(wanted.find((rule) => rule.about === about)?.headers)
  // What stands further up is taken away first: a name that is added twice stops the whole site.
  expect(removed?.map(({ name }) => name)).toEqual(added?.map(({ name }) => name))
})

test('web.config knows the manifest, and the page for what is not there', () => {
  const config = parsed(iis(place))
  expect(config?.querySelector('mimeMap[fileExtension=".webmanifest"]')).not.toBeNull()
  expect(config?.querySelector('error[statusCode="404"]')?.getAttribute('path')).toBe('404.html')
})

const byName = (one: { name: string }, other: { name: string }) =>
  one.name.localeCompare(other.name)

test.each([
  ['page', '/bti/tinn/nb/'],
  ['worker', '/bti/sw.js'],
  ['named', '/bti/assets/index-x.js'],
] as const)(
  '_headers, read as Cloudflare does, gives each %s just what the table says',
  (about, at) => {
    const sent = Object.entries(headersFor(headersFile(place), at)).map(([name, value]) => ({
      name,
      value,
    }))
    const table = wanted.find((rule) => rule.about === about)?.headers ?? []
    expect(sent.toSorted(byName)).toEqual(table.toSorted(byName))
  },
)

/** Every block that fits adds its headers, joined by commas; `! Name` takes one away. */
function headersFor(text: string, at: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {}
  let fits = false
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^ {2}([^:]+)(?:: (.*))?$/.exec(line) ?? []
    if (!line.startsWith(' '))
      fits = line.endsWith('*') ? at.startsWith(line.slice(0, -1)) : at === line
    else if (fits && name.startsWith('! ')) delete sent[name.slice(2)]
    else if (fits) sent[name] = sent[name] ? `${sent[name]}, ${value}` : value
  }
  return sent
}
