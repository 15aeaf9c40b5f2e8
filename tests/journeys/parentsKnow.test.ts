import { expect, test } from 'vitest'
import { nationalGuide } from '../../src/visit/guide.ts'
import { planView } from '../../src/visit/planView.ts'
import { walked } from '../walked.ts'

const violence = ['newWorry', 'done', 'yes', 'home']
const everyday = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done']
const staff = [...everyday.slice(0, 5), 'staff:yes']

/** What stands beside the decision about the parents, and the decision. */
const said = (before: readonly string[], ...answers: readonly string[]) => {
  const { parents, parentsKnown } = planView(walked(...before, ...answers), nationalGuide)
  return [parents, ...(parentsKnown ? [parentsKnown] : [])]
}
const saying = (what: string) => ['circumstances', 'parentsKnow', what]

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['who has answered nothing of the parents reads the decision alone', violence, [], ['notYet']],
  [
    'who saw it together with the mother hides that not, and tells no more',
    violence,
    saying('saw'),
    ['notYet', 'saw.wait'],
  ],
  [
    'a father who objects is heard, and the wait stands',
    violence,
    saying('objected'),
    ['notYet', 'objected.wait'],
  ],
  [
    'a mother who asks for help is answered that she is heard, and the wait stands',
    violence,
    saying('askedForHelp'),
    ['notYet', 'askedForHelp.wait'],
  ],
  ['parents who know nothing change no word', violence, saying('nothing'), ['notYet']],
  ['not to know what they know changes no word', violence, saying('unknown'), ['notYet']],
  [
    'parents who saw an employee do it are not told the rest before somebody has been asked',
    staff,
    saying('saw'),
    ['askFirst', 'saw.wait'],
  ],
  [
    'where parents are spoken to, one begins with what they asked for',
    everyday,
    saying('askedForHelp'),
    ['yes', 'askedForHelp.open'],
  ],
  ['and with what they disagree with', everyday, saying('objected'), ['yes', 'objected.open']],
  [
    'what barnevern has said of the parents is followed, and nothing is added to it',
    violence,
    [...saying('saw'), 'discuss', 'authority', 'parentsMay'],
    ['gatesFirst', 'saw.wait'],
  ],
  [
    'of a pupil who turns out to be 18 nothing is said to parents',
    violence,
    [...saying('saw'), 'circumstances', 'adult', 'done'],
    ['adult'],
  ],
])('%s', (_, before, answers, expected) => {
  expect(said(before, ...answers)).toEqual(expected)
})

test('after the first talk nothing is added to what the parents already know', () => {
  const talked = [...everyday, 'goOn', 'yes', 'enough', 'talk', 'followUp']
  expect(said(talked, ...saying('saw'))).toEqual(['yes'])
})
