import { describe, expect, test } from 'vitest'
import { join, nothingKnown, type FactName, type Learnt } from '../../flows/facts.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { doNots } from '../../flows/plan/cautions.ts'
import { untouched } from '../../flows/progress.ts'
import {
  cautionTable,
  onlyWhenYes,
  suspects,
  topics,
  type ChildsDoNot,
  type Suspect,
  type Topic,
} from './cautionTable.ts'

const sure = ['unsure', 'yes'] as const

/** Everybody it may be, answered *no* unless it is the one. */
function whoOf(suspect: Suspect): Learnt {
  if (suspect === 'notAsked') return {}
  return { home: 'no', staff: 'no', leader: 'no', child: 'no', outside: 'no' }
}

function factsOf(topic: Topic, suspect: Suspect, certainty: (typeof sure)[number]) {
  const names: readonly FactName[] = topics[topic]
  const learnt: Learnt = Object.fromEntries(names.map((name) => [name, certainty]))
  const small: Learnt = topic === 'smallCuts' ? { suicidal: 'no', freshHarm: 'no' } : {}
  return [whoOf(suspect), suspects[suspect], learnt, small].reduce(join, nothingKnown)
}

function expected(id: ChildsDoNot, topic: Topic, suspect: Suspect, certainty: string): boolean {
  const fits = cautionTable[id].fits.some(
    ({ about, whoever }) =>
      (about === 'whatever' || about.includes(topic)) &&
      (whoever === 'whoever' || whoever.includes(suspect)),
  )
  const yes = certainty === 'yes' && onlyWhenYes[id]?.includes(topic) === true
  return fits || (yes && !(id === 'waitForLeader' && suspect === 'leader'))
}

describe.each(keysOf(cautionTable))('%s', (id) => {
  test(`${cautionTable[id].says} It is said where it fits, and nowhere else`, () => {
    const wrong = keysOf(topics).flatMap((topic) =>
      keysOf(suspects).flatMap((suspect) =>
        sure
          .filter((certainty) => {
            const facts = factsOf(topic, suspect, certainty)
            const said = holds(doNots[id], { ...untouched, facts })
            return said !== expected(id, topic, suspect, certainty)
          })
          .map((certainty) => `${topic} ${certainty}, ${suspect}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})

test('who talks of taking their life is asked outright, and no warning says the contrary', () => {
  for (const suspect of ['home', 'child', 'outside', 'unknown', 'notAsked'] as const) {
    const facts = factsOf('suicidal', suspect, 'yes')
    expect(holds(doNots.interrogate, { ...untouched, facts })).toBe(false)
  }
})

test('sexual abuse that is not of these days, or is on the net, says nothing of clothes', () => {
  const facts = join(factsOf('sexual', 'outside', 'yes'), { injury: 'no' })
  expect(holds(doNots.wash, { ...untouched, facts })).toBe(false)
  expect(holds(doNots.images, { ...untouched, facts })).toBe(true)
})
