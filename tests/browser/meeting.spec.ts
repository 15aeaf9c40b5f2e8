import { expect, test, type Page } from '@playwright/test'
import words from '../../locales/nb/meeting.json' with { type: 'json' }
import common from '../../locales/nb/common.json' with { type: 'json' }
import safety from '../../locales/nb/safety.json' with { type: 'json' }
import { enter } from './enter.ts'
import { faultsOn } from './faultsOn.ts'
import { answersIn, heapOf } from './heap.ts'
import { pagesOf } from './pagesOf.ts'
import { kept } from './visits.ts'

async function openMeeting(page: Page, at = './mote/'): Promise<void> {
  await page.goto(at)
  await page.waitForFunction(() => {
    const button = document.querySelector('.meeting button:not(.term)')
    return button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
  })
}

/** Page Down comes to the button that says so, and only Enter presses it. */
async function allAsked(page: Page): Promise<void> {
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: words.silent.askedAll })).toBeFocused()
  await page.keyboard.press('Enter')
}

const heading = (page: Page) => page.locator('h1')

/** A meeting of three that parts on violence, from the agenda to the minutes; what is wrong on its pages. */
async function wholeMeeting(page: Page): Promise<readonly string[]> {
  const faults = [...(await faultsOn(page))]
  const look = async (title: string) => {
    await expect(heading(page)).toHaveText(title)
    faults.push(...(await faultsOn(page)))
  }
  await enter(page, words.agenda.reasons.newWorry)
  await enter(page, words.agenda.fewer)
  await enter(page, words.agenda.begin)
  await look(safety.acute.title)
  await allAsked(page)
  await look(safety.acute.title)
  await page.keyboard.press('PageDown')
  await look(safety.violence.title)
  for (const digit of '133') await page.keyboard.press(digit)
  await page.keyboard.press('PageDown')
  await look(words.show.divided)
  await page.keyboard.press('PageDown')
  await look(safety.violence.title)
  await enter(page, words.finders.barnevern)
  await enter(page, new RegExp(`^Gå videre med «${common.answers.unsure}`))
  await expect(page.getByText(words.silent.label)).toBeVisible()
  await enter(page, words.bar.decide)
  await look(words.decide.title)
  await page.keyboard.press('PageDown')
  await look(words.assign.title)
  await page.keyboard.press('PageDown')
  return faults
}

for (const [width, height] of [
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
  [360, 740],
] as const) {
  test(`a group steps through a case by keyboard alone at ${width} px, and prints two sheets at most`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openMeeting(page)
    expect(await wholeMeeting(page)).toEqual([])
    await expect(heading(page)).toHaveText(words.minutes.title)
    expect(await faultsOn(page)).toEqual([])
    await expect(page.getByText(words.choose.ownDuty)).toBeVisible()
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
  })
}

test('a question costs the chair one press for each who votes, and two more at most', async ({
  page,
}) => {
  await openMeeting(page)
  await enter(page, words.agenda.reasons.newWorry)
  await enter(page, words.agenda.fewer)
  await enter(page, words.agenda.begin)
  await allAsked(page)
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(safety.violence.title)
  let presses = 0
  for (const key of ['1', '3', '3', 'PageDown']) {
    await page.keyboard.press(key)
    presses++
  }
  await enter(page, new RegExp(`^Gå videre med «${common.answers.unsure}`))
  presses++
  await expect(heading(page)).not.toHaveText(safety.violence.title)
  console.log(`presses for a question that parts three: ${presses} (bar 5)`)
})

test('when all have answered, the counts can still be read from the far end of the table', async ({
  page,
}) => {
  await openMeeting(page)
  await enter(page, words.agenda.reasons.newWorry)
  await enter(page, words.agenda.fewer)
  await enter(page, words.agenda.begin)
  await allAsked(page)
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(safety.violence.title)
  for (const key of ['1', '3', '3']) await page.keyboard.press(key)
  const counted = page.locator('.counter .answer')
  await expect(counted.first()).toHaveAttribute('aria-disabled', 'true')
  await expect(counted.first()).toHaveCSS('opacity', '1')
})

