import type { ContactId } from '../contacts.ts'
import { keysOf, mapTable } from '../keysOf.ts'
import { serious } from './leads.ts'
import { question, task, type Answers } from './shape.ts'
import type { Table } from './track.ts'

/**
 * What people really come with when nothing is dangerous: what helps here, and whom to ask. When it
 * becomes something else is said on each page, and one answer leads back to the gates.
 */
const themes = {
  grief: ['healthNurse', 'generalPractitioner'],
  twoHomes: ['healthNurse', 'barnevern'],
  newSibling: ['healthNurse'],
  illOrDrinkingParent: ['healthNurse', 'generalPractitioner', 'barnevern'],
  poverty: ['healthNurse'],
  eating: ['healthNurse', 'generalPractitioner'],
  sleep: ['healthNurse', 'generalPractitioner'],
  noFriends: ['healthNurse', 'ppt'],
  underThree: ['healthNurse', 'barnevern'],
  language: ['ppt', 'healthNurse'],
  refugee: ['healthNurse', 'ppt', 'barnevern'],
  radicalisation: ['police', 'barnevern', 'alarm'],
  threatsAgainstSchool: ['policeEmergency', 'police'],
  images: ['police', 'alarm'],
  waitingForHelp: ['ppt', 'healthNurse', 'generalPractitioner', 'statsforvalter'],
} as const satisfies Readonly<Record<string, readonly ContactId[]>>

const back = { back: 'aside.return' } as const satisfies Answers

/** They teach nothing, add no tap to any walk, and are read with the everyday plan beside them. */
export const themePages = {
  list: question({
    ...mapTable(keysOf(themes), (theme) => `aside.themes.${theme}` as const),
    ...back,
  }),
  ...mapTable(keysOf(themes), (theme) =>
    task(themes[theme], { more: 'aside.themes.list', serious, ...back }),
  ),
} satisfies Table
