import type { WordFault } from './wordFault.ts'

/**
 * What a text and its translation must have alike, whatever the language: where one can be rung, how
 * long one has, which law says so, and where it can be read.
 */
const alike = {
  numbers: numbersIn,
  statutes: statutesIn,
  links: linksIn,
} satisfies Partial<Record<WordFault['fault'], (text: string) => readonly string[]>>

/** An address on the net, with or without what stands before it. */
const link =
  /(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|com|org|net|eu)(?!\p{L})[\w/.#?=-]*/giu

/** The name of an act or a regulation: it is what one looks up, so that it stands in Norwegian. */
const act = /\p{L}+(?:lov|forskrift)(?:a|en)(?!\p{L})/giu

/** A section: § 13-4, § 13 b. */
const section = /§+\s*(\d+(?:-\d+)?(?: [a-h](?!\p{L}))?)/gu

/** What differs between a text and the one it is a translation of, but for placeholders. */
export function unequal(
  own: string,
  original: string,
): readonly Pick<WordFault, 'fault' | 'values'>[] {
  const differing = (['numbers', 'statutes', 'links'] as const).flatMap((fault) => {
    const [wanted, found] = [original, own].map((text) => listed(alike[fault](text)))
    return wanted === found
      ? []
      : [{ fault, values: { wanted: wanted ?? '', found: found ?? '' } } as const]
  })
  return own.trim() === '' && original.trim() !== ''
    ? [{ fault: 'noText' }, ...differing]
    : differing
}

/**
 * Whether a text is only the name of its place: forgotten by whoever copied the keys. A key of one
 * word may be the English word itself (`must`).
 */
export function isItsKey(text: string, key: string): boolean {
  const name = key.split('.').at(-1) ?? ''
  return (text === key || text === name) && /\p{Ll}\p{Lu}|[._]/u.test(text)
}

/** Telephone numbers are one number however they are set. Sections of an act are compared by themselves. */
function numbersIn(text: string): readonly string[] {
  const bare = text.replaceAll(/\{\{[^}]*\}\}/g, ' ').replaceAll(section, ' ')
  return bare.replaceAll(/(?<=\d)[\s\u00A0](?=\d)/gu, '').match(/\d+/g) ?? []
}

function statutesIn(text: string): readonly string[] {
  const sections = [...text.matchAll(section)].map(([, number]) => `§ ${number}`)
  return [...(text.match(act) ?? []).map(inBokmal), ...sections]
}

function linksIn(text: string): readonly string[] {
  return (text.match(link) ?? []).map((found) => found.toLowerCase().replace(/\.$/, ''))
}

/** The act's name as it is in bokmål, from either kind of Norwegian. */
function inBokmal(name: string): string {
  return name
    .toLowerCase()
    .replace(/(lov|forskrift)a$/, '$1en')
    .replace('skule', 'skole')
    .replace('brukarretts', 'brukerrettighets')
    .replace('teneste', 'tjeneste')
}

function listed(found: readonly string[]): string {
  return found.toSorted().join(', ') || '–'
}
