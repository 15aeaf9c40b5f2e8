import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import common from '../../../locales/nb/common.json'
import safety from '../../../locales/nb/safety.json'
import start from '../../../locales/nb/start.json'
import { open } from '../show.tsx'
import { countFrame } from './countFrame.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 })

/** So many minutes pass, and the page shows what they bring. */
function minutes(count: number) {
  act(() => {
    vi.advanceTimersByTime(count * 60_000)
  })
}

afterEach(() => vi.useRealTimers())

async function begun() {
  const { user } = open(undefined, countFrame)
  await user.click(button('One more'))
  await user.click(button('One more'))
  await user.click(button('On'))
  return user
}

test('a group has a page of its own before the walk, and the same walk after it', async () => {
  const { user } = open(undefined, countFrame)
  expect(heading()).toHaveTextContent('How many are you?')
  await user.click(button('One more'))
  await user.click(button('On'))
  expect(heading()).toHaveTextContent(start.choose.title)
  expect(heading()).toHaveFocus()
  await user.click(button(start.choose.answers.newWorry))
  expect(heading()).toHaveTextContent(safety.acute.title)
  expect(screen.getByText('We are 1')).toBeVisible()
})

test('Back goes from the walk to the page before it, and from the page after it to the walk', async () => {
  const user = await begun()
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button('On'))
  expect(heading()).toHaveTextContent('Minutes')
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent(safety.acute.title)
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent(start.choose.title)
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent('How many are you?')
})

test('what the group does not agree on stands beside the answers, and changes none of them', async () => {
  const user = await begun()
  await user.click(button(start.choose.answers.newWorry))
  // Where danger is asked, nobody stops to say that they do not agree.
  expect(screen.queryByRole('button', { name: common.disagreed })).toBeNull()
  await user.click(button(common.answers.none))
  expect(button(common.disagreed)).toHaveAttribute('aria-pressed', 'false')
  await user.click(button(common.disagreed))
  expect(button(common.disagreed)).toHaveAttribute('aria-pressed', 'true')
  await user.click(button(common.nav.plan))
  expect(screen.getByText(common.strip.withoutMarks)).toBeInTheDocument()
  await user.click(button(common.nav.goOn))
  await user.click(button(common.disagreed))
  await user.click(button(common.nav.plan))
  expect(screen.queryByText(common.strip.withoutMarks)).toBeNull()
})

test('one person alone is not asked whether they agree', async () => {
  const { user } = open()
  await user.click(button(start.choose.answers.newWorry))
  expect(screen.queryByRole('button', { name: common.disagreed })).toBeNull()
})

test('the group has its own idle limit, and what it counted is wiped with the answers', async () => {
  await begun()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fireEvent.click(button(start.choose.answers.newWorry))
  minutes(37)
  expect(screen.queryByText(common.idle.title)).toBeNull()
  minutes(1)
  expect(screen.getByText(common.idle.title)).toBeInTheDocument()
  minutes(2)
  expect(heading()).toHaveTextContent(common.wiped.title)
  fireEvent.click(button(common.wiped.again))
  expect(heading()).toHaveTextContent('How many are you?')
  expect(screen.getByText('We are 0')).toBeVisible()
})

test('what is counted before the first answer is wiped too', async () => {
  open(undefined, countFrame)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fireEvent.click(button('One more'))
  minutes(40)
  expect(heading()).toHaveTextContent(common.wiped.title)
})
