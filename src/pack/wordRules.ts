import { keysOf } from '../../flows/keysOf.ts'

/** What the words of one language give away: data, read by `text.ts` and `rules.ts`. */
export interface WordRules {
  /** Words that tell somebody not to act. A municipality cannot say them. */
  readonly weakens: readonly RegExp[]
  /** A text with one of these is about parents. */
  readonly parents: RegExp
  /** And one of these asks somebody to speak with the child. */
  readonly child: RegExp
  /** What stands before a word that is not known yet: `en uro`. */
  readonly articles: readonly string[]
  /** What may stand before the one that is known: `the concern`. */
  readonly definite: string
}

const norwegian = {
  parents: /foreld|foresat|føresett|\b(mor|far|mamma|pappa|hjemmet|heimen)\b|\bhjem\b/iu,
  definite: '',
} as const

/**
 * By language. A language that stands here can be written in a pack; one that does not is a fault,
 * because nobody would notice what it weakens.
 */
export const wordRules = {
  nb: {
    ...norwegian,
    weakens: [
      /ikk?j?e\s+(noen\s+|lenger\s+)?(meldeplikt|plikt\s+til\s+å\s+melde|opplysningsplikt|avvergingsplikt)/iu,
      /(trenger|må|skal|behøver|bør|kan|treng|skal)\s+(du\s+|dere\s+|dykk\s+)?(ikk?j?e|aldri)\s+(å\s+)?(melde|ringe|varsle|kontakte\s+(barnevern|politi))/iu,
      /(ikk?j?e|aldri)\s+(meld|ring|varsle?|kontakt)\b/iu,
      /\b(lederen?|rektor|styrer(en)?)\s+(avgjør|bestemmer|må\s+godkjenne|skal\s+godkjenne)/iu,
      /\b(vent|venter|utsett)\b.{0,40}\b(meld|ring|varsl)/iu,
      /ingen\s+(meldeplikt|plikt\s+til)/iu,
      /(barnevern\w*|politi\w*|112|113|116\s?111)\s+(er\s+)?(nedlagt|stengt|ute\s+av\s+drift|finnes\s+ikke)/iu,
    ],
    child: /(snakk|samtal|spør|intervju)\w*\s+(med\s+)?(barnet|eleven|ungdommen|barn\b)/iu,
    articles: ['en', 'ei', 'et'],
  },
  nn: {
    ...norwegian,
    weakens: [
      /ikkje\s+(noka\s+|lenger\s+)?(meldeplikt|plikt\s+til\s+å\s+melde|opplysningsplikt|avverjingsplikt)/iu,
      /(treng|må|skal|bør|kan)\s+(du\s+|de\s+|dykk\s+)?(ikkje|aldri)\s+(å\s+)?(melde|ringje|ringe|varsle|kontakte\s+(barnevern|politi))/iu,
      /\b(leiar(en)?|rektor|styrar(en)?)\s+(avgjer|bestemmer|må\s+godkjenne|skal\s+godkjenne)/iu,
      /\b(vent|ventar|utset)\b.{0,40}\b(meld|ring|varsl)/iu,
      /inga\s+(meldeplikt|plikt\s+til)/iu,
      /(barnevern\w*|politi\w*|112|113|116\s?111)\s+(er\s+)?(nedlagd|lagt\s+ned|steng[dt]|ute\s+av\s+drift|finst\s+ikkje)/iu,
    ],
    child: /(snakk|samtal|spør|intervju)\w*\s+(med\s+)?(barnet|eleven|ungdommen|barn\b)/iu,
    articles: ['ein', 'ei', 'eit'],
  },
  en: {
    weakens: [
      /\bno\s+duty\b/iu,
      /\b(do(n[’']t|\s+not)|never|need\s+not|needn[’']t|must\s+not|should\s+not)\s+(need\s+to\s+|have\s+to\s+)?(report|call|notify|contact\s+(child|the\s+police))\b/iu,
      /\b(head|leader|principal|manager)\s+(decides|must\s+approve)\b/iu,
      /\b(wait|postpone)\b.{0,40}\b(report|call|notify)/iu,
    ],
    parents: /\b(parents?|guardians?|mother|father|mum|dad)\b/iu,
    child:
      /\b(talk|speak|ask|interview)\w*\s+(to\s+|with\s+)?(the\s+)?(child|pupil|children|young\s+person)\b/iu,
    articles: ['a', 'an'],
    definite: 'the ',
  },
} as const satisfies Readonly<Record<string, WordRules>>

/** The languages a pack can be written in (BCP 47). */
export type Language = keyof typeof wordRules

export const languages: readonly Language[] = keysOf(wordRules)

/** The rules of every language there is. People mix languages, so a text is read by all of them. */
export const everyWordRules: readonly WordRules[] = Object.values(wordRules)
