import { expect, test } from 'vitest'
import type { FactName, Learnt } from '../../flows/facts.ts'
import { all, any, noted, not, suspected, type Formula } from '../../flows/formula.ts'
import { actions, type ActionId } from '../../flows/plan/actions.ts'
import { untouched } from '../../flows/progress.ts'
import { groundsOf } from '../../src/plan/because.ts'
import { planFor } from '../../src/plan/plan.ts'
import { taughtBy } from '../../src/walk/taught.ts'
import { knowing } from './knowing.ts'
import { walked } from '../walked.ts'
import { hereOf } from '../../src/walk/trip.ts'

test.each<readonly [string, Learnt, ActionId, readonly FactName[]]>([
  [
    'a report on violence rests on the answer about violence',
    { violence: 'yes' },
    'sendReport',
    ['violence'],
  ],
  [
    'two reasons to report: one is enough to explain it',
    { neglect: 'yes', medical: 'yes' },
    'sendReport',
    ['neglect'],
  ],
  [
    'the leader is told because of the answer about staff',
    { staff: 'unsure', leader: 'no' },
    'tellLeaderAboutStaff',
    ['staff'],
  ],
])('%s', (_, learnt, id, facts) => {
  expect(groundsOf(actions[id].when, knowing(learnt)).facts).toEqual(facts)
})

const known = knowing({ violence: 'yes', neglect: 'unsure', home: 'no' }, { level: '2' })
const violence = suspected('violence')
const neglect = suspected('neglect')
const home = suspected('home')
const peers = suspected('peers')
const onLevel2 = noted('level', '2')
const atNight = noted('officeHours', 'no')
const sent = noted('reportSent', true)

test.each<readonly [string, Formula, readonly string[]]>([
  ['one answer', violence, ['violence']],
  ['a note', onLevel2, ['level']],
  ['two answers that are both needed', all(violence, neglect), ['violence', 'neglect']],
  ['an answer and a note that are both needed', all(violence, onLevel2), ['violence', 'level']],
  [
    'an answer once, though it is read twice',
    all(violence, violence, onLevel2, onLevel2),
    ['violence', 'level'],
  ],
  ['the first of two that would do', any(violence, neglect), ['violence']],
  ['the one that holds', any(peers, neglect), ['neglect']],
  ['the part that rests on least', any(all(violence, neglect), neglect), ['neglect']],
  ['one thing said rather than two', any(all(violence, onLevel2), neglect), ['neglect']],
  [
    'two things said rather than two never asked',
    any(not(any(peers, sent)), all(violence, neglect)),
    ['violence', 'neglect'],
  ],
  ['something said rather than something never asked', any(not(peers), not(home)), ['home']],
  ['a note that was made rather than one that was not', any(not(sent), onLevel2), ['level']],
  [
    'what was said, not the many things that are not so',
    all(violence, not(peers), not(home)),
    ['violence'],
  ],
  [
    'what is not so, where nothing said explains it',
    all(not(peers), not(atNight)),
    ['peers', 'officeHours'],
  ],
  ['what keeps it from holding', all(violence, peers), ['peers']],
  ['what was said to the contrary, where it keeps it from holding', any(peers, home), ['home']],
  ['what was answered no', not(home), ['home']],
  ['all that keeps it from holding', not(any(home, peers)), ['home']],
  ['the answer against it', not(any(violence, peers)), ['violence']],
  ['the parts of what is not so', not(all(violence, peers)), ['peers']],
])('%s is the reason', (_, formula, grounds) => {
  const { facts, notes } = groundsOf(formula, known)
  expect([...facts, ...notes]).toEqual(grounds)
})

test('why a line is there names the answer that taught it, and no other', () => {
  const walk = walked('newWorry', 'done', 'no', 'unsure')
  expect(taughtBy(walk).facts.sexual).toBe(3)
  const grounds = groundsOf(actions.discussToday.when, hereOf(walk).context)
  expect(grounds.facts).toEqual(['sexual'])
})

test('without the answer that is its reason a line is gone', () => {
  expect(planFor(knowing({ violence: 'yes' })).duty.map(({ id }) => id)).toContain('sendReport')
  expect(planFor(untouched).duty.map(({ id }) => id)).not.toContain('sendReport')
})