test('after the first answer of a meeting nothing is asked for', async ({ page }) => {
  await openMeeting(page)
  await kept(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await wholeMeeting(page)
  expect(asked).toEqual([])
})

test('danger in the middle of a meeting: the numbers and what to do, and then back to the question', async ({
  page,
}) => {
  await openMeeting(page)
  await enter(page, words.agenda.reasons.newWorry)
  await enter(page, words.agenda.begin)
  await allAsked(page)
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(safety.violence.title)
  await page.locator('.acute__open').press('Enter')
  await expect(heading(page)).not.toHaveText(safety.violence.title)
  await page.getByRole('button', { name: common.nav.back, exact: true }).press('Enter')
  await expect(heading(page)).toHaveText(safety.violence.title)
})

test('B blanks the screen in the middle of a meeting, and shows it again as it was', async ({
  page,
}) => {
  await openMeeting(page)
  await enter(page, words.agenda.reasons.newWorry)
  await enter(page, words.agenda.begin)
  await expect(heading(page)).toHaveText(safety.acute.title)
  await page.keyboard.press('b')
  await expect(page.getByText(safety.acute.title)).toBeHidden()
  await expect(page.locator('.cover a[href="tel:112"]')).toBeVisible()
  await enter(page, common.cover.show)
  await expect(heading(page)).toHaveText(safety.acute.title)
})

test('whoever ends a meeting leaves neither answers nor votes in the memory of the page', async ({
  page,
}) => {
  await openMeeting(page)
  const fresh = answersIn(await heapOf(page), '-')
  await wholeMeeting(page)
  await expect(heading(page)).toHaveText(words.minutes.title)
  const code = (await page.locator('.code-strip__code').first().textContent()) ?? ''
  const before = answersIn(await heapOf(page), code)
  await page.getByRole('button', { name: common.nav.wipe }).click()
  await expect(page.getByRole('heading', { name: common.wiped.title })).toBeVisible()
  const after = answersIn(await heapOf(page), code)
  console.log(`a meeting: in memory before ${before.objects - fresh.objects}, after 0 (bar 0)`)
  expect(before.objects).toBeGreaterThan(fresh.objects)
  expect(before.codes).toBeGreaterThan(0)
  expect(after).toEqual({ objects: fresh.objects, codes: 0 })
})

test('a telephone is a card without script: one letter fills the screen, and is taken back', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./mote/kort/')
  const shapes = await page
    .locator('.card__shape path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  expect(new Set(shapes).size).toBe(Object.keys(words.card.shapes).length)
  const card = page.getByRole('radio', { name: words.card.letter.replace('{{letter}}', 'B') })
  await card.check({ force: true })
  const face = page.locator('.card', { has: card }).locator('.card__face')
  const box = await face.boundingBox()
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 })
  await page.getByRole('button', { name: words.card.again }).click()
  await expect(card).not.toBeChecked()
  expect(page.url()).not.toContain('B')
  await page.close()
})

test('the sheet of the chair and its cards print on two sheets, and have no fault that axe can find', async ({
  page,
}) => {
  await page.goto('./mote/ark.html')
  expect(await faultsOn(page)).toEqual([])
  expect(await pagesOf(page)).toBe(2)
})

test('the meeting of a municipality is found from its guide, and leads back to it', async ({
  page,
}) => {
  await page.goto('./tinn/nb/')
  await page.getByRole('link', { name: common.nav.meeting }).click()
  await expect(page).toHaveURL(/tinn\/nb\/mote\/$/)
  await expect(page.getByText('Tinn').first()).toBeVisible()
  await page.getByRole('link', { name: words.toGuide }).click()
  await expect(page).toHaveURL(/tinn\/nb\/$/)
})
