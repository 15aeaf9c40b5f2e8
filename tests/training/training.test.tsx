import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import meeting from '../../locales/nb/meeting.json'
import start from '../../locales/nb/start.json'
import words from '../../locales/nb/training.json'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { bti } from '../../flows/bti/bti.ts'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'
import type { CaseShelf, ListedCase } from '../../src/training/caseFile.ts'
import { groupTimeOf } from '../../src/training/rounds.ts'
import { trainingFrame } from '../../src/training/trainingFrame.tsx'
import { open } from '../screens/show.tsx'

const { stories } = practiceFiles('nb')
const cases = practiceCases.filter(({ id }) => stories.has(id))
const list = cases.map((one): ListedCase => ({
  ...one,
  inGroup: groupTimeOf(bti, one),
  title: stories.get(one.id)?.title ?? '',
  file: one.id,
  lang: 'nb',
}))
const shelf: CaseShelf = {
  list: () => Promise.resolve(list),
  own: () => Promise.resolve([]),
  open: ({ id }) => {
    const practiceCase = cases.find((one) => one.id === id)
    const story = stories.get(id)
    const beside = { 'safety.violence': { yes: 'Ikke her.' } }
    return Promise.resolve(
      practiceCase && story
        ? { practiceCase, story, beside, besideLang: 'nb', lang: 'nb' }
        : undefined,
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
  // What decides the question is told before it is asked.
  expect(screen.getByText(story.parts[1] ?? '')).toBeVisible()
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
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.debrief.here)).toBeVisible()
  expect(document.querySelector('.picture svg')).toBeVisible()
})

test('who wants to hear it at the end is not stopped on the way', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.tellings.atEnd)
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.yes))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.debrief.here)).toBeVisible()
})

test('the debrief names three things to talk about and one to remember, and prints a certificate without a name', async () => {
  const { user, story } = await opened('shins-full-of-bruises')
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(words.story.concludeEarly))
  for (const line of story.talk) expect(screen.getByText(line)).toBeVisible()
  expect(screen.getByText(story.remember)).toBeVisible()
  await user.click(button(words.debrief.certificate))
  expect(screen.getByText(words.certificate.name)).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('who has answered nothing is told so, and gets no certificate', async () => {
  const { user } = await opened('shins-full-of-bruises')
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.debrief.nothing)).toBeVisible()
  expect(screen.queryByRole('button', { name: words.debrief.certificate })).toBeNull()
})

test('who mended an answer on the way finds it in the debrief, and one way', async () => {
  const { user } = await opened('shins-full-of-bruises')
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.yes))
  await user.click(button(words.feedback.again))
  await user.click(button(common.answers.no))
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.debrief.stopped)).toBeVisible()
  expect(screen.getByRole('heading', { name: words.debrief.path })).toBeVisible()
})

test('who comes to the end of another way, and hears it last, is shown how it went', async () => {
  const { user } = await opened('the-third-bruise', words.choose.tellings.atEnd)
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  for (let page = 0; page < 2; page += 1) await user.click(button(common.answers.no))
  expect(screen.queryByText(words.story.own)).toBeNull()
  for (let page = 0; page < 3; page += 1) await user.click(button(common.answers.none))
  expect(screen.getByText(words.story.finished)).toBeVisible()
  expect(button(words.story.conclude)).toHaveAttribute('data-main')
})

test('a number that is pressed in practice rings nobody, and says so', async () => {
  open(undefined, trainingFrame(shelf))
  await screen.findByText(/^Finn en sak selv/)
  const [link] = screen.getAllByRole('link', { name: /112/ })
  if (!link) throw new Error('no number')
  expect(fireEvent.click(link)).toBe(false)
  expect(screen.getByText(words.calls)).toBeVisible()
})

const expectedOf = (id: string) => {
  const one = cases.find((practiceCase) => practiceCase.id === id)
  if (!one) throw new RangeError(id)
  return one
}

/** Four people who all give the same answer to a question, and go on with it. */
async function allAnswer(user: Awaited<ReturnType<typeof opened>>['user'], answer: string) {
  const more = meeting.silent.more.replace('{{answer}}', answer)
  for (let count = 0; count < 4; count += 1) await user.click(button(more))
  await user.click(button(meeting.silent.show))
  await user.click(button(meeting.show.goOn.replace('{{answer}}', answer)))
}

test('a group says how many it is and how it votes, and nothing of a meeting about a real child', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.group.setUp.title)
  for (const asked of ['reason', 'named', 'present', 'time'] as const)
    expect(screen.queryByText(meeting.agenda[asked])).toBeNull()
  expect(screen.queryByText(words.choose.telling)).toBeNull()
  await user.click(button(words.group.setUp.begin))
  expect(screen.getByText(meeting.silent.label)).toBeVisible()
})

