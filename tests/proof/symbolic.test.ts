import fc from 'fast-check'
import { transition } from 'xstate'
import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { contacts } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { doNots } from '../../flows/plan/cautions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { holds } from '../../flows/formula.ts'
import { rules } from '../../flows/rules/rules.ts'
import { planFor } from '../../src/plan/plan.ts'
import { settled } from '../../src/proof/kernel/arrive.ts'
import { every, type Zone } from '../../src/proof/kernel/bdd.ts'
import { prepare } from '../../src/proof/checks/prepare.ts'
import { explore } from '../../src/proof/walks/explore.ts'
import { actionIds, whenNamed, whenSaid } from '../../src/proof/kernel/says.ts'
import { assignmentOf } from '../../src/proof/kernel/contextIn.ts'
import { takenFrom } from '../../src/proof/kernel/step.ts'
import { anyContext } from './anyContext.ts'

const proof = prepare(bti, rules)
const { chart, space, within } = proof

/** The one context, as the zone it is. */
function only(has: (variable: number) => boolean): Zone {
  let zone: Zone = every
  for (let v = space.variables - 1; v >= 0; v--)
    zone = space.bdd.and(zone, space.bdd.where(v, has(v)))
  return zone
}

/** Nodes of real walks, spread over the whole exploration, with every event that can happen there. */
const { nodes } = explore(bti, chart, space, { follow: () => true, atMost: 4000 })

test('one step of the diagrams is one step of XState, in every place', () => {
  const sample = nodes.filter((_, index) => index % 37 === 0)
  for (const { at, context, snapshot } of sample) {
    const place = chart.places.get(at)
    if (!place) throw new Error(at)
    const here = only(assignmentOf(space, context, explorePlace(snapshot).history))
    expect(space.bdd.and(here, within)).toBe(here)
    const taken = takenFrom(space, place, here)
    for (const event of place.events.keys()) {
      const [next] = transition(bti, snapshot, { type: event })
      const ways = taken.filter((one) => one.event === event)
      const after = explorePlace(next)
      const arrived = ways.flatMap((way) => [...settled(chart, space, way)])
      // No way is open: XState stays where it is, with nothing changed.
      const [[to, zone] = [at, here]] = arrived
      expect(ways.length).toBeLessThanOrEqual(1)
      expect(arrived).toHaveLength(ways.length)
      expect([at, event, to]).toEqual([at, event, after.at])
      const has = space.bdd.has(zone, assignmentOf(space, next.context, after.history))
      expect([at, event, has]).toEqual([at, event, true])
    }
  }
}, 20_000)

function explorePlace(snapshot: (typeof nodes)[number]['snapshot']): {
  at: string
  history: string
} {
  const path = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value ?? {})
          .map(([key, rest]) => `${key}.${path(rest)}`)
          .join('')
  const leaf = Object.values(snapshot.historyValue)
    .flat()
    .find((node) => node.type === 'atomic')
  return {
    at: path(snapshot.value).replace(/^work\./, ''),
    history: leaf ? leaf.path.join('.').replace(/^work\./, '') : '',
  }
}

const rowFormulas = actionIds.flatMap((id) =>
  deadlines.map((by) => ({ id, by, when: whenSaid({ row: id, by }) })),
)
const contactFormulas = keysOf(contacts).map((id) => ({
  id,
  named: whenNamed([id], 'fourWeeks'),
  first: whenSaid({ first: [id] }),
}))

test('the plan as formulas says what the plan says', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      const plan = planFor(context)
      const lines = [...plan.duty, ...plan.help]
      const wrongRows = rowFormulas.filter(({ id, by, when }) => {
        const line = lines.find((one) => one.id === id)
        const there = line !== undefined && deadlines.indexOf(line.by) <= deadlines.indexOf(by)
        return holds(when, context) !== there
      })
      expect(wrongRows).toEqual([])
      const opening = plan.duty.find((line) => line.contacts.length > 0)
      const wrongContacts = contactFormulas.filter(({ id, named, first }) => {
        const there = lines.some((line) => line.contacts.includes(id))
        const isFirst = opening?.done === false && opening.contacts[0] === id
        return holds(named, context) !== there || holds(first, context) !== isFirst
      })
      expect(wrongContacts.map(({ id }) => id)).toEqual([])
      for (const id of keysOf(doNots))
        expect(holds(doNots[id], context)).toBe(plan.doNots.includes(id))
    }),
    { numRuns: 60 },
  )
}, 20_000)
