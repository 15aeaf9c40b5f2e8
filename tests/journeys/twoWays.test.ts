import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { duties } from '../../flows/duties.ts'
import { factNames, join, nothingKnown, reaches, type Learnt } from '../../flows/facts.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { nothingUrgent, toLevel0 } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { untouched } from '../../flows/progress.ts'
import { taught } from '../../src/proof/checks/overAnswers.ts'
import { readChart } from '../../src/proof/kernel/chart.ts'
import { planFor } from '../../src/plan/plan.ts'
import { arrive } from '../walked.ts'

function openAfter(answers: string) {
  const { context } = arrive(...partsOf(answers))
  return keysOf(duties).filter((duty) => holds(duties[duty], context))
}

const violence = `${nothingUrgent} · yes`
const sexual = `${nothingUrgent} · no · yes`
const people = `${nothingUrgent} · no · no · done`

test.each([
  ['a child hurt another', `${violence} · child`, `${violence} · several · child:yes · done`],
  ['a child abused another', `${sexual} · child`, `${sexual} · several · child:yes · done`],
  ['somebody at home hits', `${violence} · home`, `${violence} · several · home:yes · done`],
  ['an employee hits', `${violence} · staff`, `${violence} · several · staff:yes · done`],
  ['a stranger hits', `${violence} · outside`, `${violence} · several · outside:yes · done`],
  ['nobody knows who hits', `${violence} · unknown`, `${violence} · several · unknown`],
])('that %s opens the same duties as one choice and as one of several', (_, one, several) => {
  expect(openAfter(several)).toEqual(openAfter(one))
})

test.each([
  ['children hurt each other', `${people} · peers:yes · done`, `${violence} · child`],
  ['the behaviour is red', `${people} · sexualBehaviour:yes · yes`, `${sexual} · child`],
  ['an employee oversteps', `${people} · staff:yes`, `${violence} · staff`],
])('that %s opens no duty by itself that it does not open as abuse', (_, itself, asAbuse) => {
  expect(openAfter(asAbuse)).toEqual(expect.arrayContaining(openAfter(itself)))
  expect(openAfter(itself)).not.toEqual([])
})

const again = `${toLevel0} · yes · serious`
const topics = `${nothingUrgent} · no · no · done · done`

/** What both a gate of its own and the page of what may be true now can teach. */
const twice: readonly (readonly [what: string, gate: string, looked: string])[] = [
  ['violence at home', `${violence} · home`, `${again} · violence:yes · home`],
  ['violence in doubt', `${nothingUrgent} · unsure`, `${again} · violence:unsure`],
  ['sexual abuse', `${sexual} · home`, `${again} · sexual:yes · home`],
  ['honour', `${nothingUrgent} · no · no · honour:yes`, `${again} · honour:yes`],
  ['being kept abroad', `${nothingUrgent} · no · no · abroad:yes`, `${again} · abroad:yes`],
  ['staff', `${nothingUrgent} · no · no · done · staff:yes`, `${again} · staff:yes`],
  ['children', `${nothingUrgent} · no · no · done · peers:yes`, `${again} · peers:yes`],
  ...(['neglect', 'medical', 'disability', 'behaviour'] as const).flatMap((topic) =>
    ['yes', 'unsure'].map(
      (sure) =>
        [
          `${topic}, ${sure}`,
          `${topics} · ${topic}:${sure} · yes`,
          `${again} · ${topic}:${sure} · yes`,
        ] as const,
    ),
  ),
  ['a family nobody reaches', `${topics} · absence:yes · gone`, `${again} · absence:yes · gone`],
]

test.each(twice)(
  'that %s opens the same duties at its gate and when somebody looks again',
  (_, gate, looked) => {
    const opened = openAfter(looked).filter((duty) => duty !== 'serious')
    expect(opened).toEqual(openAfter(gate))
    expect(opened).not.toEqual([])
  },
)

test.each(['danger:yes', 'injury:yes', 'notSafeToday:yes', 'selfHarm:yes', 'injury:unsure'])(
  'that %s opens the same duties first of all, as a new worry, and in the middle of the gates',
  (row) => {
    const first = openAfter(`danger · ${row}`)
    expect(openAfter(`newWorry · ${row}`)).toEqual(first)
    expect(openAfter(`${nothingUrgent} · acute · ${row}`)).toEqual(first)
  },
)

test('a child who may have done it gets help, in whatever way that is learnt', () => {
  const helped = [
    `${violence} · child`,
    `${nothingUrgent} · unsure · child`,
    `${violence} · several · child:unsure · done`,
    `${sexual} · child`,
    `${people} · sexualBehaviour:yes · yes`,
    `${nothingUrgent} · no · no · done · harms:yes · yes`,
  ].map((answers) => {
    const { help, duty } = planFor(arrive(...partsOf(answers)).context)
    return [...help, ...duty].some(({ id }) => id === 'helpWhoHarms' || id === 'bothChildren')
  })
  expect(helped.every(Boolean)).toBe(true)
})

/** The duties that what is learnt opens, where nothing else is known. */
function openBy(learnt: Learnt) {
  const context = { ...untouched, facts: join(nothingKnown, learnt) }
  return keysOf(duties).filter((duty) => holds(duties[duty], context))
}

test('by whatever answer of the chart a fact is learnt, all it opens alone is open', () => {
  const answers = [...readChart(bti).places.values()].flatMap(({ id, events }) =>
    [...events].flatMap(([event, hops]) =>
      hops.map((hop) => ({ name: `${id} ${event}`, learnt: taught(hop) })),
    ),
  )
  const told = factNames.flatMap((fact) =>
    answers.flatMap(({ name, learnt }) => {
      const level = learnt[fact]
      return level !== undefined && reaches(level, 'unsure') ? [{ name, fact, level, learnt }] : []
    }),
  )
  const ways = new Set(told.map(({ fact, level }) => `${fact} ${level}`))
  console.log(`facts learnt ${ways.size}, by answers ${told.length}`)
  expect(told.length).toBeGreaterThan(ways.size * 2)
  const closed = told.flatMap(({ name, fact, level, learnt }) => {
    const open = openBy(learnt)
    const missing = openBy({ [fact]: level }).filter((duty) => !open.includes(duty))
    return missing.map((duty) => `${name}: ${fact} ${level} without ${duty}`)
  })
  expect(closed).toEqual([])
})
