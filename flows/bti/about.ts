import { aboutAdult, aboutChild, aboutUnborn, isEmployee, isLeader } from '../circumstances.ts'
import { not } from '../formula.ts'
import { mapTable } from '../keysOf.ts'
import { befores, parentsKnowing } from '../progress.ts'
import { question, task } from './shape.ts'
import type { Table } from './track.ts'

const returns = { to: 'aside.return' } as const

/**
 * Who it is about, who the user is, and what is said of the case beside the gates (decisions F6, F9).
 * Asked for whoever wants to say it or to correct it; none of it decides whether or when to report.
 */
export const about = {
  who: question({
    aChild: {
      to: 'safety.next',
      note: { about: 'child' },
      when: not(aboutChild),
    },
    // Nobody in a kindergarten is 18: where the person works is forgotten, and asked for where it matters.
    adult: {
      to: 'safety.next',
      note: { about: 'adult', setting: 'unasked' },
      when: not(aboutAdult),
    },
    unborn: {
      to: 'safety.next',
      note: { about: 'unborn' },
      when: not(aboutUnborn),
    },
    iAmLeader: {
      to: 'aside.return',
      note: { role: 'leader' },
      when: isEmployee,
    },
    iAmEmployee: {
      to: 'aside.return',
      note: { role: 'employee' },
      when: isLeader,
    },
    twoHomes: 'aside.about.twoHomes',
    parentsKnow: { to: 'aside.about.parentsKnow', when: aboutChild },
    earlier: { to: 'aside.about.earlier', when: aboutChild },
    back: 'aside.return',
  }),
  // Asked after a plan is shown and nowhere on the way: words and a line of help, no duty and no decision.
  parentsKnow: question({
    ...mapTable(parentsKnowing, (parentsKnow) => ({ ...returns, note: { parentsKnow } })),
    back: 'aside.return',
  }),
  earlier: question({
    ...mapTable(befores, (earlier) => ({ ...returns, note: { earlier } })),
    back: 'aside.return',
  }),
  // Barnelova §§ 37, 42, 47: a dispute is no danger by itself, and no reason to leave a duty undone.
  twoHomes: task(['barnevern', 'alarm'], { back: 'aside.return' }),
} satisfies Table
