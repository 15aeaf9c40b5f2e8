import { beforeAll, expect, test } from 'vitest'
import { bti } from '../../../flows/bti/bti.ts'
import { reaches, type Certainty } from '../../../flows/facts.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { dangerFacts } from '../../../flows/rules/law.ts'
import { planFor } from '../../../src/plan/plan.ts'
import { taught } from '../../../src/proof/checks/overAnswers.ts'
import { readChart, type Chart, type Place } from '../../../src/proof/kernel/chart.ts'
import { onlyKnowing } from '../../plan/knowing.ts'

/* The quick half of `answersTeach` and I06: *Vet ikke* is never treated as *Nei*. */

let chart: Chart
beforeAll(() => {
  chart = readChart(bti)
})

/** Answers called *unsure* of a gate, or of a row, that teach less than unsure. */
function soft({ id, events }: Place): readonly string[] {
  return [...events]
    .filter(([event]) => /(^|:)unsure$/.test(event))
    .flatMap(([event, hops]) =>
      hops.flatMap((hop) =>
        Object.values<Certainty | undefined>(taught(hop))
          .filter((level) => level !== undefined && !reaches(level, 'unsure'))
          .map((level) => `${id} ${event} teaches ${String(level)}`),
      ),
    )
}

/** Gates where *no* teaches a fact and *unsure* does not. */
function silent({ id, events }: Place): readonly string[] {
  const facts = (events.get('no') ?? []).flatMap((hop) => keysOf(taught(hop)))
  const unsure = events.get('unsure') ?? []
  return facts
    .filter((fact) => !unsure.every((hop) => fact in taught(hop)))
    .map((fact) => `${id} unsure says nothing of ${fact}`)
}

test('Vet ikke teaches that it may be so, at every gate and in every row', () => {
  const places = [...chart.places.values()]
  expect(places.filter(({ events }) => events.has('unsure')).length).toBeGreaterThan(20)
  expect(places.flatMap(soft)).toEqual([])
})

test('where Nei is an answer about the child, Vet ikke is too', () => {
  expect([...chart.places.values()].flatMap(silent)).toEqual([])
})

test.each(dangerFacts)('Vet ikke about %s gives another plan than Nei', (fact) => {
  const [calm, unsure] = [planFor(onlyKnowing({})), planFor(onlyKnowing({ [fact]: 'unsure' }))]
  const ids = ({ duty, help }: typeof calm) => [...duty, ...help].map(({ id }) => id)
  expect(ids(unsure)).not.toEqual(ids(calm))
  expect(unsure.lookAgain).not.toBe('twoWeeks')
})
