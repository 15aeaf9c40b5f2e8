/** The menu of other needs, on every page, in the order it is shown. Danger has its button in the bar. */
export const others = [
  'discuss',
  'myLeaderSaysWait',
  'reportAnyway',
  'hesitate',
  'circumstances',
] as const

/** One of them. */
export type Other = (typeof others)[number]
