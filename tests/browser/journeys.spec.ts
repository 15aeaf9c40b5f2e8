import { expect, test } from '@playwright/test'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { walked } from '../walked.ts'
import { faultsOn } from './faultsOn.ts'
import { open, said, walkBy } from './person.ts'

/**
 * One journey to each page where a journey ends. Every training case is walked in a browser in
 * `nothingStored`; here a page is looked at for what axe finds, and it is the same page for all.
 */
const endsOf = new Map(
  journeys.map((journey) => [hereOf(walked(...journey.answers)).at, journey] as const),
)

for (const { id, who, answers } of endsOf.values()) {
  test(`${id}: ${who}`, async ({ page }) => {
    await open(page)
    await walkBy(page, answers)
    await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
  })
}

test('axe finds nothing on any page of a report, from the first question to the last', async ({
  page,
}) => {
  const report = journeys.find(({ id }) => id === 'S2')?.answers ?? []
  await open(page)
  let walk = await walkBy(page, [])
  for (const given of report) {
    walk = await walkBy(page, [given], walk)
    expect(await faultsOn(page)).toEqual([])
  }
})

test('a child says her father hits her and pick-up is in an hour: barnevern is the first thing on the page', async ({
  page,
}) => {
  await open(page)
  await walkBy(page, ['danger', 'notSafeToday:yes'])
  const plan = page.getByRole('main')
  await expect(plan).toContainText(said.shared('plan.actions.callBeforePickup.title'))
  await expect(plan).toContainText(said.shared('plan.doNots.wait'))
  await expect(plan.getByRole('link', { name: /116 111/ }).first()).toHaveAttribute(
    'href',
    'tel:116111',
  )
})
