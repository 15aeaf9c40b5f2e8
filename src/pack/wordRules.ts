import { keysOf } from '../../flows/keysOf.ts'

/** What the words of one language give away: data, read by `text.ts` and `rules.ts`. */
export interface WordRules {
  /** Words that can be read as telling somebody not to act, to wait or to ask first: whoever writes is warned. */
  readonly weakens: readonly RegExp[]
}

/**
 * By language. A language that stands here can be written in a pack; one that does not is a fault,
 * because nobody would notice what it weakens.
 */
export const wordRules = {
  nb: {
    weakens: [
      /ikk?j?e\s+(noen\s+|lenger\s+)?(meldeplikt|plikt\s+til\s+å\s+melde|opplysningsplikt|avvergingsplikt)/iu,
      /(trenger|må|skal|behøver|bør|kan|treng|skal)\s+(du\s+|dere\s+|dykk\s+)?(ikk?j?e|aldri)\s+(å\s+)?(melde|ringe|varsle|kontakte\s+(barnevern|politi))/iu,
      /(ikk?j?e|aldri)\s+(meld|ring|varsle?|kontakt)\b/iu,
      /\b(lederen?|rektor|styrer(en)?)\s+(avgjør|bestemmer|må\s+godkjenne|skal\s+godkjenne)/iu,
      /\b(vent|venter|utsett)\b.{0,40}\b(meld|ring|varsl)/iu,
      /ingen\s+(meldeplikt|plikt\s+til)/iu,
      /\b(bare|kun)\b.{0,60}(meld|barnevern|politi|leder|rektor|styrer)/iu,
      /\b(meld|barnevern|politi|\w*plikt)\w*.{0,60}\b(bare|kun|først|etter\s+drøfting|godkjen\w*|avgjør\w*|ikke|aldri)\b/iu,
      /\b(ikke|aldri|uten|hindrer)\b.{0,50}(\bmeld|barnevern|politi|112)/iu,
      /\bfør\b.{0,40}(\bmeld|barnevern|politi|ringer)/iu,
      /(leder|rektor|styrer|koordinator|sjef)\w*.{0,60}(avgjør|bestemmer|godkjen|\bmeld|plikt)/iu,
      /(\bmeld|plikt)\w*.{0,60}(leder|rektor|styrer|sjef|koordinator|lærer)/iu,
      /foreld\w*.{0,30}\bførst\b|\b(alltid|først)\b.{0,30}(foreld|foresat)|innkall\s+foreld/iu,
      /helt\s+sikker|skaff\s+bevis|se\s+det\s+an|noen\s+uker|siste\s+utvei|mellom\s+dere/iu,
      /\bspør\b.{0,20}\but\b|\blov\s+barnet|bilder?\s+av\s+skade|på\s+nytt\s+til/iu,
      /\b(via|gjennom|avtale\s+med)\s+(leder|rektor|styrer)/iu,
      /(barnevern\w*|politi\w*|112|113|116\s?111)\s+(er\s+)?(nedlagt|stengt|ute\s+av\s+drift|finnes\s+ikke)/iu,
    ],
  },
  nn: {
    weakens: [
      /ikkje\s+(noka\s+|lenger\s+)?(meldeplikt|plikt\s+til\s+å\s+melde|opplysningsplikt|avverjingsplikt)/iu,
      /(treng|må|skal|bør|kan)\s+(du\s+|de\s+|dykk\s+)?(ikkje|aldri)\s+(å\s+)?(melde|ringje|ringe|varsle|kontakte\s+(barnevern|politi))/iu,
      /\b(leiar(en)?|rektor|styrar(en)?)\s+(avgjer|bestemmer|må\s+godkjenne|skal\s+godkjenne)/iu,
      /\b(vent|ventar|utset)\b.{0,40}\b(meld|ring|varsl)/iu,
      /inga\s+(meldeplikt|plikt\s+til)/iu,
      /\b(berre|kun)\b.{0,60}(meld|barnevern|politi|leiar|rektor|styrar)/iu,
      /\b(meld|barnevern|politi|\w*plikt)\w*.{0,60}\b(berre|først|fyrst|godkjen\w*|avgjer\w*|ikkje|aldri|over\s+når)\b/iu,
      /\b(ikkje|aldri|utan)\b.{0,50}(\bmeld|barnevern|politi|112)/iu,
      /\bfør\b.{0,40}(\bmeld|barnevern|politi|ringjer|ringer)/iu,
      /foreld\w*.{0,30}\b(først|fyrst)\b|\b(alltid|først|fyrst)\b.{0,30}(foreld|føreset)/iu,
      /heilt\s+sikker|prov\b|sjå\s+det\s+an/iu,
      /\bspør\s+ut\b|\b(via|gjennom|avtale\s+med)\s+(leiar|rektor|styrar)/iu,
      /(barnevern\w*|politi\w*|112|113|116\s?111)\s+(er\s+)?(nedlagd|lagt\s+ned|steng[dt]|ute\s+av\s+drift|finst\s+ikkje)/iu,
    ],
  },
  en: {
    weakens: [
      /\bno\s+duty\b/iu,
      /\b(do(n[’']t|\s+not)|never|need\s+not|needn[’']t|must\s+not|should\s+not)\s+(need\s+to\s+|have\s+to\s+)?(report|call|notify|contact\s+(child|the\s+police))\b/iu,
      /\b(head|leader|principal|manager)\s+(decides|must\s+approve)\b/iu,
      /\b(wait|postpone)\b.{0,80}\b(report|call|notify)/iu,
      /\bonly\b.{0,40}\b(head|principal|manager|leader|report|child\s+welfare)/iu,
      /\b(before|until)\b.{0,40}\b(report|call|happened)/iu,
      /\b(not|never|cannot|without)\b.{0,40}\b(report|contact|call|calls|child\s+welfare|police)\b/iu,
      /\breports?\b.{0,40}\b(only|office\s+hours)\b|\bparents\s+first\b|\bmust\s+be\s+certain\b/iu,
      /\bduty\s+is\s+done\b|\bpromise\s+the\s+child\b|\bappointment\s+with\s+the\s+(head|principal)/iu,
    ],
  },
} as const satisfies Readonly<Record<string, WordRules>>

/** The languages a pack can be written in (BCP 47). */
export type Language = keyof typeof wordRules

export const languages: readonly Language[] = keysOf(wordRules)

/** The rules of every language there is. People mix languages, so a text is read by all of them. */
export const everyWordRules: readonly WordRules[] = Object.values(wordRules)
