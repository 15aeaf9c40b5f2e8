import { noted } from '../formula.ts'
import { question } from './shape.ts'
import type { Table } from './track.ts'

/**
 * Who it is about, who the user is, and what is said of the case beside the gates (decisions F6, F9).
 * Asked for whoever wants to say it or to correct it; none of it decides whether or when to report.
 */
export const about = {
  who: question({
    iAmLeader: {
      to: 'aside.return',
      note: { role: 'leader' },
      when: noted('role', 'employee'),
    },
    iAmEmployee: {
      to: 'aside.return',
      note: { role: 'employee' },
      when: noted('role', 'leader'),
    },
    back: 'aside.return',
  }),
} satisfies Table
