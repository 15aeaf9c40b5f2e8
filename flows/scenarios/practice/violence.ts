import { nothingUrgent, restNo } from '../beginnings.ts'
import type { WrittenCase } from './practiceCase.ts'

/** Violence, or what may be violence. */
export const violence: readonly WrittenCase[] = [
  {
    id: 'do-not-tell',
    setting: 'school',
    age: 10,
    themes: ['violence'],
    minutes: 10,
    pulls: ['secrecy'],
    walk: `${nothingUrgent} · yes · home · goOn · no · ${restNo} · school · yes · called · wait · sent`,
    told: [5, 11],
    outcome: 'duty.after',
    ground: ['opplaringslova-24-3', 'straffeloven-196', 'bufdir-violence'],
  },
]
