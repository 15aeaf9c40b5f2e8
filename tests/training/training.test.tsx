import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import meeting from '../../locales/nb/meeting.json'
import start from '../../locales/nb/start.json'
import words from '../../locales/nb/training.json'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'
import type { CaseShelf, ListedCase } from '../../src/training/caseFile.ts'
import { trainingFrame } from '../../src/training/trainingFrame.tsx'
import { open } from '../screens/show.tsx'

const { stories } = practiceFiles('nb')
const cases = practiceCases.filter(({ id }) => stories.has(id))
const list = cases.map(({ id, setting, age, minutes, themes }): ListedCase => ({
  id,
  title: stories.get(id)?.title ?? '',
  setting,
  age,
  minutes,
  themes,
  file: id,
  lang: 'nb',
}))
const shelf: CaseShelf = {
  list: () => Promise.resolve(list),
  open: ({ id }) => {
    const practiceCase = cases.find((one) => one.id === id)
    const story = stories.get(id)
    const beside = { 'safety.violence': { yes: 'Ikke her.' } }
    return Promise.resolve(
      practiceCase && story ? { practiceCase, story, beside, lang: 'nb' } : undefined,
    )
  },
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function opened(id: string, ...chosen: readonly string[]) {
  const { user } = open(undefined, trainingFrame(shelf))
  for (const one of chosen) await user.click(button(one))
  await user.click(await screen.findByText(/^Finn en sak selv/))
  const story = stories.get(id)
  if (!story) throw new RangeError(id)
  const [first] = screen.getAllByRole('button', { name: new RegExp(`^${story.title} `) })
  await user.click(first ?? document.body)
  await screen.findByRole('heading', { name: story.title })
  return { user, story }
}

test('a learner reads the first part of the story, and answers in the guide itself', async () => {
  const { story, user } = await opened('shins-full-of-bruises')
  expect(screen.getByText(story.parts[0] ?? '')).toBeVisible()
  expect(screen.queryByText(story.parts[1] ?? '')).toBeNull()
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
})

test('who answers too much is stopped, told why, and can try again or go on', async () => {
  const { user, story } = await opened('shins-full-of-bruises')
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.yes))
  expect(screen.getByText(words.feedback.over)).toBeVisible()
  expect(screen.getByText(story.why)).toBeVisible()
  expect(screen.getByText('Ikke her.')).toBeVisible()
  await user.click(button(words.feedback.again))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
  await user.click(button(common.answers.yes))
  await user.click(button(words.feedback.goOn))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
  await user.click(button(words.story.conclude))
  expect(screen.getByText(words.debrief.here)).toBeVisible()
  expect(document.querySelector('.picture svg')).toBeVisible()
})

test('who wants to hear it at the end is not stopped on the way', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.tellings.atEnd)
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.yes))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
  await user.click(button(words.story.conclude))
  expect(screen.getByText(words.debrief.here)).toBeVisible()
})

test('the debrief names three things to talk about and one to remember, and prints a certificate without a name', async () => {
  const { user, story } = await opened('shins-full-of-bruises')
  await user.click(button(words.story.conclude))
  for (const line of story.talk) expect(screen.getByText(line)).toBeVisible()
  expect(screen.getByText(story.remember)).toBeVisible()
  await user.click(button(words.debrief.certificate))
  expect(screen.getByText(words.certificate.name)).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a number that is pressed in practice rings nobody, and says so', async () => {
  open(undefined, trainingFrame(shelf))
  await screen.findByText(/^Finn en sak selv/)
  const [link] = screen.getAllByRole('link', { name: /112/ })
  if (!link) throw new Error('no number')
  expect(fireEvent.click(link)).toBe(false)
  expect(screen.getByText(words.calls)).toBeVisible()
})

test('a group practises as it would meet: it counts its answers before it goes on', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(meeting.agenda.title)
  await user.click(button(meeting.agenda.reasons.newWorry))
  await user.click(button(meeting.agenda.begin))
  await user.click(button(meeting.silent.askedAll))
  await user.click(button(common.answers.none))
  expect(screen.getByText(meeting.silent.label)).toBeVisible()
})

test('where the cases do not come, the page says so', async () => {
  open(undefined, trainingFrame({ ...shelf, list: () => Promise.reject(new Error('no net')) }))
  expect(await screen.findByText(words.choose.missing)).toBeVisible()
})

test('another case begins anew: nothing of the first is left', async () => {
  const { user } = await opened('shins-full-of-bruises')
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(words.story.other))
  await user.click(button(common.wiped.again))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.choose.title)
  expect(within(document.body).queryByText(words.story.conclude)).toBeNull()
})
