import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import common from '../../locales/nb/common.json'
import plan from '../../locales/nb/plan.json'
import safety from '../../locales/nb/safety.json'
import start from '../../locales/nb/start.json'
import { open } from './show.tsx'

async function planOf(...answers: readonly string[]) {
  const { user, container } = open()
  for (const name of [start.choose.answers.newWorry, common.answers.none, ...answers]) {
    await user.click(screen.getByRole('button', { name }))
  }
  return { user, container }
}

const { home } = safety.whoFirst.answers

const folded = () => [...document.querySelectorAll('main details:not([open])')]
const duty = () => within(screen.getByRole('region', { name: plan.headings.duty }))
const more = () => within(screen.getByText(plan.headings.more).closest('details') ?? document.body)

test('someone whose child is hit is told what they must do today, with a number to tap', async () => {
  await planOf('Ja', home)
  expect(duty().getByText(plan.actions.callBarnevern.title)).toBeInTheDocument()
  expect(duty().getAllByText('Du må').length).toBeGreaterThan(0)
  expect(duty().getAllByRole('link', { name: /116 111/ })[0]).toHaveAttribute('href', 'tel:116111')
})

test('before «more» stand at most five things, one number each, and three do-nots', async () => {
  const { container } = await planOf('Ja', home)
  const shown = container.querySelector<HTMLElement>('.plan')
  const lines = [...(shown?.querySelectorAll('.line') ?? [])]
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.length).toBeLessThanOrEqual(5)
  for (const line of lines) expect(line.querySelectorAll('a').length).toBeLessThanOrEqual(1)
  expect(shown?.querySelectorAll('.plan__not li')).toHaveLength(3)
  expect(shown).toHaveTextContent(plan.parents.notYet.title)
  expect(shown).toHaveTextContent(plan.lookAgain.title)
})

test('every line says which answer put it there, and what it is taken from', async () => {
  await planOf('Ja', home)
  const line = within(
    more().getByRole('heading', { name: plan.actions.callBarnevern.title, hidden: true })
      .parentElement ?? document.body,
  )
  expect(line.getByText(`Du svarte «Ja» på: ${safety.violence.title}`)).toBeInTheDocument()
  expect(line.getAllByText(/ikke juridisk kontrollert/)).not.toHaveLength(0)
})

test('someone with gates left is not told that there seems to be no duty', async () => {
  const { user } = await planOf('Nei')
  await user.click(screen.getByRole('button', { name: common.nav.plan }))
  expect(duty().getByText(common.plan.dutyUnknown)).toBeInTheDocument()
  expect(screen.queryByText(plan.headings.noDuty)).not.toBeInTheDocument()
  expect(more().getByText(plan.gates.sexual)).toBeInTheDocument()
})

test('someone who asks for all of it on paper gets it, lines to fill in, and the code to go on from', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = await planOf('Ja', home)
  expect(screen.queryByText(common.paper.child)).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: common.plan.printWhole }))
  await user.click(screen.getByRole('button', { name: common.plan.print }))
  expect(print).toHaveBeenCalledOnce()
  expect(folded()).not.toHaveLength(0)
  window.dispatchEvent(new Event('beforeprint'))
  expect(folded()).toHaveLength(0)
  window.dispatchEvent(new Event('afterprint'))
  expect(folded()).not.toHaveLength(0)
  expect(screen.getByText(common.paper.child)).toBeInTheDocument()
  expect(screen.getByText(/^[34679ACDEFHJKMNPQRTVWXY-]{6,}$/)).toBeInTheDocument()
})

test('without asking, only the code is unfolded for the paper', async () => {
  await planOf('Ja', home)
  const before = folded().length
  window.dispatchEvent(new Event('beforeprint'))
  expect(folded()).toHaveLength(before - 1)
  window.dispatchEvent(new Event('afterprint'))
  expect(folded()).toHaveLength(before)
})
