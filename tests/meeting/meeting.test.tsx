import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import common from '../../locales/nb/common.json'
import level2 from '../../locales/nb/level2.json'
import plan from '../../locales/nb/plan.json'
import safety from '../../locales/nb/safety.json'
import words from '../../locales/nb/meeting.json'
import { meetingFrame } from '../../src/meeting/meetingFrame.ts'
import { most } from '../../src/meeting/setUp.ts'
import { open } from '../screens/show.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 })
const said = (text: string, values: Readonly<Record<string, string | number>> = {}) =>
  Object.entries(values).reduce(
    (result, [name, value]) => result.replace(`{{${name}}}`, String(value)),
    text,
  )
const goOnWith = (answer: string) => said(words.show.goOn, { answer })

async function begun(reason: string = words.agenda.reasons.newWorry, people = 3) {
  const { user } = open(undefined, meetingFrame)
  await user.click(button(reason))
  for (let more = 4; more > people; more--) await user.click(button(words.agenda.fewer))
  await user.click(button(words.agenda.begin))
  return user
}

type User = Awaited<ReturnType<typeof begun>>

/** Everybody answers so on a page with one question: the answers as they are counted. */
async function vote(user: User, ...answers: readonly string[]) {
  for (const answer of answers) await user.click(button(said(words.silent.more, { answer })))
  if (button(words.silent.show).hasAttribute('disabled')) return
  await user.click(button(words.silent.show))
}

/** Everybody has been asked on each row of the page on danger, and nobody has seen any of it. */
async function nobodyMarks(user: User) {
  await user.click(button(words.silent.askedAll))
  await user.click(button(common.answers.none))
}

/** So many minutes pass, and the page shows what they bring. */
function minutes(count: number) {
  act(() => {
    vi.advanceTimersByTime(count * 60_000)
  })
}

afterEach(() => vi.useRealTimers())

test('a chair who has not said why they meet is asked, and nothing begins', async () => {
  const { user } = open(undefined, meetingFrame)
  expect(heading()).toHaveTextContent(words.agenda.title)
  await user.click(button(words.agenda.begin))
  expect(screen.getByText(words.agenda.noReason)).toBeVisible()
  expect(heading()).toHaveTextContent(words.agenda.title)
})

test('neither nobody nor sixty can take part: it is said, and the number stays', async () => {
  const { user } = open(undefined, meetingFrame)
  for (let people = 4; people > 0; people--) await user.click(button(words.agenda.fewer))
  expect(screen.getByText(words.agenda.fewest)).toBeVisible()
  for (let people = 1; people < most + 1; people++) await user.click(button(words.agenda.oneMore))
  expect(screen.getByText(said(words.agenda.most, { most }))).toBeVisible()
  expect(screen.getByText(String(most))).toBeVisible()
})

test('three who agree on violence come to the next question with as many taps and one', async () => {
  const user = await begun()
  expect(heading()).toHaveTextContent(safety.acute.title)
  await nobodyMarks(user)
  expect(heading()).toHaveTextContent(safety.violence.title)
  await vote(user, common.answers.no, common.answers.no, common.answers.no)
  expect(heading()).toHaveTextContent(words.show.agreed)
  await user.click(button(goOnWith(common.answers.no)))
  expect(heading()).toHaveTextContent(safety.sexual.title)
})

test('the answers are not shown before all are counted', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.no, common.answers.yes)
  expect(heading()).toHaveTextContent(safety.violence.title)
  expect(button(words.silent.show)).toBeDisabled()
  expect(screen.getByText(words.silent.leftOne)).toBeVisible()
})

test('one who says Ja to violence is not outvoted by two who say Nei, and keeps a duty of their own', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.no, common.answers.no)
  expect(heading()).toHaveTextContent(words.show.divided)
  await user.click(button(words.show.part))
  expect(screen.queryByRole('button', { name: goOnWith(common.answers.no) })).toBeNull()
  expect(screen.getByText(said(words.choose.closed, { answer: common.answers.no }))).toBeVisible()
  expect(screen.getByText(words.choose.ownDuty)).toBeVisible()
  await user.click(button(words.finders.barnevern))
  await user.click(button(new RegExp(`^Gå videre med «${common.answers.unsure}`)))
  await user.click(button(words.bar.decide))
  expect(screen.getByText(safety.violence.title)).toBeVisible()
  expect(screen.getByText(words.choose.ownDuty)).toBeVisible()
  expect(
    screen.getByText(said(words.decide.findOut, { finder: words.finders.barnevern })),
  ).toBeVisible()
})

