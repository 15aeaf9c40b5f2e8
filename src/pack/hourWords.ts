import type { Language } from './wordRules.ts'

/** How days and times are read, language by language; the first of each is how they are said. */
interface HourWords {
  readonly always: readonly [string, ...string[]]
  readonly weekdays: readonly [string, ...string[]]
  readonly everyDay: readonly [string, ...string[]]
  readonly days: readonly (readonly [string, ...string[]])[]
  readonly weekend: readonly [string, ...string[]]
  readonly and: readonly [string, ...string[]]
  /** Before the time nobody answers: `lunsj 11.30–12`. */
  readonly pause: readonly [string, ...string[]]
}

/** What is read, and said, of when somebody answers. */
export const hourWords: Readonly<Record<Language, HourWords>> = {
  nb: {
    always: [
      'hele døgnet',
      'alltid',
      'døgnet rundt',
      'hele døgnet alle dager',
      'døgnåpent',
      'døgnåpen',
      'hele døgnet hele uken',
      'hele døgnet hele uka',
      '24/7',
    ],
    weekdays: ['hverdager', 'på hverdager', 'virkedager', 'alle hverdager'],
    everyDay: ['alle dager', 'hver dag', 'daglig'],
    days: [
      ['mandag', 'man', 'mandager'],
      ['tirsdag', 'tirs', 'tir', 'tirsdager'],
      ['onsdag', 'ons', 'onsdager'],
      ['torsdag', 'tors', 'tor', 'torsdager'],
      ['fredag', 'fre', 'fredager'],
      ['lørdag', 'lør', 'lørdager'],
      ['søndag', 'søn', 'søndager'],
    ],
    weekend: ['helg', 'helger', 'helgen', 'helga', 'i helgen', 'i helga', 'i helger'],
    and: ['og'],
    pause: ['lunsj', 'lunsjpause', 'pause', 'matpause', 'stengt'],
  },
  nn: {
    always: ['heile døgnet', 'alltid', 'døgnet rundt', 'døgnope', 'døgnopen'],
    weekdays: ['kvardagar', 'på kvardagar', 'yrkedagar'],
    everyDay: ['alle dagar', 'kvar dag', 'dagleg'],
    days: [
      ['måndag', 'mån'],
      ['tysdag', 'tys'],
      ['onsdag', 'ons'],
      ['torsdag', 'tor'],
      ['fredag', 'fre'],
      ['laurdag', 'lau'],
      ['sundag', 'søndag', 'sun'],
    ],
    weekend: ['helg', 'helger', 'helga', 'i helga', 'i helgene'],
    and: ['og'],
    pause: ['lunsj', 'lunsjpause', 'pause', 'matpause', 'stengt'],
  },
  en: {
    always: ['around the clock', 'always', 'at all hours'],
    weekdays: ['weekdays', 'on weekdays'],
    everyDay: ['every day', 'all days', 'daily'],
    days: [
      ['Monday', 'monday', 'mon'],
      ['Tuesday', 'tuesday', 'tue'],
      ['Wednesday', 'wednesday', 'wed'],
      ['Thursday', 'thursday', 'thu'],
      ['Friday', 'friday', 'fri'],
      ['Saturday', 'saturday', 'sat'],
      ['Sunday', 'sunday', 'sun'],
    ],
    weekend: ['weekend', 'weekends', 'at weekends'],
    and: ['and'],
    pause: ['lunch', 'lunch break', 'break', 'closed'],
  },
}
