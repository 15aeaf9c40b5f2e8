import { isTree } from '../../../words/stages.ts'

/**
 * A file of words with one text changed and every other sign as it was, so that the difference is that
 * text alone. Two texts may be alike: the one at the key is changed.
 *
 * @param key Names with points between: `actions.report.text`, `lines.0`.
 * @throws RangeError where no text stands at the key.
 */
export function written(json: string, key: string, text: string): string {
  const path = key.split('.')
  const old = JSON.stringify(at(JSON.parse(json), path))
  for (let from = json.indexOf(old); from >= 0; from = json.indexOf(old, from + 1)) {
    const tried = json.slice(0, from) + JSON.stringify(text) + json.slice(from + old.length)
    if (reads(tried, path, text)) return tried
  }
  throw new RangeError(`No text at ${key}.`)
}

function reads(json: string, path: readonly string[], text: string): boolean {
  try {
    return at(JSON.parse(json), path) === text
  } catch {
    // A text that is part of another one: what came of it is no JSON.
    return false
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, name) => {
    if (Array.isArray(held)) return held[Number(name)]
    return isTree(held) ? held[name] : undefined
  }, value)
}
