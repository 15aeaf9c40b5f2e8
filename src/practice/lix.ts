/**
 * How hard a text is to read: words in a sentence, and the share of long words (Björnsson's LIX).
 * Below 30 is very easy, 30–40 easy, 40–50 as in a newspaper.
 */
export function lixOf(texts: readonly string[]): number {
  const text = texts.join(' ')
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
  const sentences =
    text.match(/[^.!?:]+(?:[.!?:]+|$)/gu)?.filter((part) => /\p{L}/u.test(part)) ?? []
  if (words.length === 0 || sentences.length === 0) return 0
  const long = words.filter((word) => word.length > 6).length
  return Math.round(words.length / sentences.length + (100 * long) / words.length)
}
