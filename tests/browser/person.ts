import { expect, type Page } from '@playwright/test'
import { stepView } from '../../src/visit/stepView.ts'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { ahead, begin, hereOf, type Trip } from '../../src/walk/trip.ts'
import type { Here } from '../../src/walk/walk.ts'
import { others } from '../../src/words/others.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor, type Words } from '../../src/words/words.ts'
import { words } from '../locales/words.ts'

const language = speak(words, 'throw')

/** The words as they are said where the person works. */
export function wordsAt(here: Here): Words {
  const { notes } = here.context
  return wordsFor(language, notes.setting, notes)
}

/** The words before it is known where the person works. */
export const said = wordsFor(language, 'unasked')

/** Opens the guide at its first question. */
export async function open(page: Page): Promise<void> {
  await page.goto('./')
  await expect(
    page.getByRole('button', { name: said.answer('start.choose', 'newWorry') }),
  ).toBeVisible()
}

/** Gives one answer as a person does, by what the button says, and meets the page it leads to. */
export async function give(page: Page, trip: Trip, event: string): Promise<Trip> {
  // By the keyboard: a hand that presses as fast as a program is taken for one that presses twice.
  await buttonFor(page, trip, event).press('Enter')
  const next = ahead(trip, givenBy(event))
  const arrived = hereOf(next)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    wordsAt(arrived).title(arrived.at),
  )
  return next
}

/** Walks a whole way. */
export async function walkBy(
  page: Page,
  answers: readonly string[],
  from: Trip = begin(bti),
): Promise<Trip> {
  let trip = from
  for (const event of answers) trip = await give(page, trip, event)
  return trip
}

function buttonFor(page: Page, trip: Trip, event: string) {
  const here = hereOf(trip)
  const own = wordsAt(here)
  const given = givenBy(event)
  if ('row' in given) {
    return page.getByRole('group', { name: own.row(here.at, given.row) }).getByRole('button', {
      name: own.answer(here.at, given.mark),
      exact: true,
    })
  }
  const label = stepView(trip, nationalGuide).answers.find(({ answer }) => answer === event)?.label
  if (label)
    return page
      .locator('.answers')
      .getByRole('button', { name: own.answer(here.at, label), exact: true })
  if (event === 'acute') return page.locator('.acute__open')
  const other = others.find((name) => name === event)
  if (other) {
    return page.locator('.other').getByRole('button', { name: own.shared(`common.other.${other}`) })
  }
  throw new RangeError(`${here.at} offers no ${event}.`)
}
