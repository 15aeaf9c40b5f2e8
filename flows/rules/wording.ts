/** What a rule about words looks for. */
export type WordPattern =
  'harmsTheChild' | 'promisesSecrecy' | 'deniesTheDuty' | 'anonymous' | 'withName'

/** Languages whose words the rules can read. A language without its table here is not let through. */
export type ReadLanguage = 'nb' | 'nn' | 'en'

/**
 * How each of them is said, as patterns without regard to capitals (I17, I18, I27).
 *
 * Not to do it is advice, and may stand: a *not* or *never* before the words lets them pass.
 */
export const wording: Readonly<Record<ReadLanguage, Readonly<Record<WordPattern, string>>>> = {
  nb: {
    harmsTheChild:
      '(?<!ikke )(?<!aldri )\\b(forhør|avhør|undersøk|fotografer|kle av|test) barnet|(?<!ikke )\\bta bilder? av (barnet|skaden)|(?<!ikke )\\bbe barnet (gjenta|fortelle det (igjen|til flere))',
    promisesSecrecy:
      '(?<!ikke )(?<!aldri )\\b(lov|love|lover) (barnet )?(å holde|at du holder) (det )?hemmelig',
    deniesTheDuty:
      'ikke meldeplikt|ingen meldeplikt|slipper å melde|trenger ikke (å )?melde|har ikke plikt til å melde|skal ikke melde\\b',
    anonymous: '\\banonym',
    withName: 'navn',
  },
  nn: {
    harmsTheChild:
      '(?<!ikkje )(?<!aldri )\\b(forhøyr|avhøyr|undersøk|fotografer|kle av|test) barnet|(?<!ikkje )(?<!aldri )\\bta (bilete|bilder?) av (barnet|skaden)|(?<!ikkje )(?<!aldri )\\bbe barnet (gjenta|ta opp att|fortelje det (igjen|om att|på nytt|til fleire))',
    promisesSecrecy:
      '(?<!ikkje )(?<!aldri )\\b(lov|love|lova|lover|lovar) (barnet )?(å halda?e?|at du held) (det )?(hemmeleg|løynt)',
    deniesTheDuty:
      'ikkje (noka )?meldeplikt|inga meldeplikt|ingen meldeplikt|slepp(er)? å melde|treng(er)? ikkje (å )?melde|har ikkje plikt til å melde|skal ikkje melde(?![\\p{L}])',
    anonymous: '\\banonym',
    withName: 'namn',
  },
  en: {
    harmsTheChild:
      "(?<!not )(?<!n['’]t )(?<!never )(?<!the )\\b(interrogate|cross-examine|question|interview|examine|photograph|undress|test) the child\\b|(?<!not )(?<!n['’]t )(?<!never )\\btake (a |any )?(picture|photo|photograph)s? of (the child|the injury)|(?<!not )(?<!n['’]t )(?<!never )\\bask the child to (repeat|say it again|tell (it again|others|more people))",
    promisesSecrecy:
      "(?<!not )(?<!n['’]t )(?<!never )\\bpromise (the child )?(secrecy|(to keep|that you (will|['’]ll) keep|you(['’]ll| will) keep) (it|this|that) (a )?secret)",
    deniesTheDuty:
      "\\bno duty to report|(do|does) not have (a |any |the )?duty to report|n['’]t have (a |any |the )?duty to report|\\b(is|are) not (obliged|required|bound) to report|\\b(do|does) not (need|have) to report|n['’]t (need|have) to report|\\bneed not report|\\b(must|shall|should) not report",
    anonymous: '\\banonym',
    withName: '\\bnam(e|ed|es)\\b',
  },
}
