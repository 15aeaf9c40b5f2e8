import { expect, test, type Page } from '@playwright/test'
import { faultsOn } from './faultsOn.ts'
import { said } from './person.ts'
import { kept, open } from './visits.ts'
import { patient } from './waits.ts'

test.beforeEach(({ page }) => patient(page))

/** From the first page to where a worry is made concrete, with nothing dangerous in it. */
async function toLevel0(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Jeg er urolig for et barn' }).press('Enter')
  await page.getByRole('button', { name: 'Ingen av disse' }).press('Enter')
  await page.getByRole('button', { name: 'Nei', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Nei', exact: true }).press('Enter')
  for (const _ of [1, 2, 3])
    await page.getByRole('button', { name: 'Ingen av disse' }).press('Enter')
  await page.locator('.answer').first().press('Enter')
  await page.getByRole('button', { name: 'Ja, jeg kan beskrive det' }).press('Enter')
}

const local = (page: Page) => page.locator('.local')

test.describe('a person in Tinn', () => {
  test.beforeEach(({ page }) => page.goto('./tinn/nb/'))

  test('sees the name of the model, and that the municipality has not approved it', async ({
    page,
  }) => {
    await expect(page.locator('.top__name')).toHaveText(
      'Felles barn – felles ansvar. Helhetlig innsats',
    )
    await expect(page.locator('.local-note')).toContainText(
      'Tinn: utkast, ikke godkjent av kommunen.',
    )
  })

  test('meets the municipality’s own step where it belongs', async ({ page }) => {
    await toLevel0(page)
    await expect(local(page).getByRole('heading')).toHaveText('Hos dere, i Tinn')
    await expect(local(page)).toContainText('Kommunen har skrevet om dette på sin egen side.')
    const own = page.waitForEvent('popup')
    await local(page).getByRole('link', { name: 'Les det kommunen selv har skrevet' }).click()
    await expect((await own).getByText('Skriv observasjoner – ikke konklusjoner')).toBeVisible()
  })

  test('finds the school environment guide with its four levels', async ({ page }) => {
    await page.goto('./tinn/nb/om.html')
    await expect(page.locator('#lop-skolemiljo li')).toHaveCount(4)
    await expect(page.getByText('Fra bekymring til handling').first()).toBeVisible()
    await expect(page.getByText('nummeret er ikke kjent her').first()).toBeVisible()
  })
})

test('a person in Sandnes sees services by area, arenas, plans and what to weigh', async ({
  page,
}) => {
  await page.goto('./sandnes/nb/')
  await expect(page.locator('.top__name')).toHaveText('Felles samhandlingsmodell, BTI, i Sandnes')
  await toLevel0(page)
  await expect(local(page)).toContainText('Kommunens liste over risiko')
  await page.goto('./sandnes/nb/om.html')
  for (const text of [
    'Ressurssenter for barn og familier',
    'Direktørenes møte',
    'Virksomhetsnivå',
    'Skadelig omsorg',
    'Tenk også på oppdragervold og sosial kontroll',
  ]) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
})

test('a person in Løten is reminded of the two weeks, and new measures begin with trinn 2', async ({
  page,
}) => {
  await page.goto('./loten/nb/')
  await expect(page.locator('.top__name')).toHaveText('BTI-veilederen i Løten')
  await page.getByRole('button', { name: 'Vi er i gang på nivå 1' }).press('Enter')
  await page.getByRole('button', { name: 'Ingen av disse' }).press('Enter')
  await page.getByRole('button', { name: 'Ingen av disse' }).press('Enter')
  await page.locator('.answer').nth(4).press('Enter')
  await expect(local(page)).toContainText('inviter til møtet på nivå 2 innen 14 døgn')
  await page.locator('.answer').nth(2).press('Enter')
  await expect(local(page)).toContainText('Kommunen har skrevet om dette')
  await page.goto('./loten/nb/om.html')
  await expect(page.locator('#lop-skolefravar')).toContainText('innen 15 minutter')
  await expect(page.getByText('Virksomhetsleder', { exact: true })).toBeVisible()
})

test('a person in Løten finds what belongs to the plan, folded under it', async ({ page }) => {
  await page.goto('./loten/nb/')
  await toLevel0(page)
  await expect(local(page)).toContainText('Logg')
  await page.getByRole('button', { name: 'Se planen så langt' }).press('Enter')
  const forPlan = local(page).getByText('Til punktene i planen')
  await forPlan.click()
  await expect(local(page).getByText('Hjelp til samtalen')).toBeVisible()
})

test('a person in Levanger finds the three levels, and the signs with their caution', async ({
  page,
}) => {
  await page.goto('./levanger/nb/')
  await expect(page.locator('.top__name')).toHaveText('Samhandlingsmodell for barn og unge')
  await page.goto('./levanger/nb/om.html')
  for (const text of ['Kommunenivå', 'Tjenestenivå', 'Individnivå', 'Listen er ikke fullstendig']) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
})

test('where violence is possible, nothing local is shown', async ({ page }) => {
  await page.goto('./loten/nb/')
  await page.getByRole('button', { name: 'Jeg er urolig for et barn' }).press('Enter')
  await page.getByRole('button', { name: 'Ingen av disse' }).press('Enter')
  await page.getByRole('button', { name: said.answer('safety.violence', 'unsure') }).press('Enter')
  await page.getByRole('button', { name: 'Se planen så langt' }).press('Enter')
  await expect(page.locator('.plan__parents')).toHaveAttribute('data-parents', 'notYet')
  await expect(local(page)).toHaveCount(0)
})

test('a municipality without a pack gets the national guide with its name on it', async ({
  page,
}) => {
  await page.goto('./oslo/nb/')
  await expect(page.locator('.local-note')).toContainText('Oslo har ikke sin egen utgave')
  await expect(page.getByRole('link', { name: '112' })).toBeVisible()
  await page.goto('./oslo/nb/om.html')
  await expect(page.getByRole('link', { name: 'oslo.kommune.no' })).toBeVisible()
  await expect(
    page.getByText('Barnevernstjenesten skal være tilgjengelig til enhver tid'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: '116 111' }).first()).toBeVisible()
})

test('an address of no municipality gives the national guide, and says so', async ({ page }) => {
  await page.goto('./finnes-ikke/nb/')
  await expect(page.locator('.local-note')).toContainText('Kommunen i adressen finnes ikke her')
  await expect(page.getByRole('link', { name: '112' })).toBeVisible()
  await toLevel0(page)
})

for (const [what, answer] of [
  ['missing', { status: 404, body: '' }],
  [
    'cut off',
    {
      status: 200,
      contentType: 'text/javascript',
      body: 'export default JSON.parse("{\\"id\\":\\"ti',
    },
  ],
  [
    'of another place',
    { status: 200, contentType: 'text/javascript', body: 'export default {"name":"Oslo"}' },
  ],
] as const) {
  test(`a pack that is ${what} gives the national guide with a note`, async ({ page }) => {
    await page.route('**/packs/*.js', (route) => route.fulfill(answer))
    await page.goto('./tinn/nb/')
    await expect(page.locator('.local-note')).toContainText(
      'Vi fikk ikke hentet det som gjelder Tinn',
    )
    await expect(page.getByRole('link', { name: '112' })).toBeVisible()
    await toLevel0(page)
    await expect(local(page)).toHaveCount(0)
  })
}

test('somebody finds a municipality by typing a part of its name', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Velg kommune' }).click()
  await expect(page.locator('#funnet')).toHaveText('357 kommuner')
  await page.getByLabel('Søk etter kommune').fill('løt')
  await expect(page.locator('[data-place]:visible')).toHaveCount(1)
  await page.getByRole('link', { name: 'Løten' }).click()
  await expect(page.locator('.top__name')).toHaveText('BTI-veilederen i Løten')
  expect(new URL(page.url()).pathname).toMatch(/\/loten\/nb\//)
})

for (const path of [
  'oslo/nb/om.html',
  'tinn/nb/',
  'tinn/nb/om.html',
  'loten/nb/om.html',
  'velg-kommune.html',
]) {
  test(`${path} has no fault that axe can find`, async ({ page }) => {
    await page.goto(`./${path}`)
    await expect(page.locator('h1')).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
  })
}

test('a visit loads one pack in its two languages, and asks for nothing after its first answer', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, './loten/nb/')
  await kept(page)
  const packs = asked.flatMap((url) => /\/packs\/([a-z]+)\./.exec(url)?.[1] ?? [])
  expect(packs).toEqual(['loten', 'loten'])
  const before = asked.length
  await toLevel0(page)
  expect(asked).toHaveLength(before)
})

test('a built page opens without errors, written as it will be', async ({ page }) => {
  const trouble: string[] = []
  page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  await open(page, './loten/nb/')
  await kept(page)
  expect(trouble).toEqual([])
})
