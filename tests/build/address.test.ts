import { expect, test } from 'vitest'
import {
  defaultLanguage,
  fileOf,
  folderOf,
  isOwnData,
  isPart,
  linkFrom,
  pageAt,
  pathOf,
  reserved,
  rootFrom,
  type At,
} from '../../src/address/address.ts'
import { municipalities } from '../../src/pack/place.ts'

const languages = [defaultLanguage, 'en']
const at = (municipality: string | undefined, language: string, kind: At['kind']): At => ({
  municipality,
  language,
  kind,
})

test.each([
  ['', at(undefined, 'nb', 'guide'), 'index.html', ''],
  ['handbok.html', at(undefined, 'nb', 'handbook'), 'handbok.html', ''],
  ['sammenlign/', at(undefined, 'nb', 'compare'), 'sammenlign/index.html', '../'],
  ['selvtest/', at(undefined, 'nb', 'selftest'), 'selvtest/index.html', '../'],
  ['en/', at(undefined, 'en', 'guide'), 'en/index.html', '../'],
  ['tinn/nb/', at('tinn', 'nb', 'guide'), 'tinn/nb/index.html', '../../'],
  ['tinn/en/om.html', at('tinn', 'en', 'about'), 'tinn/en/om.html', '../../'],
  ['tinn/', at('tinn', 'nb', 'door'), 'tinn/index.html', '../'],
])('%s is read and written as the same page', (path, page, file, root) => {
  expect(pageAt(path, languages)).toEqual(page)
  expect(fileOf(page)).toBe(file)
  expect(pathOf(file)).toBe(path)
  expect(rootFrom(file)).toBe(root)
})

test.each([
  'x/y/z/',
  'tinn/xx/',
  'assets/',
  'mote/nb/',
  'nb/',
  'assets/nb/',
  'TINN/nb/',
  'ukjent.html',
])('%s is no page’s address', (path) => {
  expect(pageAt(path, languages)).toBeUndefined()
})

test('no municipality is called what a page, a language or a folder of the site is', () => {
  expect(municipalities.filter(({ id }) => !isPart(id) || languages.includes(id))).toEqual([])
  expect(reserved.filter(isPart)).toEqual([])
})

test('a link leads from any page to any other', () => {
  expect(linkFrom('index.html', 'index.html')).toBe('./')
  expect(linkFrom('index.html', 'tinn/nb/index.html')).toBe('tinn/nb/')
  expect(linkFrom('tinn/nb/om.html', 'handbok.html')).toBe('../../handbok.html')
  expect(linkFrom('tinn/nb/handbok.html', 'tinn/nb/index.html')).toBe('./')
  expect(linkFrom('tinn/nb/handbok.html', 'tinn/nb/om.html')).toBe('om.html')
  expect(folderOf({ municipality: undefined, language: 'en' })).toBe('en/')
})

test.each([
  ['words/nb.guide.first.0123abcd.js', true],
  ['../../packs/aurskog-holand.0123abcd.js', true],
  ['/tjenester/bti/words/nb.guide.first.0123abcd.js', true],
  ['//evil.no/words/nb.guide.first.0123abcd.js', false],
  ['../assets/guide.0123abcd.js', false],
  // The one script that a page asks for when it stands.
  ['../assets/glossary.0123abcd.js', true],
  ['https://evil.no/assets/glossary.0123abcd.js', false],
  ['https://evil.no/words/nb.guide.first.0123abcd.js', false],
])('%s is loaded as data: %s', (file, own) => {
  expect(isOwnData(file)).toBe(own)
})
