import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import type { Claim } from '../../flows/scenarios/kit/claim.ts'
import { closingCheck } from '../../flows/scenarios/kit/check.ts'
import {
  audiences,
  caseSteps,
  otherSteps,
  sessionLengths,
  sessions,
  settingsOf,
} from '../../flows/scenarios/kit/sessions.ts'
import { linesOf, sheetAnswers, vignettes } from '../../flows/scenarios/kit/vignettes.ts'
import { months, year } from '../../flows/scenarios/kit/year.ts'
import words from '../../locales/nb/practice/kit.json' with { type: 'json' }
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import training from '../../locales/nb/training.json' with { type: 'json' }
import { fileOf, pageAt, trainingLinks } from '../../src/address/address.ts'
import { inQuotes } from '../../src/build/pages/kitWords.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { kitFaults, kitIn } from '../../src/build/words/practiceKit.ts'
import { hasStories } from '../../src/build/words/practiceWords.ts'
import { planFor } from '../../src/plan/plan.ts'
import { asFar } from '../../src/practice/asFar.ts'
import { groupTimeOf } from '../../src/training/rounds.ts'
import { hereOf } from '../../src/walk/trip.ts'

const caseOf = new Map(practiceCases.map((one) => [one.id, one]))

/** Where a claim leads, and what the plan says there. */
function cameTo({ walk }: Claim) {
  const answers = partsOf(walk)
  const { trip, given } = asFar(bti, answers)
  const here = hereOf(trip)
  const plan = planFor(here.context)
  const lines: readonly string[] = [...plan.duty, ...plan.help].map(({ id }) => id)
  return { here, lines, parents: plan.parents, walked: given === answers.length }
}

/** What no longer holds of a claim. */
function brokenIn(claim: Claim): readonly string[] {
  const { here, lines, parents, walked } = cameTo(claim)
  return [
    ...(walked ? [] : ['cannot be walked']),
    ...(here.at === claim.at ? [] : [`leads to ${here.at}`]),
    ...(claim.says ?? []).filter((id) => !lines.includes(id)).map((id) => `does not say ${id}`),
    ...(claim.neverSays ?? []).filter((id) => lines.includes(id)).map((id) => `says ${id}`),
    ...(claim.open ?? []).filter((id) => !here.open.includes(id)).map((id) => `closes ${id}`),
    ...(claim.parents === undefined || claim.parents === parents ? [] : [`parents: ${parents}`]),
  ]
}

/** What is said of nothing there is, and what nothing is said of. */
function apart(said: object, wanted: readonly (string | number)[]): readonly string[] {
  const [has, wants] = [new Set(Object.keys(said)), new Set(wanted.map(String))]
  return [...[...has].filter((id) => !wants.has(id)), ...[...wants].filter((id) => !has.has(id))]
}

test('the steps of each session take exactly the minutes it is announced with', () => {
  const sums = sessions.map(({ id, length, steps }) => ({
    id,
    over: steps.reduce((sum, { minutes }) => sum + minutes, 0) - length,
  }))
  expect(sums.filter(({ over }) => over !== 0)).toEqual([])
  expect(sessions).toHaveLength(16)
})

test('to walk a case a session has the minutes its votes take, and at least three to talk of it after', () => {
  const wrong = sessions.flatMap(({ id, steps }) =>
    steps.flatMap((one) => {
      if (!('case' in one)) return []
      const practiceCase = caseOf.get(one.case)
      const walk = practiceCase && groupTimeOf(bti, practiceCase).walk
      if (one.step === 'walk') return one.minutes === walk ? [] : [`${id} ${one.case}: ${walk}`]
      return one.step === 'talk' && one.minutes < 3 ? [`${id} ${one.case}: no talk`] : []
    }),
  )
  expect(wrong).toEqual([])
})

test('a session has a page of its own, beside practice', () => {
  for (const { id } of sessions) {
    const file = fileOf({ municipality: undefined, language: 'nb', kind: id })
    expect(pageAt(file, ['nb'])?.kind).toBe(id)
    expect(file).toBe(`oving/${trainingLinks.session(id)}`)
  }
})

test('who speaks first is said in one place: the kit has no order of its own', () => {
  expect(JSON.stringify(words)).not.toMatch(/snakker (først|sist)|kortet sist|begynner å snakke/)
  expect(training.group.talk.firstText).toContain('Lederen snakker sist')
})

test('a title that is somebody’s words is not quoted twice', () => {
  expect(inQuotes(kitIn('nb'), '«Jeg fant det på»')).toBe('«Jeg fant det på»')
  expect(inQuotes(kitIn('nb'), 'Blå legger')).toBe('«Blå legger»')
})

