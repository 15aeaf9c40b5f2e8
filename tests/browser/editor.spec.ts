import { expect, test, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { check } from '../../src/pack/check.ts'
import { faultsOn } from './faultsOn.ts'

/** As Excel in Norway saves it: Windows-1252, semicolons, columns by the municipality's own names. */
const sheet = [
  'Slag;Navn på tjeneste;Beskrivelse;Tlf;Åpningstider;Parkering',
  'Barnevern;;;32 16 11 00;hverdager 8–15;',
  'Tjeneste;Familiesenteret;Råd til foreldre;32 16 11 01;hverdager 8–15;bak huset',
].join('\r\n')
const bytes = Buffer.from(sheet.replaceAll('–', '-'), 'latin1')
const file = { name: 'tjenester.csv', mimeType: 'text/csv', buffer: bytes }

/** The same, with hours that nobody can read. */
const faulty = {
  ...file,
  buffer: Buffer.from(sheet.replaceAll('hverdager 8–15', 'når det passer')),
}

/** What the policy of the page has stopped. */
async function watched(page: Page, folder = ''): Promise<readonly string[]> {
  const stopped: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) stopped.push(message.text())
  })
  page.on('pageerror', (error) => stopped.push(String(error)))
  await page.goto(`./${folder}tilpass/`)
  return stopped
}

async function begin(page: Page): Promise<void> {
  await page.getByLabel('Velg kommune', { exact: true }).selectOption('hole')
  await page.getByRole('button', { name: 'Begynn tomt' }).click()
}

async function takeSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Regneark', exact: true }).click()
  await page.getByLabel('Velg regnearket').setInputFiles(file)
  await expect(page.locator('.editor-note')).toContainText('bak huset')
  await page.getByLabel('Dagen numrene ble kontrollert').fill(new Date().toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Hent radene inn' }).click()
}

/** The name of barnevern, which is folded with the rest of it until somebody opens it. */
async function barneverns(page: Page): Promise<Locator> {
  const name = page.locator('#felt-contacts-barnevern-name')
  await expect(name).toBeHidden()
  await page.locator('details:has(#felt-contacts-barnevern-name) > summary').press('Enter')
  return name
}

test('a coordinator makes a valid pack from a spreadsheet, sees it in the guide and saves it', async ({
  page,
}) => {
  const stopped = await watched(page)
  await begin(page)
  await takeSheet(page)
  await expect(page.locator('.editor-faults output')).toContainText('Ingen feil')
  await page.getByRole('button', { name: 'Se i veiviseren' }).click()
  await expect(page.locator('[data-preview=hole]')).toContainText('Hole')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lagre filen' }).click()
  const saved = await coming
  expect(saved.suggestedFilename()).toBe('hole.yaml')
  const checked = check(
    'hole.yaml',
    readFileSync(await saved.path()),
    new Date().toISOString().slice(0, 10),
  )
  expect('faults' in checked ? checked.faults : []).toEqual([])
  expect('pack' in checked && checked.pack.services?.[0]?.name).toBe('Familiesenteret')
  expect(stopped).toEqual([])
})

test('a fault is said beside the form, leads to its field, and the preview keeps the last valid state', async ({
  page,
}) => {
  await watched(page)
  await begin(page)
  await page.getByLabel('Del av utgaven').selectOption('idleMinutes')
  await page.locator('#felt-idleMinutes').fill('90')
  await page.locator('#felt-idleMinutes').blur()
  await page.getByRole('button', { name: 'Se i veiviseren' }).click()
  await expect(page.getByText('slik den var sist uten feil')).toBeVisible()
  await expect(page.locator('[data-preview=hole]')).toBeVisible()
  await page.locator('.editor-faults').getByRole('button').click()
  await expect(page.locator('#felt-idleMinutes')).toBeFocused()
  await page.getByRole('button', { name: 'Angre' }).click()
  await expect(page.locator('.editor-faults output')).toContainText('Ingen feil')
})

test('a spreadsheet that is chosen first waits for its municipality, and is then taken in', async ({
  page,
}) => {
  await watched(page)
  await page.getByLabel('Velg kommunens fil').setInputFiles(file)
  await expect(page.getByText('«tjenester.csv» er et regneark.')).toBeVisible()
  await begin(page)
  await expect(page.getByLabel('Rad 2: barnevern')).toHaveValue('contacts.barnevern')
  await expect(page.getByText('Nummeret hentes ikke.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Hent radene inn' }).click()
  await expect(page.locator('.editor-faults output')).toContainText('Ingen feil')
})

