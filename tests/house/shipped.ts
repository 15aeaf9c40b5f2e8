import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync, Visitor } from 'vite'

/** The first script of each page that is sent to a browser. */
const pages = [
  'src/main.tsx',
  'src/mainMeeting.tsx',
  'src/mainTraining.tsx',
  'src/selftest/main.tsx',
  'src/editor/main.tsx',
  'src/choose.ts',
  'src/slides.ts',
]

/** Every file of ours that is sent to a browser: what the pages import, and what that imports. */
export function shippedFiles(): readonly string[] {
  const found = new Set(pages)
  for (const file of found) for (const next of codeImportedBy(file)) found.add(next)
  return [...found]
}

function codeImportedBy(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8')
  const { module } = parseSync(file, code)
  const sources = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      code.slice(start + 1, end - 1),
    ),
  ]
  return sources
    .filter((source) => source.startsWith('.') && /\.tsx?$/.test(source))
    .map((source) => join(dirname(file), source))
}

/** Every name and every text in a piece of code. What is said in comments is not code. */
export function namesIn(file: string, code: string): ReadonlySet<string> {
  const names = new Set<string>()
  new Visitor({
    Identifier: ({ name }) => void names.add(name),
    JSXIdentifier: ({ name }) => void names.add(name),
    Literal: ({ value }) => void (typeof value === 'string' && names.add(value)),
    TemplateElement: ({ value }) => void names.add(value.raw),
  }).visit(parseSync(file, code).program)
  return names
}
