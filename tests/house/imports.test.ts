import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** Arrows go one way: a room imports from its own row and from the rows above it. */
const rows = [
  ['flows'],
  ['src/walk', 'src/plan', 'src/pack', 'src/proof', 'src/address', 'src/practice'],
  ['src/words'],
  ['src/visit'],
  ['src/screens', 'src/parts', 'src/map', 'src/meeting', 'src/training'],
  ['src', 'src/build', 'src/selftest', 'src/editor', 'src/read'],
]

/** The rooms inside the proof: each imports from itself and from those before it. */
const insideProof = ['kernel', 'walks', 'checks', 'report', 'cli']

/** Rooms that may import less than their row allows. They may always import from themselves. */
const onlyRooms: Readonly<Record<string, readonly string[]>> = { 'src/walk': ['flows'] }

/** Rooms that are told what to show, and know neither the chart nor what runs it. */
const toldWhatToShow = ['src/screens', 'src/parts', 'src/map']

/** The packages of the pure rooms. Rooms that are not named here choose their own. */
const onlyPackages: Readonly<Record<string, RegExp>> = {
  flows: /^xstate$/,
  'src/walk': /^xstate$/,
  'src/plan': /^$/,
  'src/words': /^(i18next|react|react-i18next)$/,
  'src/pack': /^(yaml|zod)$/,
  'src/proof': /^(xstate(\/.*)?|node:.*)$/,
  'src/proof/report': /^(react|react-dom\/server)$/,
}

const fromLocales = /^src(\/(words|visit|screens|meeting|training|build|selftest|editor))?$/

interface Import {
  readonly file: string
  readonly source: string
}

test('every import goes the way of the arrows', () => {
  expect(sourceFiles().flatMap(importsOf).flatMap(faultOf)).toEqual([])
})

test('no file imports itself by way of others', () => {
  const arrows = new Map(sourceFiles().map((file) => [file, importsOf(file).flatMap(fileOf)]))
  expect(circlesIn(arrows)).toEqual([])
})

test('a circle of imports is found', () => {
  const arrows = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts', 'd.ts'], 'c.ts': ['a.ts'], 'd.ts': [] }
  expect(circlesIn(new Map(Object.entries(arrows)))).toEqual(['a.ts → b.ts → c.ts → a.ts'])
})

test('the files of the house are read, and what they import is found', () => {
  const code = `
    // import 'not/this'
    import type { A } from './a.ts'
    import './b.css'
    export * from './c.ts'
    const d = () => import('./d.ts')
    const e = import.meta.glob('../../locales/*/*.json')
  `
  expect(sourcesIn('made-up.tsx', code)).toEqual(
    expect.arrayContaining(['./a.ts', './b.css', './c.ts', './d.ts', '../../locales/*/*.json']),
  )
  expect(sourcesIn('made-up.tsx', code)).toHaveLength(5)
  expect(sourceFiles()).toContain('src/main.tsx')
})

test.each([
  ['flows never knows who reads it', 'flows/facts.ts', '../src/walk/walk.ts'],
  ['flows holds no words', 'flows/facts.ts', '../locales/nb/common.json'],
  ['flows draws nothing', 'flows/facts.ts', 'react'],
  ['a walk is read without a plan', 'src/walk/walk.ts', '../plan/plan.ts'],
  ['a walk needs no package but XState', 'src/walk/walk.ts', 'react'],
  ['a walk uses the pure part of XState', 'src/walk/walk.ts', '@xstate/react'],
  ['a plan is made without the chart', 'src/plan/plan.ts', 'xstate'],
  ['a proof needs no visit', 'src/proof/checks/prove.ts', '../../visit/visit.ts'],
  ['the kernel of the proof knows no check', 'src/proof/kernel/space.ts', '../checks/routers.ts'],
  ['a walk is found without a check', 'src/proof/walks/explore.ts', '../checks/prove.ts'],
  ['a check writes no report', 'src/proof/checks/prove.ts', '../report/html.tsx'],
  ['a report runs no command', 'src/proof/report/html.tsx', '../cli/changes.ts'],
  ['a file of the proof stands in a room', 'src/proof/prove.ts', './kernel/space.ts'],
  ['a proof draws nothing', 'src/proof/checks/prove.ts', 'react'],
  ['a report runs no machine', 'src/proof/report/html.tsx', 'xstate'],
  ['words decide nothing', 'src/words/useWords.ts', '../visit/visit.ts'],
  ['a visit knows no screen', 'src/visit/visit.ts', '../screens/Question.tsx'],
  ['a screen is told, and asks no flow', 'src/screens/Plan.tsx', '../../flows/facts.ts'],
  ['a screen runs no machine', 'src/screens/Plan.tsx', '@xstate/react'],
  ['a part runs no machine', 'src/parts/Button.tsx', 'xstate'],
  ['the map runs no machine', 'src/map/Map.tsx', 'xstate/graph'],
  ['a screen does not reach up to the app', 'src/screens/Plan.tsx', '../App.tsx'],
  ['what is built is not shown', 'src/screens/Plan.tsx', '../build/site/table.tsx'],
  ['a new room gets a place first', 'src/cellar/dig.ts', '../walk/walk.ts'],
  ['nothing is imported from the tests', 'src/visit/visit.ts', '../../tests/setup.ts'],
])('%s', (_, file, source) => {
  expect(faultOf({ file, source })).toEqual([expect.stringContaining(`${file} imports ${source}`)])
})

