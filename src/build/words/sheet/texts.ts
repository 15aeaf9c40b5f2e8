import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isTree } from '../../../words/stages.ts'

/** Every text of a language by file and key (`plan.json actions.report.text`), with what is told to practise on. */
export function textsOf(code: string, home = 'locales'): ReadonlyMap<string, string> {
  const folder = `${home}/${code}`
  const files = [...filesIn(folder), ...filesIn(folder, 'practice/')]
  return new Map(
    files.flatMap((file) =>
      textsIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))).map(
        ([key, text]) => [`${file} ${key}`, text] as const,
      ),
    ),
  )
}

function filesIn(folder: string, room = ''): readonly string[] {
  if (!existsSync(`${folder}/${room}`)) return []
  return readdirSync(`${folder}/${room}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => room + file)
}

function textsIn(value: unknown, key = ''): readonly (readonly [string, string])[] {
  const inner = (name: string, part: unknown) => textsIn(part, key === '' ? name : `${key}.${name}`)
  if (typeof value === 'string') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((part, index) => inner(String(index), part))
  return isTree(value) ? Object.entries(value).flatMap(([name, part]) => inner(name, part)) : []
}
