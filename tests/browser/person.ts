import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { stepView } from '../../src/visit/stepView.ts'
import { answer, arriveAt, type Here, type Walk } from '../../src/walk/walk.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor, type Words } from '../../src/words/words.ts'
import { words } from '../locales/words.ts'

const others = ['discuss', 'myLeaderSaysWait', 'reportAnyway', 'hesitate'] as const
const language = speak(words, 'throw')

/** The words as they are said where the person works. */
export function wordsAt(here: Here): Words {
  return wordsFor(language, here.context.notes.setting)
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
export async function give(page: Page, walk: Walk, given: string): Promise<Walk> {
  await buttonFor(page, walk, given).click()
  const next = answer(walk, given)
  const arrived = arriveAt(next)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    wordsAt(arrived).title(arrived.at),
  )
  return next
}

/** Walks a whole way. */
export async function walkBy(
  page: Page,
  answers: readonly string[],
  from: Walk = [],
): Promise<Walk> {
  let walk = from
  for (const given of answers) walk = await give(page, walk, given)
  return walk
}

function buttonFor(page: Page, walk: Walk, given: string) {
  const here = arriveAt(walk)
  const own = wordsAt(here)
  const [row, as] = given.split(':')
  if (row && as) {
    return page.getByRole('group', { name: own.row(here.at, row) }).getByRole('button', {
      name: own.answer(here.at, as),
      exact: true,
    })
  }
  const label = stepView(here, walk).answers.find(({ answer: offered }) => offered === given)?.label
  if (label)
    return page
      .locator('.answers')
      .getByRole('button', { name: own.answer(here.at, label), exact: true })
  if (given === 'acute') return page.locator('.acute__open')
  const other = others.find((name) => name === given)
  if (other) {
    return page.locator('.other').getByRole('button', { name: own.shared(`common.other.${other}`) })
  }
  throw new RangeError(`${here.at} offers no ${given}.`)
}

/** What axe finds on the page as it stands, in short. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
