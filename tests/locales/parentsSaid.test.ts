import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { parentPlaces } from '../../flows/rules/law.ts'
import { stepAt } from '../../src/walk/walk.ts'
import { wordsOf } from './words.ts'

/** Parents are to be spoken to, or are not. */
const aboutParents =
  /(ikke (si|snakk|fortell|kontakt|advar|spør|informer)|\bsnakk(er)?\b|\bfortell\b|\bkontakt\b)[^.:]*(foreldre|familie)/iu

/** What is said depends on the plan or on what is suspected, and says so. */
const conditional =
  /når planen sier|ved mulig vold|gjelder det foreldrene|dukker opp|før du snakker mer|over hodet/iu

/**
 * Pages of a duty that is open only while the plan says to wait too; the rule `oneAdvice` proves it
 * for everything that can be known.
 */
const whileThePlanWaits: readonly StateId[] = ['duty.departure', 'duty.travel', 'duty.children']

const told = stateIds.flatMap((id) => {
  const { title, lead, say, do: toDo, not } = wordsOf(id)
  return [title, lead, say, ...(toDo ?? []), ...(not ?? [])]
    .filter((text) => text !== undefined)
    .filter((text) => aboutParents.test(text) && !conditional.test(text))
    .map((text) => ({ id, text }))
})

test('a page says nothing of its own about the parents, unless the plan is bound to say the same', () => {
  expect('Ikke snakk med foreldrene om mistanken før du har fått råd.').toMatch(aboutParents)
  const allowed: readonly StateId[] = [...parentPlaces, ...whileThePlanWaits]
  expect(told.length).toBeGreaterThan(3)
  expect(told.filter(({ id }) => !allowed.includes(id))).toEqual([])
})

test('a page that shows the decision of the plan leaves it at that', () => {
  expect(told.filter(({ id }) => stepAt(bti, id).decides)).toEqual(
    told.filter(({ id }) => whileThePlanWaits.includes(id) && stepAt(bti, id).decides),
  )
})
