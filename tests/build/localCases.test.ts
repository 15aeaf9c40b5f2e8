import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { expect, test } from 'vitest'
import { readSite } from '../../src/build/site/readSite.ts'
import { writeSite, type Made } from '../../src/build/site/writeSite.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { isOwnData } from '../../src/address/address.ts'
import { checkFolder } from '../../src/pack/folder.ts'
import {
  isCaseFile,
  isCaseList,
  type CaseFile,
  type ListedCase,
} from '../../src/training/caseFile.ts'

const today = '2026-11-26'
const whole: Readonly<Record<string, unknown>> = Object(
  parse(readFileSync('tests/pack/practice/hole.yaml', 'utf8')),
)
const [first]: readonly unknown[] = Object(whole['cases'])
const many = Array.from({ length: 40 }, (_, index) => ({ ...Object(first), id: `sak-${index}` }))

/** What is sent of a site in which Hole has these cases. Tinn has a pack without any. */
function filesWith(cases: readonly unknown[]): ReadonlyMap<string, string> {
  const packs = [
    {
      file: 'hole.yaml',
      bytes: new TextEncoder().encode(
        stringify({ ...whole, cases }, { aliasDuplicateObjects: false }),
      ),
    },
    { file: 'tinn.yaml', bytes: readFileSync('flows/municipalities/tinn.yaml') },
  ]
  const folder = checkFolder(packs, today)
  expect(folder.faults).toEqual([])
  const empty = { script: 'assets/a.js', parts: [], styles: ['assets/a.css'] }
  const made: Made = new Map([
    ['assets/a.js', ''],
    ['assets/a.css', ''],
  ])
  const guides = { guide: empty, meeting: empty, training: empty }
  const loads = {
    ...guides,
    selftest: empty,
    editor: empty,
    choose: empty,
    slides: empty,
    glossary: empty,
  }
  const site = readSite(readLanguages(), today, folder)
  return writeSite(made, loads, '', site).files
}

const languages = readLanguages().languages.map(({ code }) => code)
const none = filesWith([])
const two = filesWith(Object(whole['cases']))
const forty = filesWith(many)

/** Files that say of every other what it is: they always change. */
const sums = /^(SHA256SUMS\.txt|sw\.js|(\w+\/)?selvtest\/index\.html)$/

const dataIn = (files: ReadonlyMap<string, string>, file: string): unknown =>
  JSON.parse((files.get(file) ?? 'null').replace(/^export default /, ''))

const listFile = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((file) => file.startsWith('packs/cases-hole.nb.'))

const page = (files: ReadonlyMap<string, string>) => files.get('hole/nb/oving/index.html') ?? ''

test('cases of a municipality change its own pages for practice, and no other file', () => {
  const changed = [...none.keys()].filter((file) => forty.get(file) !== none.get(file))
  expect(changed.filter((file) => !sums.test(file)).toSorted()).toEqual(
    languages.map((code) => `hole/${code}/oving/index.html`).toSorted(),
  )
  const attribute = / data-practice="[^"]*"/
  expect(page(forty).replace(attribute, '')).toBe(page(none))
  expect(page(two)).toHaveLength(page(forty).length)
  const added = [...forty.keys()].filter((file) => !none.has(file))
  expect(added).toHaveLength((many.length + 1) * languages.length)
  expect(added.every((file) => file.startsWith('packs/') && isOwnData(file))).toBe(true)
})

test('its list and each of its cases come by the names in the page and the list, and say whose they are', () => {
  const [file = '', ...more] = listFile(two)
  expect(more).toEqual([])
  expect(two.get('hole/nb/oving/index.html')).toContain(`data-practice="../../../${file}"`)
  expect(two.get('hole/nb/index.html')).not.toContain('data-practice')
  expect(two.get('tinn/nb/oving/index.html')).not.toContain('data-practice')
  const list = dataIn(two, file)
  if (!isCaseList(list)) throw new TypeError('no list')
  expect(list.map(({ id, by }: ListedCase) => `${id} ${by}`)).toEqual([
    'hole/vil-ikke-ut Hole',
    'hole/belte-i-gangen Hole',
  ])
  const cases = list.map((one: ListedCase) => dataIn(two, one.file))
  expect(cases.every(isCaseFile)).toBe(true)
  expect(cases).toMatchObject([
    { by: 'Hole', lang: 'nb', story: { title: 'Vil ikke gå ut' } } satisfies DeepPart<CaseFile>,
    { by: 'Hole', lang: 'nb', story: { title: 'Beltet i gangen' } },
  ])
})

test('nothing of them is kept for use without a net', () => {
  expect(forty.get('sw.js')).not.toContain('packs/case')
})

type DeepPart<T> = { readonly [K in keyof T]?: T[K] extends object ? Partial<T[K]> : T[K] }
