import { toLevel0 } from '../beginnings.ts'
import type { WrittenCase } from './practiceCase.ts'

/** Worries of every day: ordinary help, given well. */
export const everyday: readonly WrittenCase[] = [
  {
    id: 'quiet-since-the-baby',
    setting: 'kindergarten',
    age: 4,
    themes: ['everyday', 'parents'],
    minutes: 8,
    restraint: true,
    walk: `${toLevel0} · toldToMe · enough · talk · noWorry · no`,
    told: [8, 11],
    accepted: [{ after: 8, answer: 'notYet' }],
    outcome: 'end.watch',
    ground: ['bti-level0', 'guideline'],
  },
]
