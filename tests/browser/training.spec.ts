import { expect, test, type Page } from '@playwright/test'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import common from '../../locales/nb/common.json' with { type: 'json' }
import meeting from '../../locales/nb/meeting.json' with { type: 'json' }
import start from '../../locales/nb/start.json' with { type: 'json' }
import kit from '../../locales/nb/practice/kit.json' with { type: 'json' }
import bruise from '../../locales/nb/practice/the-third-bruise.json' with { type: 'json' }
import baby from '../../locales/nb/practice/quiet-since-the-baby.json' with { type: 'json' }
import doNotTell from '../../locales/nb/practice/do-not-tell.json' with { type: 'json' }
import takenBack from '../../locales/nb/practice/taken-back.json' with { type: 'json' }
import shins from '../../locales/nb/practice/shins-full-of-bruises.json' with { type: 'json' }
import words from '../../locales/nb/training.json' with { type: 'json' }
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { tapsOf } from '../../src/selftest/taps.ts'
import { enter } from './enter.ts'
import { faultsOn } from './faultsOn.ts'
import { answersIn, heapOf } from './heap.ts'
import { pagesOf } from './pagesOf.ts'

async function openCase(page: Page, title: string, at = './oving/'): Promise<void> {
  await page.goto(at)
  await page.getByText(/^Finn en sak selv/).press('Enter')
  await enter(page, new RegExp(`^${title} `))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
}

for (const [width, height] of [
  [360, 740],
  [1920, 1080],
] as const) {
  test(`a case is practised by keyboard alone at ${width} px, with no fault that axe can find`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./oving/')
    await expect(page.getByText(/^Finn en sak selv/)).toBeVisible()
    const faults = [...(await faultsOn(page))]
    await openCase(page, shins.title)
    faults.push(...(await faultsOn(page)))
    await enter(page, start.choose.answers.newWorry)
    await enter(page, common.answers.none)
    await enter(page, common.answers.yes)
    await expect(page.getByText(words.feedback.over)).toBeVisible()
    faults.push(...(await faultsOn(page)))
    await enter(page, words.feedback.goOn)
    await enter(page, words.story.concludeEarly)
    await expect(page.locator('h1')).toHaveText(words.debrief.title)
    faults.push(...(await faultsOn(page)))
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
    // Chromium can lose a key while it comes back from paper, and a person then presses once more.
    await expect(async () => {
      await enter(page, words.debrief.certificate)
      await expect(page.locator('h1')).toHaveText(words.certificate.title, { timeout: 3000 })
    }).toPass()
    faults.push(...(await faultsOn(page)))
    expect(await pagesOf(page)).toBe(1)
    expect(faults).toEqual([])
  })
}

/** Three cases of three kinds of place: a duty, restraint, and one that changes underway. */
const onPhone = [
  ['do-not-tell', doNotTell.title],
  ['quiet-since-the-baby', baby.title],
  ['taken-back', takenBack.title],
] as const

for (const [id, title] of onPhone) {
  test(`someone alone walks ${id} to its end on a phone, and sees how it went`, async ({
    page,
  }) => {
    const walked = practiceCases.find((one) => one.id === id)
    if (!walked) throw new RangeError(id)
    await page.setViewportSize({ width: 360, height: 740 })
    await openCase(page, title)
    const faults = [...(await faultsOn(page))]
    const taps = tapsOf(walked.walk)
    const half = taps.length >> 1
    await page.evaluate(tapThrough, taps.slice(0, half))
    await expect(page.getByText(words.feedback.title)).toHaveCount(0)
    faults.push(...(await faultsOn(page)))
    await page.evaluate(tapThrough, taps.slice(half))
    await expect(page.getByText(words.story.finished)).toBeVisible()
    faults.push(...(await faultsOn(page)))
    await enter(page, words.story.conclude)
    await expect(page.getByText(words.debrief.whole)).toBeVisible()
    faults.push(...(await faultsOn(page)))
    expect(faults).toEqual([])
  })
}

