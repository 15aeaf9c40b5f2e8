import type { ActionId } from '../../plan/actions.ts'
import { everyday, noAbuse, nothingUrgent, restNo } from '../beginnings.ts'
import type { Claim } from './claim.ts'

/** What can be ticked on the sheet, in the order it is printed. */
export const sheetAnswers = ['callNow', 'report', 'discuss', 'tellLeader', 'ordinary'] as const

/** One of them. */
export type SheetAnswer = (typeof sheetAnswers)[number]

/** What the plan of the guide says where an answer is right: at least one of these. */
export const linesOf: Readonly<Record<SheetAnswer, readonly ActionId[]>> = {
  callNow: ['callEmergency', 'selfHarmAcute', 'callAboutInjury'],
  report: ['sendReport'],
  discuss: ['discussToday', 'discussSoon'],
  tellLeader: ['tellLeaderAboutStaff', 'tellLeaderEnvironment'],
  ordinary: ['talkWithParents'],
}

/** Four lines on a sheet of paper, and what is right first. */
export interface Vignette {
  readonly id: string
  readonly right: SheetAnswer
  readonly because: Claim
}

/** The ten of the sheet that is filled in before and after. Three of them are right to hold back in. */
export const vignettes: readonly Vignette[] = [
  {
    id: 'tiredAfterBaby',
    right: 'ordinary',
    because: { walk: everyday, at: 'safety.everyday', neverSays: ['sendReport'] },
  },
  {
    id: 'toldOfBelt',
    right: 'report',
    because: { walk: `${nothingUrgent} · yes · home`, at: 'safety.urgent', parents: 'notYet' },
  },
  {
    id: 'strangeBruise',
    right: 'discuss',
    because: {
      walk: `${nothingUrgent} · unsure · home · no · ${restNo}`,
      at: 'duty.discuss',
      neverSays: ['sendReport'],
    },
  },
  {
    id: 'colleagueShouts',
    right: 'tellLeader',
    because: {
      walk: `${noAbuse} · done · staff:yes · no`,
      at: 'safety.urgent',
      neverSays: ['sendReport'],
    },
  },
  {
    id: 'knifeInTheHall',
    right: 'callNow',
    because: { walk: 'danger · danger:yes', at: 'aside.acute.danger' },
  },
  {
    id: 'cousinAtTheGate',
    right: 'ordinary',
    because: {
      walk: `danger · pickup:yes · notOnList · settled · worried · done · no · no · ${restNo}`,
      at: 'safety.everyday',
      neverSays: ['sendReport', 'callBarnevern'],
    },
  },
  {
    id: 'aloneAtNight',
    right: 'report',
    because: {
      walk: `${noAbuse} · done · done · neglect:yes · yes`,
      at: 'safety.urgent',
      parents: 'yes',
    },
  },
  {
    id: 'leftOutEveryDay',
    right: 'tellLeader',
    because: {
      walk: `${noAbuse} · done · peers:yes · done`,
      at: 'safety.urgent',
      neverSays: ['sendReport'],
    },
  },
  {
    id: 'wantsToDie',
    right: 'callNow',
    because: { walk: 'newWorry · selfHarm:yes · suicide', at: 'aside.acute.selfHarm' },
  },
  {
    id: 'scarfAndRumour',
    right: 'ordinary',
    because: { walk: everyday, at: 'safety.everyday', neverSays: ['callAboutHonour'] },
  },
]
