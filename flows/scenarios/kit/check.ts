import { everyday, noAbuse, nothingUrgent, restNo } from '../beginnings.ts'
import type { Claim } from './claim.ts'

/** A question of the closing check: which of its answers is right, from 0, and what it rests on. */
export interface CheckQuestion {
  readonly id: string
  readonly right: number
  readonly because: Claim
}

const reporting = `${nothingUrgent} · yes · home · goOn · no · ${restNo} · school · yes · called · wait`

/** The five questions a session ends with. */
export const closingCheck: readonly CheckQuestion[] = [
  {
    id: 'whoDecides',
    right: 0,
    because: {
      walk: `${reporting} · leaderDisagrees`,
      at: 'duty.report',
      says: ['sendReport'],
      open: ['sent'],
    },
  },
  {
    id: 'unsure',
    right: 1,
    because: {
      walk: `${nothingUrgent} · unsure · home · no · ${restNo}`,
      at: 'duty.discuss',
      says: ['discussToday'],
      neverSays: ['sendReport', 'talkWithParents'],
    },
  },
  {
    id: 'parents',
    right: 2,
    because: {
      walk: `${nothingUrgent} · yes · home`,
      at: 'safety.urgent',
      neverSays: ['talkWithParents', 'tellParentsAboutReport'],
      parents: 'notYet',
    },
  },
  {
    id: 'colleague',
    right: 1,
    because: {
      walk: `${noAbuse} · done · staff:yes · no`,
      at: 'safety.urgent',
      says: ['tellLeaderAboutStaff'],
      neverSays: ['sendReport'],
    },
  },
  {
    id: 'everyday',
    right: 2,
    because: {
      walk: everyday,
      at: 'safety.everyday',
      says: ['writeDown', 'talkWithParents'],
      neverSays: ['sendReport', 'callBarnevern'],
      parents: 'yes',
    },
  },
]