test('a group votes where the case is decided, and the screen says what it answered by itself', async () => {
  const { user, story } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  expect(
    screen.getByText(words.group.passed.replace('{{count}}', '2')).closest('details'),
  ).toHaveTextContent(start.choose.answers.newWorry)
  expect(screen.getByText(story.parts[1] ?? '')).toBeVisible()
  await allAnswer(user, common.answers.no)
  expect(screen.getByText(words.group.read)).toBeVisible()
  expect(screen.queryByText(meeting.silent.label)).toBeNull()
  await user.click(button(words.group.goOn))
  expect(screen.getByText(words.story.finished)).toBeVisible()
  await user.click(button(words.story.conclude))
  expect(screen.getByText(words.group.guess.titleAtEnd)).toBeVisible()
  expect(screen.queryByText(words.debrief.title)).toBeNull()
  await user.click(button(words.group.guess.show))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.debrief.title)
  expect(document.body).toHaveTextContent(words.debrief.whole)
})

test('a group that parts is stopped, and votes again as many as it was when it tries again', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(meeting.agenda.oneMore))
  await user.click(button(words.group.setUp.begin))
  const more = (answer: string) => button(meeting.silent.more.replace('{{answer}}', answer))
  for (let count = 0; count < 4; count += 1) await user.click(more(common.answers.no))
  await user.click(more(common.answers.yes))
  await user.click(button(meeting.silent.show))
  expect(screen.getByText(words.group.talk.firstText)).toBeVisible()
  expect(screen.queryByText(meeting.talk.all[1] ?? '')).toBeNull()
  await user.click(button(meeting.show.goOn.replace('{{answer}}', common.answers.yes)))
  // One said *Ja*: *Nei* was closed to them, and nobody is told that they did too much.
  expect(screen.getByText(words.feedback.forced)).toBeVisible()
  expect(screen.queryByText(words.feedback.over)).toBeNull()
  await user.click(button(words.group.talkAndCount))
  expect(screen.getByText(meeting.silent.label)).toBeVisible()
  expect(screen.getByText(meeting.silent.leftMany.replace('{{count}}', '5'))).toBeVisible()
})

test('a group that all answers too much may follow the case on, or see the way at once', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  await allAnswer(user, common.answers.yes)
  expect(screen.getByText(words.feedback.over)).toBeVisible()
  await user.click(button(words.feedback.goOn))
  expect(screen.getByText(words.group.off)).toBeVisible()
  await user.click(button(words.group.voteAgain))
  await allAnswer(user, common.answers.yes)
  await user.click(button(words.group.follow.replace('{{answer}}', common.answers.no)))
  expect(screen.getByText(words.group.read)).toBeVisible()
  expect(screen.queryByText(words.story.own)).toBeNull()
})

test('a group that parts talks and is counted again before it goes on', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  const more = (answer: string) => button(meeting.silent.more.replace('{{answer}}', answer))
  for (let count = 0; count < 3; count += 1) await user.click(more(common.answers.no))
  await user.click(more(common.answers.yes))
  await user.click(button(meeting.silent.show))
  expect(button(words.group.talkAndCount)).toHaveAttribute('data-main')
  await user.click(button(words.group.talkAndCount))
  expect(screen.getByText(meeting.silent.leftMany.replace('{{count}}', '4'))).toBeVisible()
})

test('a group that has gone back is not driven forward again', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  await allAnswer(user, common.answers.no)
  await user.click(button(common.nav.back))
  expect(screen.getByText(words.group.notVoted)).toBeVisible()
  await user.click(button(words.group.goOn))
  expect(screen.getByText(words.group.read)).toBeVisible()
})

test('danger in practice: the group says aloud whom it would ring, and rings nobody', async () => {
  const { user } = await opened('a-blow-in-the-hall', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  expect(expectedOf('a-blow-in-the-hall').walk[0]).toBe('danger')
  expect(screen.getByText(words.group.urgent.stop)).toBeVisible()
  expect(screen.queryByText(meeting.urgent.stop)).toBeNull()
})

test('before the end a group is asked what it thinks happens now, and can go back to its votes', async () => {
  const { user } = await opened('shins-full-of-bruises', words.choose.companies.group)
  await user.click(button(words.group.setUp.begin))
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.group.guess.title)).toBeVisible()
  await user.click(button(words.debrief.back))
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
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.choose.title)
  expect(within(document.body).queryByText(words.story.concludeEarly)).toBeNull()
})