const told = readLanguages()
  .languages.map(({ code }) => code)
  .filter(hasStories)

test.each(told)('the kit is whole in %s, and tells who speaks first as the screen does', (code) => {
  expect(kitFaults(code)).toEqual([])
  expect(kitIn(code)).toMatchObject({ code, quoted: expect.stringContaining('{{title}}') })
  expect(kitIn(code).speaksFirst).not.toBe('')
})

test('a kit that is not whole is told in the default language, as what it is', () => {
  expect(kitFaults('xx')).toHaveLength(1)
  expect(kitIn('xx').code).toBe('nb')
})

test('a session is led with cases that exist, from where its people work, each of them once', () => {
  const strange = sessions.flatMap(({ id, audience, cases, steps }) => {
    const known = cases.every((one) => {
      const setting = caseOf.get(one)?.setting
      return setting !== undefined && settingsOf[audience].includes(setting)
    })
    const led = new Set(steps.flatMap((step) => ('case' in step ? [step.case] : [])))
    return known && led.size === cases.length ? [] : [id]
  })
  expect(strange).toEqual([])
})

test('from 45 minutes on people practise both to act and to hold back', () => {
  const oneSided = sessions.filter(({ length, cases }) => {
    const restraint = new Set(cases.map((id) => caseOf.get(id)?.restraint))
    return length >= 45 && restraint.size < 2
  })
  expect(oneSided.map(({ id }) => id)).toEqual([])
})

test('every kind of step is met in a session', () => {
  const met = new Set<string>(sessions.flatMap(({ steps }) => steps.map(({ step }) => step)))
  expect(otherSteps.filter((step) => !met.has(step))).toEqual([])
})

test('what the closing check calls right is what the guide says', () => {
  const broken = closingCheck.map(({ id, because }) => ({ id, broken: brokenIn(because) }))
  expect(broken.filter((one) => one.broken.length > 0)).toEqual([])
  expect(closingCheck).toHaveLength(5)
})

test('what the key of the sheet calls right is what the guide says first', () => {
  const broken = vignettes.map(({ id, right, because }) => {
    const { lines } = cameTo(because)
    const said = linesOf[right].some((line) => lines.includes(line))
    return { id, broken: [...brokenIn(because), ...(said ? [] : [`not ${right}`])] }
  })
  expect(broken.filter((one) => one.broken.length > 0)).toEqual([])
  expect(vignettes).toHaveLength(10)
})

test('every answer of the sheet is right once at least, and holding back three times', () => {
  const right = vignettes.map((one) => one.right)
  expect(sheetAnswers.filter((answer) => !right.includes(answer))).toEqual([])
  expect(right.filter((answer) => answer === 'ordinary').length).toBeGreaterThanOrEqual(3)
})

test('each month has its ten minutes, with cases and questions that exist', () => {
  expect(months.filter((month) => !year.some((one) => one.month === month))).toEqual([])
  const strange = year.filter((item) => {
    if ('question' in item) return !closingCheck.some(({ id }) => id === item.question)
    const { kindergarten, school, sfo } = item
    return Object.entries({ kindergarten, school, sfo }).some(
      ([setting, id]) => caseOf.get(id)?.setting !== setting,
    )
  })
  expect(strange).toEqual([])
})

test('whoever leads or takes part finds words for all of it, and none for what is not there', () => {
  const found = [
    ...apart(words.audiences, audiences),
    ...apart(words.lengths, sessionLengths),
    ...apart(words.steps, [...caseSteps, ...otherSteps]),
    ...apart(words.slides.steps, [...caseSteps, ...otherSteps]),
    ...apart(
      words.check.questions,
      closingCheck.map(({ id }) => id),
    ),
    ...apart(words.year.months, months),
    ...apart(words.year.notes, months),
    ...apart(words.sheet.answers, sheetAnswers),
    ...apart(
      words.sheet.vignettes,
      vignettes.map(({ id }) => id),
    ),
  ]
  expect(found).toEqual([])
})

test('the facilitator is told at every step what to say, what to do and what to watch for', () => {
  const silent = Object.entries(words.steps).filter(
    ([, { say, do: does, watch }]) => say.length * does.length * watch.length === 0,
  )
  expect(silent).toEqual([])
})

test('a question of the check has three answers, and the right one is one of them', () => {
  const asked = new Map(Object.entries(words.check.questions))
  const wrong = closingCheck.filter(({ id, right }) => {
    const answers = asked.get(id)?.answers ?? []
    return answers.length !== 3 || answers[right] === undefined
  })
  expect(wrong).toEqual([])
})
