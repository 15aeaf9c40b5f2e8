import type { LocalCase } from './caseSchema.ts'
import type { Broken } from './fault.ts'
import { isTexts, type Text } from './texts.ts'

/** Two names side by side, as people and places are called: `Kari Nordmann`. */
const twoNames = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\.)?[ -]\p{Lu}\p{Ll}{2,}/u

/** Words that begin a sentence before a name, and are none. */
const beginning =
  /^(Da|Nå|No|Når|Etter|Mens|Men|Og|I|På|For|Så|Du|Det|Den|Har|Hadde|Er|Om|Hos|Ved|Til|Fra|Med|At|Mor|Far|Lille|Vesle)[ -]/u

/** A day or a year, a house by its name, or the word of whoever has seen it. */
const dayOrPlace =
  /\b(?:19|20)\d\d\b|\b\d{1,2}\.\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b|\b\d{1,2}\.\d{1,2}\.|\p{Lu}\p{Ll}+ (?:barnehage|barnehagen|(?:barne|ungdoms)?skole|(?:barne|ungdoms)?skule|SFO)\b|\b(?:virkelig|ekte|verkeleg) (?:sak|hendelse|hending)|\bsann historie|\b(?:dette|det) (?:skjedde|hendte) (?:hos oss|her)/u

/**
 * What a reader would take for an order to do less. Stories may hold it – a leader who says *wait* is what
 * one practises on – but what is said of them may not.
 */
const doLess =
  /\b(?:trenger|må|skal|bør|treng)\s+(?:du\s+|dere\s+|de\s+)?(?:ikke|ikkje|aldri)\s+(?:å\s+)?(?:melde|ringe|ringje|varsle)|\bhar\s+(?:ikke|ikkje|ingen|inga)\s+(?:melde)?plikt|\b(?:leder(?:en)?|leiar(?:en)?|rektor|styrer(?:en)?|styrar(?:en)?)\s+(?:avgjør|avgjer|bestemmer|må\s+godkjenne|skal\s+godkjenne)|\b(?:vent|utsett|utset)\s+(?:til|med)\b|\b(?:se|sjå)\s+det\s+an\b|\bforeldrene\s+(?:skal\s+)?(?:alltid\s+)?(?:først|fyrst)\b|\b(?:snakk|ta det)\b.{0,20}\bforeldrene\s+(?:først|fyrst)|\b(?:helt|heilt)\s+sikker\s+før|\bno\s+duty\s+to\s+report|\b(?:need|must|should)\s+not\s+(?:report|call)|\b(?:leader|head|principal)\s+decides|\bwait\s+(?:before|until)\b/iu

type Field = 'title' | 'parts' | 'why' | 'practises' | 'remember' | 'talk'
const told: readonly Field[] = ['title', 'parts', 'why', 'practises', 'remember', 'talk']
const taught: readonly Field[] = ['why', 'practises', 'remember']

/**
 * What whoever writes a case is told, though the pack stands: what looks like a real person or event, in
 * a place where the names of all live (`place`), and what can be read as an order to do less.
 */
export function caseWords(cases: readonly LocalCase[], place: string): readonly Broken[] {
  return cases.flatMap((one, index) =>
    textsIn(one).flatMap(([path, text]) =>
      [...real(text, place), ...weak(path, text)].map((broken) => ({
        ...broken,
        path: ['cases', index, ...path],
      })),
    ),
  )
}

type Found = Pick<Broken, 'fault' | 'values'>

function real(text: string, place: string): readonly Found[] {
  const names = twoNames.exec(text)?.[0]
  const day = dayOrPlace.exec(text)?.[0] ?? (hasWord(text, place) ? place : undefined)
  return [
    ...(names !== undefined && !beginning.test(names)
      ? [{ fault: 'caseRealName', values: { words: names } } as const]
      : []),
    ...(day === undefined ? [] : [{ fault: 'caseRealEvent', values: { words: day } } as const]),
  ]
}

function weak(path: readonly PropertyKey[], text: string): readonly Found[] {
  const isTaught = taught.some((field) => field === path[0]) || path[0] === 'accepted'
  const words = isTaught ? doLess.exec(text)?.[0] : undefined
  return words === undefined ? [] : [{ fault: 'caseWeakens', values: { words } }]
}

/** Whether a word stands in a text as it is, not as a part of another. */
function hasWord(text: string, word: string): boolean {
  return ` ${text.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${word} `)
}

/** Every text of a case in every language, with where it stands. */
function textsIn(one: LocalCase): readonly (readonly [readonly PropertyKey[], string])[] {
  const own = told.flatMap((field) => {
    const held = one[field]
    return Array.isArray(held)
      ? held.flatMap((text, index) => each([field, index], text))
      : each([field], held)
  })
  const others = one.accepted.flatMap(({ why }, index) => each(['accepted', index, 'why'], why))
  return [...own, ...others]
}

function each(
  path: readonly PropertyKey[],
  text: Text,
): readonly (readonly [readonly PropertyKey[], string])[] {
  if (!isTexts(text)) return [[path, text]]
  return Object.entries(text).flatMap(([language, said]) =>
    said === undefined ? [] : [[[...path, language], said] as const],
  )
}