test('the minutes name nobody, say what was not agreed, and carry a code that the next meeting opens with', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.no, common.answers.no)
  await user.click(button(words.show.part))
  await user.click(button(new RegExp(`^Gå videre med «${common.answers.unsure}`)))
  await user.click(button(words.bar.decide))
  await user.click(button(words.decide.goOn))
  expect(heading()).toHaveTextContent(words.assign.title)
  const [who] = screen.getAllByRole('combobox', { name: new RegExp(`^${words.assign.who}`) })
  expect(who).toHaveTextContent(words.roles.teacher)
  expect(who).not.toHaveTextContent(words.roles.child)
  await user.click(button(words.assign.handOver))
  await user.click(button(words.assign.goOn))
  expect(heading()).toHaveTextContent(words.minutes.title)
  expect(screen.getByText(words.minutes.notAgreed)).toBeVisible()
  expect(screen.queryByText(common.answers.rest)).toBeNull()
  expect(screen.getByText(common.answers.none)).toBeVisible()
  expect(screen.getByText(words.minutes.handOverLines[0] ?? '')).toBeVisible()
  const code = document.querySelector('.code-strip__code')?.textContent ?? ''
  expect(code).toMatch(/^[A-Z0-9-]{4,}$/)

  await user.click(button(common.nav.wipe))
  await user.click(button(common.wiped.again))
  await user.click(button(words.agenda.reasons.again))
  await user.click(button(words.agenda.begin))
  await user.type(screen.getByRole('textbox'), code)
  await user.click(button(common.code.submit))
  await user.click(button(common.code.confirmYes))
  expect(heading()).toHaveTextContent(safety.acute.title)
  await nobodyMarks(user)
  expect(heading()).toHaveTextContent(words.review.title)
  await user.click(
    screen.getAllByRole('button', { name: words.review.outcomes.partly })[0] ?? heading(),
  )
  await user.click(button(words.review.goOn))
  expect(heading()).not.toHaveTextContent(words.review.title)
})

test('a chair who types the code wrongly is told so, and the meeting is still set up when it is mended', async () => {
  const { user } = open(undefined, meetingFrame)
  await user.click(button(words.agenda.reasons.again))
  await user.click(button(words.agenda.oneMore))
  await user.click(button(words.agenda.begin))
  await user.type(screen.getByRole('textbox'), 'PX4C-WX')
  await user.click(button(common.code.submit))
  expect(screen.getByRole('alert')).toHaveTextContent(common.code.faults.damaged)
  expect(screen.getByRole('textbox')).toHaveValue('PX4C-WX')
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent(words.agenda.title)
  expect(button(words.agenda.reasons.again)).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByText('5')).toBeVisible()
})

test('the device goes round: nobody sees what was answered before them', async () => {
  const { user } = open(undefined, meetingFrame)
  await user.click(button(words.agenda.reasons.newWorry))
  await user.click(button(words.agenda.fewer))
  await user.click(button(words.agenda.fewer))
  await user.click(button(words.agenda.ways.pass))
  await user.click(button(words.agenda.begin))
  await user.click(button(words.silent.askedAll))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.yes))
  await user.click(button(words.silent.passOn))
  expect(screen.queryByText(/: 1 av 2/)).toBeNull()
  await user.click(button(words.silent.nextOne))
  expect(button(common.answers.yes)).toHaveAttribute('aria-pressed', 'false')
  await user.click(button(common.answers.no))
  await user.click(button(words.silent.passOn))
  expect(heading()).toHaveTextContent(words.show.divided)
})

const row = (label: string, answer: string) =>
  button(said(words.silent.more, { answer: `${label} – ${answer}` }))

/** A meeting that has come to the page on honour, with nothing suspected. */
async function atHonour(user: User) {
  await nobodyMarks(user)
  for (let page = 0; page < 2; page++) {
    await vote(user, common.answers.no, common.answers.no, common.answers.no)
    await user.click(button(goOnWith(common.answers.no)))
  }
  expect(heading()).toHaveTextContent(safety.honour.title)
}

test('nothing becomes Nei before everybody has been asked on every row', async () => {
  const user = await begun()
  expect(button(common.answers.none)).toBeDisabled()
  await atHonour(user)
  expect(button(words.silent.show)).toBeDisabled()
  await user.click(button(words.silent.askedAll))
  await user.click(button(words.silent.show))
  expect(screen.getByText(words.show.nobody)).toBeVisible()
})

test('a row that one of them would mark is decided before the page is left', async () => {
  const user = await begun()
  await atHonour(user)
  await user.click(row(safety.honour.rows.flight.label, common.answers.unsure))
  await user.click(button(words.silent.askedAll))
  await user.click(button(words.silent.show))
  expect(screen.getByText(words.show.rowsPending)).toBeVisible()
  expect(button(common.answers.none)).toBeDisabled()
})

