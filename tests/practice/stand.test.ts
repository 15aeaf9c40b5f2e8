import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { asFar } from '../../src/practice/asFar.ts'
import { besideOf } from '../../src/practice/coverage.ts'
import { acceptedWalk } from '../../src/practice/inVariants.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { partsTold, standOf, toldAlong } from '../../src/practice/stand.ts'

const walked = (answers: readonly string[]) => asFar(bti, answers).trip
const named = (id: string) => {
  const found = practiceCases.find((one) => one.id === id)
  if (!found) throw new RangeError(id)
  return found
}

/** To look at a page that is open everywhere, and to come back from it, is no answer. */
const interrupted = /^(back|acute|myLeaderSaysWait|reportAnyway|discuss|hesitate|circumstances)$/

test('whoever answers as the case needs comes to its end, and hears the whole story', () => {
  const wrong = practiceCases.filter((one) => {
    const stand = standOf(walked(one.walk), one)
    return (
      !stand.finished || stand.parted || partsTold(one, stand, one.walk) !== one.told.length + 1
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(practiceCases.length).toBeGreaterThan(60)
})

test('whoever gives another right answer is told which, and has not parted', () => {
  const wrong = practiceCases.flatMap((one) =>
    one.accepted
      .filter((accepted, index) => {
        const stand = standOf(walked(acceptedWalk(one, accepted)), one)
        return (
          (stand.accepted !== index && !interrupted.test(one.accepted[index]?.answer ?? '')) ||
          stand.parted !== undefined ||
          !stand.finished
        )
      })
      .map(({ answer }) => `${one.id}: ${answer}`),
  )
  expect(wrong).toEqual([])
})

test('at every answer beside a case, the learner is told where and what was expected', () => {
  const answers = besideOf(practiceCases).filter(({ answer }) => !interrupted.test(answer))
  const beside = [...new Map(answers.map((one) => [`${one.at} ${one.answer}`, one])).values()]
  const silent = beside.filter(({ case: id, step, answer }) => {
    const one = named(id)
    const { parted, accepted } = standOf(walked([...one.walk.slice(0, step), answer]), one)
    if (accepted !== undefined) return false
    return parted?.index !== step || parted.given !== answer || parted.expected !== one.walk[step]
  })
  console.log(
    `answers beside the expected walks ${answers.length}, edges ${beside.length}, without feedback ${silent.length}`,
  )
  expect(silent).toEqual([])
  expect(beside.length).toBeGreaterThan(400)
})

test('whoever looks at what to do in danger, and comes back, has not gone wrong', () => {
  const one = named('hard-hands')
  const [first = '', ...rest] = one.walk
  expect(standOf(walked([first, 'acute']), one).parted).toBeUndefined()
  const back = standOf(walked([first, 'acute', 'back', ...rest]), one)
  expect(back).toMatchObject({ parted: undefined, finished: true })
})

test('whoever begins a case of danger with «Jeg er urolig for et barn» comes to its end all the same', () => {
  const ofDanger = practiceCases.filter(({ walk }) => walk[0] === 'danger')
  const wrong = ofDanger.filter((one) => {
    const trip = walked(['newWorry', ...one.walk.slice(1)])
    const { parted, finished } = standOf(trip, one)
    return parted || !finished || hereOf(trip).at !== one.outcome
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(ofDanger.length).toBeGreaterThan(5)
})

test('whoever begins an everyday case with «Noen kan være i fare nå» is told that it is another way', () => {
  const biting = named('grandfather-died')
  expect(standOf(walked(['danger']), biting).parted).toMatchObject({ expected: 'newWorry' })
})

test('no to a blow that was told of is too little, and violence where there is none is too much', () => {
  const belt = named('the-buckle')
  const yes = belt.walk.indexOf('yes')
  expect(standOf(walked([...belt.walk.slice(0, yes), 'no']), belt).parted?.reaction).toBe('under')
  const shins = named('shins-full-of-bruises')
  expect(standOf(walked(['newWorry', 'done', 'yes']), shins).parted?.reaction).toBe('over')
})

test('a restraint case never calls an answer too little where it opens a duty the case does not', () => {
  const shins = named('grandfather-died')
  const { parted } = standOf(walked(['newWorry', 'danger:yes']), shins)
  expect(parted?.reaction).toBe('over')
})

test('in a case that has a duty nobody is told that Ja is too much', () => {
  const duty = practiceCases.filter(({ restraint }) => !restraint)
  const frightened = besideOf(duty).filter(({ case: id, step, answer }) => {
    const one = named(id)
    if (answer !== 'yes') return false
    return standOf(walked([...one.walk.slice(0, step), answer]), one).parted?.reaction === 'over'
  })
  expect(frightened).toEqual([])
  const bruise = named('the-third-bruise')
  const unsure = bruise.walk.indexOf('unsure')
  const surer = standOf(walked([...bruise.walk.slice(0, unsure), 'yes']), bruise)
  expect(surer.parted?.reaction).toBe('surer')
})

test('on another right way each part of the story is told before the same question', () => {
  const one = { told: [4, 5], walk: ['a', 'menu', 'back', 'yes', 'share', 'talk'] }
  expect(toldAlong(one, one.walk)).toEqual([4, 5])
  expect(toldAlong(one, ['a', 'yes', 'share', 'talk'])).toEqual([2, 3])
  // It ends elsewhere: what comes later is not told.
  expect(toldAlong(one, ['a', 'stop'])).toEqual([4, 5])
})
