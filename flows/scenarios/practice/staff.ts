import { nothingUrgent } from '../beginnings.ts'
import type { WrittenCase } from './practiceCase.ts'

/** When it is about somebody who works here. */
export const staff: readonly WrittenCase[] = [
  {
    id: 'hard-hands',
    setting: 'kindergarten',
    age: 2,
    themes: ['staff'],
    minutes: 8,
    pulls: ['loyalty'],
    walk: `${nothingUrgent} · no · no · done · staff:yes · no · goOn · done · done · kindergartenMunicipal · no · told · tell`,
    told: [6],
    outcome: 'duty.environmentFollowUp',
    ground: ['barnehageloven-43', 'staff-guide'],
  },
]