test('danger is not voted on: one press stops the meeting, and who sees it rings before anybody talks', async () => {
  const user = await begun()
  expect(screen.queryByText(words.silent.label)).toBeNull()
  await nobodyMarks(user)
  await vote(user, common.answers.no)
  await user.click(button(new RegExp(common.acute.question)))
  expect(screen.getByText(words.urgent.stop)).toBeVisible()
  expect(screen.queryByText(words.silent.cards)).toBeNull()
  await user.click(screen.getAllByRole('button', { name: common.answers.yes })[0] ?? heading())
  expect(screen.getByText(words.urgent.danger)).toBeVisible()
  expect(screen.queryByText(/02800/)).toBeNull()
  expect(screen.queryByText(words.talk.title)).toBeNull()
  expect(screen.queryByText(words.bar.decide)).toBeNull()
})

test('Back goes from the spread to the counting, and from the first question to the agenda', async () => {
  const user = await begun(undefined, 1)
  await nobodyMarks(user)
  await vote(user, common.answers.no)
  await user.click(button(common.nav.back))
  expect(screen.getByText(words.silent.label)).toBeVisible()
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent(safety.acute.title)
  await user.click(button(common.nav.back))
  expect(heading()).toHaveTextContent(words.agenda.title)
})

test('digits count, Right goes on and Left goes back – unless the keys are turned off', async () => {
  const user = await begun()
  await user.keyboard('{ArrowRight}')
  await user.keyboard('{ArrowRight}')
  expect(heading()).toHaveTextContent(safety.violence.title)
  await user.keyboard('3')
  expect(screen.getByText(said(words.silent.leftMany, { count: 2 }))).toBeVisible()
  await user.keyboard('44')
  expect(heading()).toHaveTextContent(safety.violence.title)
  await user.keyboard('{ArrowRight}')
  expect(heading()).toHaveTextContent(words.show.divided)
  await user.keyboard('{ArrowLeft}')
  expect(heading()).toHaveTextContent(safety.violence.title)
  await user.click(button(words.bar.keysOn))
  await user.keyboard('{ArrowLeft}')
  expect(heading()).toHaveTextContent(safety.violence.title)
})

test('B blanks the screen, and the numbers stay', async () => {
  const user = await begun()
  await user.keyboard('b')
  expect(button(common.cover.show)).toHaveFocus()
  expect(screen.getAllByRole('link', { name: /112/ }).length).toBeGreaterThan(0)
})

test('a meeting may stand for an hour, and what was set up is wiped then', async () => {
  const { user } = open(undefined, meetingFrame)
  await user.click(button(words.agenda.reasons.level2))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fireEvent.click(button(words.agenda.oneMore))
  minutes(57)
  expect(screen.queryByText(common.idle.title)).toBeNull()
  minutes(1)
  expect(screen.getByText(common.idle.title)).toBeInTheDocument()
  minutes(2)
  expect(heading()).toHaveTextContent(common.wiped.title)
  fireEvent.click(button(common.wiped.again))
  expect(button(words.agenda.reasons.level2)).toHaveAttribute('aria-pressed', 'false')
})

/** A meeting on level 2 that has been asked where it is. */
async function onLevel2() {
  const user = await begun(words.agenda.reasons.level2)
  await nobodyMarks(user)
  await user.click(button(words.silent.askedAll))
  await user.click(button(words.silent.show))
  await user.click(button(common.answers.none))
  expect(heading()).toHaveTextContent(level2.notice.where.title.replace('{{level.2}}', 'nivå 2'))
  return user
}

test('one who says that it may be serious on level 2 is taken first, and the parents wait', async () => {
  const user = await onLevel2()
  const { evaluate, serious } = level2.notice.where.answers
  await vote(user, evaluate, evaluate, serious)
  expect(screen.getByText(words.choose.seriousOne)).toBeVisible()
  expect(screen.getByText(words.talk.parents)).toBeVisible()
  expect(screen.queryByRole('button', { name: goOnWith(evaluate) })).toBeNull()
  await user.click(button(words.show.part))
  expect(screen.queryByText(plan.parents.yes.title)).toBeNull()
  expect(screen.queryByText(said(words.choose.safe, { answer: evaluate }))).toBeNull()
  expect(screen.getByText(words.choose.gatesAgain)).toBeVisible()
  await user.click(button(words.bar.decide))
  expect(screen.getByText(words.decide.undecided)).toBeVisible()
  expect(screen.queryByText(new RegExp(plan.parents.yes.title))).toBeNull()
})

test('the summary says what this group decided, and the steps of where it now is', async () => {
  const user = await onLevel2()
  const { evaluate } = level2.notice.where.answers
  await vote(user, evaluate, evaluate, evaluate)
  await user.click(button(goOnWith(evaluate)))
  const { partly } = level2.followUp.evaluate.answers
  await vote(user, partly, partly, partly)
  await user.click(button(goOnWith(partly)))
  await user.click(button(words.bar.decide))
  expect(screen.getByText(partly)).toBeVisible()
  expect(screen.getByText(level2.act.carryOut.do[0] ?? '')).toBeVisible()
  expect(screen.queryByText(plan.actions.level2Service.title)).toBeNull()
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  expect(screen.getByText(partly)).toBeVisible()
})
