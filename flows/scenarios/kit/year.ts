/** The months of a year of work, August to June. */
export const months = [
  'august',
  'september',
  'october',
  'november',
  'december',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
] as const

/** One of them. */
export type Month = (typeof months)[number]

/** Ten minutes of a staff meeting: a case for each kind of place, or a question of the closing check. */
export type YearItem =
  | {
      readonly month: Month
      readonly kindergarten: string
      readonly school: string
      readonly sfo: string
    }
  | { readonly month: Month; readonly question: string }

/** A year of ten minutes: one item a month at least. */
export const year: readonly YearItem[] = [
  {
    month: 'august',
    kindergarten: 'first-weeks',
    school: 'grandfather-died',
    sfo: 'nobody-comes',
  },
  { month: 'september', question: 'whoDecides' },
  {
    month: 'october',
    kindergarten: 'only-white-food',
    school: 'no-lunch',
    sfo: 'thin-jackets',
  },
  { month: 'november', question: 'unsure' },
  {
    month: 'december',
    kindergarten: 'bad-feeling',
    school: 'a-shouting-father',
    sfo: 'not-his-day',
  },
  { month: 'january', question: 'colleague' },
  {
    month: 'february',
    kindergarten: 'hard-hands',
    school: 'the-group-chat',
    sfo: 'only-tired',
  },
  { month: 'march', question: 'parents' },
  {
    month: 'april',
    kindergarten: 'stiff-when-the-car-comes',
    school: 'scarf-and-weekend-school',
    sfo: 'behind-the-shed',
  },
  { month: 'may', question: 'everyday' },
  {
    month: 'june',
    kindergarten: 'little-norwegian',
    school: 'doors-that-slam',
    sfo: 'tired-on-mondays',
  },
]
