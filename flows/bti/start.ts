import { leavingFor } from './leads.ts'
import { question } from './shape.ts'
import { track } from './track.ts'

/** What do you need help with? (bti.md G.0, decisions B5) */
export const start = track('start', {
  choose: question({
    danger: 'aside.acute.gate',
    newWorry: 'safety.next',
    level1: { to: 'safety.next', note: { level: '1' } },
    level2: { to: 'safety.next', note: { level: '2' } },
    level3: { to: 'safety.next', note: { level: '3' } },
    // What was reported is not known yet: nothing counts as done by it.
    reported: { to: 'safety.next', note: { reportSent: true } },
    discuss: leavingFor('aside.discuss.who'),
    leaderSaysWait: 'aside.leader',
    adult: { to: 'safety.next', note: { about: 'adult' } },
    unborn: { to: 'safety.next', note: { about: 'unborn' } },
    employeeTold: { to: 'safety.next', note: { role: 'leader' } },
  }),
})
