import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import plan from '../../locales/nb/plan.json'
import safety from '../../locales/nb/safety.json'
import start from '../../locales/nb/start.json'
import { open } from './show.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 })

afterEach(() => {
  history.replaceState(null, '', '/')
})

function numbers() {
  const bar = within(screen.getByRole('complementary', { name: common.acute.label }))
  return bar.getAllByRole('link').map((link) => link.getAttribute('href'))
}

async function toViolence() {
  const { user } = open()
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  return user
}

test('the first page takes no focus away, and the next one is read from its heading', async () => {
  const { user } = open()
  expect(heading()).not.toHaveFocus()
  await user.click(button(start.choose.answers.newWorry))
  expect(heading()).toHaveTextContent(safety.acute.title)
  expect(heading()).toHaveFocus()
})

test('someone asked about violence can say yes, that they do not know, and no', async () => {
  await toViolence()
  const answers = within(screen.getByRole('region', { name: safety.violence.title }))
  expect(answers.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Ja',
    safety.violence.answers.unsure,
    safety.violence.answers.vague,
    'Nei',
  ])
  expect(screen.getByText(safety.violence.help[0]?.title ?? '')).toBeInTheDocument()
  expect(screen.getByText(common.step.why)).toBeInTheDocument()
})

test('someone who is not sure who it is sees their marks, and that the rest counts as no', async () => {
  const user = await toViolence()
  await user.click(button(safety.violence.answers.unsure))
  await user.click(button(safety.whoFirst.answers.several))
  const home = within(screen.getByRole('group', { name: safety.who.rows.home.label }))
  expect(screen.queryByRole('button', { name: common.answers.none })).toBeNull()
  await user.click(home.getByRole('button', { name: 'Vet ikke' }))
  expect(home.getByRole('button', { name: 'Vet ikke' })).toHaveAttribute('aria-pressed', 'true')
  expect(home.getByRole('button', { name: 'Vet ikke' })).toHaveFocus()
  expect(button(common.answers.rest)).toBeInTheDocument()
})

test('who does not know goes on being asked, with the number above the question', async () => {
  const user = await toViolence()
  expect(screen.queryByText(common.step.known)).toBeNull()
  await user.click(button(safety.violence.answers.unsure))
  const strip = screen.getByText(plan.actions.discussToday.title)
  expect(screen.getByText(common.step.known)).toBeInTheDocument()
  const number = screen.getAllByRole('link', { name: /116 111/ })[0]
  expect(number).toHaveAttribute('href', 'tel:116111')
  expect(heading()).toHaveTextContent(safety.whoFirst.title)
  expect(heading()).toHaveFocus()
  expect(strip.compareDocumentPosition(heading())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(strip.closest('[aria-live], [role=status], [role=alert]')).toBeNull()
  await user.click(button(common.nav.plan))
  expect(screen.queryByText(common.step.known)).toBeNull()
})

test('someone who answers no has nothing above the next question', async () => {
  const user = await toViolence()
  await user.click(button('Nei'))
  expect(screen.queryByText(common.step.known)).toBeNull()
})

test('someone who wants to change an answer finds it in the list and is asked again', async () => {
  const user = await toViolence()
  await user.click(button('Nei'))
  await user.click(screen.getByText(/Svarene så langt/))
  await user.click(button(`Endre svaret på: ${safety.violence.title}`))
  expect(heading()).toHaveTextContent(safety.violence.title)
  expect(screen.getByText(common.step.waiting)).toBeInTheDocument()
})

test('112, 113 and what to do are on every page, also when everything is wiped', async () => {
  const user = await toViolence()
  expect(numbers()).toEqual(['tel:112', 'tel:113'])
  await user.click(button(common.nav.wipe))
  expect(heading()).toHaveTextContent(common.wiped.title)
  expect(numbers()).toEqual(['tel:112', 'tel:113'])
})

test('the other five ways out stand on every page and lead back to it', async () => {
  const user = await toViolence()
  const menu = within(screen.getByRole('navigation', { name: common.other.title }))
  expect(menu.getAllByRole('button')).toHaveLength(5)
  await user.click(menu.getByRole('button', { name: common.other.hesitate }))
  await user.click(button(common.answers.back))
  expect(heading()).toHaveTextContent(safety.violence.title)
})

test('no answer gets into the address, the title or the history', async () => {
  const before = { title: document.title, href: location.href }
  const user = await toViolence()
  await user.click(button('Ja'))
  expect({ title: document.title, href: location.href }).toEqual(before)
  // How many empty entries stand before the page: the same for everybody.
  expect(history.state).toBe(2)
})

test("the browser's own Back does what «Tilbake» does, and its history does not grow", async () => {
  await toViolence()
  const { length } = history
  history.back()
  await waitFor(() => expect(heading()).toHaveTextContent(safety.acute.title))
  expect(history.length - length).toBeLessThanOrEqual(1)
})

test('a link into the middle says that the guide starts at the first question', async () => {
  history.replaceState(null, '', '/#safety.violence')
  open()
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(common.link.step)
  await waitFor(() => expect(location.hash).toBe(''))
  expect(heading()).toHaveTextContent(start.choose.title)
})

test('a link to nothing says so, and shows the first question', () => {
  history.replaceState(null, '', '/#tull')
  open()
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(common.link.unknown)
})
