import { isTree } from '../../words/stages.ts'
import { isItsKey, unequal } from './unequal.ts'
import type { WordFault } from './wordFault.ts'

/**
 * What is wrong with a tree of words beside the one it is a translation of: every key must be there
 * and no other, with lists of the same length, and in each text the same placeholders, numbers,
 * statutes and links.
 */
export function compareWords(
  file: string,
  own: unknown,
  original: unknown,
  key = '',
): readonly WordFault[] {
  const at = (fault: WordFault['fault'], values: WordFault['values'] = {}): WordFault => ({
    file,
    key,
    fault,
    values,
  })
  const inner = (name: string, one: unknown, other: unknown) =>
    compareWords(file, one, other, key === '' ? name : `${key}.${name}`)
  if (own === undefined) return [at('missing')]
  if (original === undefined) return [at('superfluous')]
  if (Array.isArray(original)) {
    if (!Array.isArray(own)) return [at('noList')]
    const wanted = original.length
    if (own.length !== wanted) return [at('length', { wanted, found: own.length })]
    return original.flatMap((part: unknown, index) => inner(String(index), own[index], part))
  }
  if (isTree(original)) {
    if (!isTree(own)) return [at('noTable')]
    const keys = [...new Set([...Object.keys(original), ...Object.keys(own)])]
    return keys.flatMap((name) => inner(name, own[name], original[name]))
  }
  if (own === original && !isText(own)) return []
  if (!isText(own) || typeof original !== 'string') return [at('noText')]
  const [wanted, found] = [placeholders(original), placeholders(own)]
  return [
    ...(wanted === found ? [] : [at('placeholders', { wanted, found })]),
    ...(isItsKey(own, key) ? [at('isItsKey')] : []),
    ...unequal(own, original).map(({ fault, values }) => at(fault, values)),
  ]
}

/** Whether something is a text of one line: a second line would move every text after it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\n')
}

/** What is put into a text, by name: whether it begins with a capital is up to the language. */
function placeholders(text: string): string {
  const found = [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => `{{${name}}}`)
  return [...new Set(found)].toSorted().join(' ') || '–'
}