test('in the preview no number is broken, and the page that is still to come says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await watched(page)
  await begin(page)
  await page.getByRole('button', { name: 'Se i veiviseren' }).click()
  const number = page.locator('[data-preview] .acute strong').nth(1)
  await expect(number).toHaveText('113')
  const lines = await number.evaluate((strong) => {
    const words = document.createRange()
    words.selectNodeContents(strong)
    return new Set([...words.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines).toBe(1)
  await page.locator('[data-preview] a[href="om.html"]').first().click()
  await expect(page.getByText('Denne siden kommer når filen er lagt ut.')).toBeVisible()
  expect(page.context().pages()).toHaveLength(1)
})

for (const width of [360, 1920])
  test(`every view is sound at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await watched(page)
    expect(await faultsOn(page)).toEqual([])
    await begin(page)
    await takeSheet(page)
    expect(await faultsOn(page)).toEqual([])
    for (const view of ['Fyll ut', 'Se i veiviseren', 'Hva mangler']) {
      await page.getByRole('button', { name: view }).click()
      if (view === 'Se i veiviseren') await expect(page.locator('[data-preview] h1')).toBeVisible()
      expect(await faultsOn(page)).toEqual([])
    }
  })

test('with the keyboard alone a municipality is begun and a name is written', async ({ page }) => {
  await watched(page)
  await page.getByLabel('Velg kommune', { exact: true }).focus()
  await page.keyboard.type('Hole')
  await page.keyboard.press('Tab')
  // Past the language the municipality writes in.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await (await barneverns(page)).focus()
  await page.keyboard.type('Barneverntjenesten')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Du har endringer som ikke er lagret.')).toBeVisible()
})

test('the language is changed in the middle of the work, and nothing is lost', async ({ page }) => {
  const stopped = await watched(page)
  await begin(page)
  await (await barneverns(page)).fill('Barneverntjenesten')
  await page.getByRole('button', { name: 'Se i veiviseren' }).click()
  await expect(page.locator('[data-preview] h1')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).press('Enter')
  await expect(page.getByText('You have changes that are not saved.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[data-preview] h1')).toHaveText('What do you need help with?')
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  await page.getByRole('button', { name: 'Fyll ut' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(page.locator('#felt-contacts-barnevern-name')).toHaveValue('Barneverntjenesten')
  await page.getByRole('button', { name: 'Angre' }).click()
  await expect(page.locator('#felt-contacts-barnevern-name')).toHaveValue('')
  expect(stopped).toEqual([])
})

test('a language whose words do not come leaves everything as it was, and says so', async ({
  page,
}) => {
  await watched(page)
  await begin(page)
  await (await barneverns(page)).fill('Barneverntjenesten')
  await page.route(/words\/editor\.en\./, (route) => route.abort())
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Språket kom ikke' })).toBeVisible()
  await expect(page.locator('#felt-contacts-barnevern-name')).toHaveValue('Barneverntjenesten')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
})

for (const [folder, language, choose, start] of [
  ['nn/', 'nn', 'Vel kommune', 'Begynn tomt'],
  ['en/', 'nb', 'Choose municipality (kommune)', 'Start empty'],
] as const)
  test(`${folder}tilpass/ is sound, and a pack begun there is written in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    const stopped = await watched(page, folder)
    await expect(page.locator('nav.languages a')).toHaveCount(2)
    expect(await faultsOn(page)).toEqual([])
    await page.getByLabel(choose, { exact: true }).selectOption('hole')
    await page.getByRole('button', { name: start }).click()
    expect(await faultsOn(page)).toEqual([])
    const coming = page.waitForEvent('download')
    await page.locator('.editor-bar button:not([data-variant])').first().click()
    expect(readFileSync(await (await coming).path(), 'utf8')).toContain(`language: ${language}\n`)
    expect(stopped).toEqual([])
  })

test('in the preview the focus goes to the next page of the guide, and not to the editor', async ({
  page,
}) => {
  await watched(page)
  await begin(page)
  await page.getByRole('button', { name: 'Se i veiviseren' }).click()
  await page.getByRole('button', { name: 'Jeg er urolig for et barn' }).press('Enter')
  const heading = page.locator('[data-preview] h1')
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(page.locator('main')).toHaveCount(1)
})

for (const width of [360, 1920])
  test(`with the keyboard alone, rows are taken in, two editions compared and one saved at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await watched(page)
    await begin(page)
    await page.getByRole('button', { name: 'Regneark', exact: true }).press('Enter')
    await choose(page, 'Velg regnearket', faulty)
    await expect(page.getByText('2 rader må rettes etterpå.')).toBeVisible()
    await page.getByRole('button', { name: 'Hent radene inn' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Hent fra regneark' })).toBeFocused()
    await page
      .getByRole('button', { name: /ting må rettes før/ })
      .first()
      .press('Enter')
    await expect(page.getByRole('heading', { name: 'Må rettes' })).toBeFocused()
    const other = Buffer.from(
      "id: hole\nnumber: '3310'\nlanguage: nb\nstatus: draft\nsources: {}\nidleMinutes: 12\n",
    )
    await choose(page, 'Velg kommunens fil', {
      name: 'x.yaml',
      mimeType: 'text/yaml',
      buffer: other,
    })
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Bruk filen i stedet' }).press('Enter')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lagre filen' }).press('Enter')
    expect(readFileSync(await (await coming).path(), 'utf8')).toBe(other.toString())
    await page.getByRole('button', { name: 'Lukk' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

/** Opens a field for a file with the keyboard. */
async function choose(page: Page, label: string, chosen: typeof file): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByLabel(label).press('Enter')
  await (await choosing).setFiles(chosen)
}