test('on every page of practice it says so, and the real guide is one press away', async ({
  page,
}) => {
  await openCase(page, shins.title)
  await expect(page.locator('.band')).toContainText(words.band.title)
  await page.getByRole('link', { name: words.band.real }).click()
  await expect(page.locator('h1')).toHaveText(start.choose.title)
  await expect(page.locator('.band')).toHaveCount(0)
})

test('nobody is rung from practice, and a code of practice is refused by the real guide', async ({
  page,
}) => {
  await openCase(page, shins.title)
  await page.getByRole('link', { name: /112/ }).first().click()
  await expect(page.getByText(words.calls)).toBeVisible()
  await enter(page, start.choose.answers.newWorry)
  await enter(page, common.answers.none)
  await enter(page, common.nav.plan)
  const code = (await page.locator('.code-strip__code').first().textContent()) ?? ''
  await page.getByRole('link', { name: words.band.real }).click()
  await page.getByRole('button', { name: common.nav.code }).click()
  await page.getByRole('textbox').fill(code)
  await page.getByRole('button', { name: common.code.submit }).click()
  await expect(page.getByRole('alert')).toHaveText(common.code.faults.practice)
})

test('after a case is opened nothing is asked for, and nothing of it is left when it is wiped', async ({
  page,
}) => {
  await openCase(page, shins.title)
  const fresh = answersIn(await heapOf(page), '-')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: start.choose.answers.newWorry }).click()
  await page.getByRole('button', { name: common.answers.none, exact: true }).click()
  await page.getByRole('button', { name: common.answers.yes, exact: true }).click()
  await page.getByRole('button', { name: words.story.concludeEarly }).click()
  await expect(page.locator('h1')).toHaveText(words.debrief.title)
  await page.getByRole('button', { name: words.debrief.again }).click()
  await expect(page.locator('h1')).toHaveText(words.choose.title)
  expect(asked).toEqual([])
  expect(answersIn(await heapOf(page), '-').objects).toBeLessThanOrEqual(fresh.objects)
})

test('a group practises on the big screen from the kit alone', async ({ page, context }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const faults: string[] = []
  await page.goto('./oving/')
  await page.getByRole('link', { name: words.choose.kit }).press('Enter')
  faults.push(...(await faultsOn(page)))
  await page.getByRole('link', { name: kit.lengths[45] }).first().press('Enter')
  faults.push(...(await faultsOn(page)))
  await page.getByRole('button', { name: kit.slides.show }).press('Enter')
  const title = page.locator('[data-slide]:not([hidden]) h2')
  await expect(title).toHaveText(kit.steps.open.title)
  for (const [key, step] of [
    ['PageDown', 'read'],
    ['ArrowRight', 'choose'],
    ['PageUp', 'read'],
    ['ArrowLeft', 'open'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(title).toHaveText(kit.steps[step].title)
  }
  await page.keyboard.press('b')
  await expect(title).toHaveCount(0)
  await expect(page.getByText(kit.slides.covered)).toBeVisible()
  await page.keyboard.press('b')
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('PageDown')
  await expect(title).toHaveText(kit.steps.walk.title)
  faults.push(...(await faultsOn(page)))
  const opening = context.waitForEvent('page')
  await page.locator('[data-slide]:not([hidden]) a').press('Enter')
  const practice = await opening
  await practice.setViewportSize({ width: 1920, height: 1080 })
  await enter(practice, new RegExp(`^${bruise.title} `))
  await expect(practice.locator('h1')).toHaveText(words.group.setUp.title)
  faults.push(...(await faultsOn(practice)))
  await practice.keyboard.press('PageDown')
  await expect(practice.getByText(meeting.silent.label)).toBeVisible()
  faults.push(...(await faultsOn(practice)))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: kit.slides.show })).toBeFocused()
  expect(faults).toEqual([])
})

test('the kit of whoever holds a course prints, and has no fault that axe can find', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./oving/opplegg.html')
  expect(await faultsOn(page)).toEqual([])
  expect(await pagesOf(page)).toBeGreaterThan(5)
  await page.goto('./oving/kurs-sfo-15.html')
  expect(await faultsOn(page)).toEqual([])
  expect(await pagesOf(page)).toBeLessThanOrEqual(5)
})
