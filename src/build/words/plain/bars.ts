/** What a text may be at most. LIX counts where a text has `rated` words. */
export const bars = {
  question: 30,
  questionWords: 40,
  plan: 35,
  median: 28,
} as const

/** Fewer words than this have no LIX: a long word more or less in ten of them is ten points. */
export const rated = 20

/** What is counted over the bar, in each language. The bar of each is none. */
export type Over =
  'question' | 'questionWords' | 'plan' | 'median' | 'shortRun' | 'sameOpening' | 'phrase' | 'term'