test.each([
  ['flows/bti/level0.ts', '../facts.ts'],
  ['flows/bti/level0.ts', 'xstate'],
  ['src/walk/arriveAt.ts', '../../flows/bti/machine.ts'],
  ['src/plan/plan.ts', '../walk/walk.ts'],
  ['src/visit/visit.ts', '../plan/plan.ts'],
  ['src/screens/Plan.tsx', '../parts/Button.tsx'],
  ['src/screens/Plan.tsx', 'react'],
  ['src/App.tsx', './screens/Plan.tsx'],
  ['src/build/pages/GuidePage.tsx', '../../App.tsx'],
  ['src/proof/checks/prove.ts', '../walks/explore.ts'],
  ['src/proof/report/html.tsx', 'react-dom/server'],
])('%s may import %s', (file, source) => {
  expect(faultOf({ file, source })).toEqual([])
})

function sourceFiles(): readonly string[] {
  return ['src', 'flows'].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file))
}

/** All files below a folder. A folder that is not there yet has none. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file.replaceAll('\\', '/')),
    )
  } catch {
    return []
  }
}

function importsOf(file: string): readonly Import[] {
  return (
    sourcesIn(file, readFileSync(file, 'utf8'))
      // Another checkout of this project, held beside this one: no arrow of this house.
      .filter((source) => !source.startsWith('${root}/'))
      .map((source) => ({ file, source }))
  )
}

/** The file of the house an import names; none where it is a package or a folder of words. */
function fileOf({ file, source }: Import): readonly string[] {
  return source.startsWith('.') ? [join(dirname(file), source)] : []
}

/** Each circle once, from where it is first met. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Set<string>()
  const from = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')]
    if (left.has(file)) return []
    const found = (arrows.get(file) ?? []).flatMap((next) => from(next, [...way, file]))
    left.add(file)
    return found
  }
  return [...arrows.keys()].flatMap((file) => from(file, []))
}

function sourcesIn(file: string, code: string): readonly string[] {
  const { module } = parseSync(file, code)
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      code.slice(start + 1, end - 1),
    ),
    ...Array.from(
      code.matchAll(/import\.meta\.glob[^(]*\(\s*\[?\s*'([^']+)'/g),
      ([, at]) => at ?? '',
    ),
  ]
}

/** None or one fault, as a line that names the file and the import. */
function faultOf({ file, source }: Import): readonly string[] {
  const reason = source.startsWith('.')
    ? (wrongRoom(roomOf(file), roomOf(join(dirname(file), source))) ??
      wrongInside(file, join(dirname(file), source)))
    : wrongPackage(file, source)
  return reason ? [`${file} imports ${source}: ${reason}.`] : []
}

function wrongRoom(from: string, to: string): string | undefined {
  if (from === to) return undefined
  if (to === 'locales') return fromLocales.test(from) ? undefined : `${from} holds no words`
  if (toldWhatToShow.includes(from) && to === 'flows') return `${from} is told what to show`
  if (onlyRooms[from] && !onlyRooms[from].includes(to))
    return `${from} imports ${onlyRooms[from].join(', ')} only`
  const [own, other] = [rowOf(from), rowOf(to)]
  if (own < 0) return `${from} has no place among the rooms in tests/house/imports.test.ts`
  if (other < 0) return `${to} is no room to import from`
  return other > own ? `the arrow goes from ${from} to ${to}` : undefined
}

function wrongInside(file: string, other: string): string | undefined {
  if (roomOf(file) !== 'src/proof' || roomOf(other) !== 'src/proof') return undefined
  const [own, to] = [file, other].map((one) => insideProof.indexOf(one.split('/')[2] ?? ''))
  if (own === undefined || to === undefined || own < 0 || to < 0)
    return `each file of the proof stands in one of ${insideProof.join(', ')}`
  return to > own ? `the arrow goes from ${other} to ${file}` : undefined
}

function wrongPackage(file: string, name: string): string | undefined {
  const from = roomOf(file)
  if (toldWhatToShow.includes(from) && /^(xstate|@xstate)(\/|$)/.test(name))
    return `${from} runs no machine`
  const allowed = onlyPackages[dirname(file)] ?? onlyPackages[from]
  return allowed && !allowed.test(name) ? `${from} does without that package` : undefined
}

/** `flows`, `locales`, `src/<room>`, or `src` for the files that lie there directly. */
function roomOf(file: string): string {
  const [top = '', second = '', third] = file.split('/')
  return top === 'src' && third !== undefined ? `src/${second}` : top
}

function rowOf(room: string): number {
  return rows.findIndex((row) => row.includes(room))
}
