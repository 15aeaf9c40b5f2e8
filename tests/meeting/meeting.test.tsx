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
/** As it is said where the place has no name of its own for its levels. */
const atLevel2 = said(words.agenda.reasons.level2, { 'level.2': 'nivå 2' })
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

test('more votes than there are people are refused aloud, and the count stays', async () => {
  const user = await begun()
  await nobodyMarks(user)
  const yes = button(said(words.silent.more, { answer: common.answers.yes }))
  for (let press = 0; press < 4; press += 1) await user.click(yes)
  expect(screen.getByText(said(words.silent.tooMany, { people: '3' }))).toBeVisible()
  expect(yes).toHaveTextContent('3')
  await user.click(button(said(words.silent.fewer, { answer: common.answers.yes })))
  expect(screen.queryByText(said(words.silent.tooMany, { people: '3' }))).toBeNull()
  // By keys as well.
  await user.keyboard('11')
  expect(screen.getByText(said(words.silent.tooMany, { people: '3' }))).toBeVisible()
  expect(yes).toHaveTextContent('3')
})

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
  await nobodyMarks(user)
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

test('no press on a remote says that everybody was asked: it only comes to the button that says so', async () => {
  const user = await begun()
  for (let press = 0; press < 3; press++) await user.keyboard('{PageDown}')
  expect(heading()).toHaveTextContent(safety.acute.title)
  expect(button(words.silent.askedAll)).toHaveAttribute('aria-pressed', 'false')
  expect(button(words.silent.askedAll)).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(heading()).toHaveTextContent(safety.acute.title)
  await user.keyboard('{PageDown}')
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
  await user.click(button(atLevel2))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fireEvent.click(button(words.agenda.oneMore))
  minutes(57)
  expect(screen.queryByText(common.idle.title)).toBeNull()
  minutes(1)
  expect(screen.getByText(common.idle.title)).toBeInTheDocument()
  minutes(2)
  expect(heading()).toHaveTextContent(common.wiped.title)
  fireEvent.click(button(common.wiped.again))
  expect(button(atLevel2)).toHaveAttribute('aria-pressed', 'false')
})

/** A meeting on level 2 that has been asked where it is. */
async function onLevel2() {
  const user = await begun(atLevel2)
  await nobodyMarks(user)
  await user.click(button(words.silent.askedAll))
  await user.click(button(words.silent.show))
  await user.click(button(common.answers.none))
  expect(heading()).toHaveTextContent(said(level2.notice.where.title, { 'level.2': 'nivå 2' }))
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

/** The minutes of a meeting that stands on its summary. */
async function toMinutes(user: User) {
  await user.click(button(words.bar.decide))
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  return document.querySelector('.minutes')?.textContent ?? ''
}

test('a meeting summed up with the vote open says so, and not that they agreed on everything', async () => {
  const user = await onLevel2()
  const { plan: planning } = level2.notice.where.answers
  await vote(user, planning, planning, common.answers.unsure)
  await user.click(button(words.bar.decide))
  expect(screen.getByText(words.decide.undecided)).toBeVisible()
  expect(screen.queryByText(words.decide.allAgreed)).toBeNull()
})

test('a meeting summed up before danger has been asked about names what is left, on screen and paper', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await user.click(button(words.bar.decide))
  const left = screen.getByText(words.decide.unasked).closest('p')
  expect(left).toHaveTextContent(plan.gates.violence)
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  expect(screen.getByText(words.decide.unasked)).toBeVisible()
})

test('the minutes ask what was asked, leave steps until the next meeting, and call no way graver than its twin', async () => {
  const user = await onLevel2()
  const { plan: planning } = level2.notice.where.answers
  await vote(user, planning, planning, planning)
  await user.click(button(goOnWith(planning)))
  const { ready, disagree } = level2.act.plan.answers
  await vote(user, ready, ready, disagree)
  await user.click(button(goOnWith(ready)))
  await user.click(button(words.bar.decide))
  expect(screen.getByText(words.decide.rangeSame)).toBeVisible()
  expect(screen.queryByText(words.decide.rangeFrom)).toBeNull()
  expect(screen.queryByText(words.decide.settle)).toBeNull()
  expect(screen.queryByText(words.decide.unasked)).toBeNull()
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  const paper = document.querySelector('.minutes')?.textContent ?? ''
  expect(paper).toContain(level2.act.plan.then)
  expect(paper).not.toContain(level2.act.plan.title)
  expect(paper).toContain(words.assign.untilNext)
  expect(paper).not.toContain('116 111')
})

test('what was said of the last meeting reads as a sentence, and the minutes do not tell of a code', async () => {
  const user = await onLevel2()
  const { carryOut } = level2.notice.where.answers
  await vote(user, carryOut, carryOut, carryOut)
  await user.click(button(goOnWith(carryOut)))
  await toMinutes(user)
  const code = document.querySelector('.code-strip__code')?.textContent ?? ''
  await user.click(button(common.nav.wipe))
  await user.click(button(common.wiped.again))
  await user.click(button(words.agenda.reasons.again))
  await user.click(button(words.agenda.begin))
  await user.type(screen.getByRole('textbox'), code)
  await user.click(button(common.code.submit))
  await user.click(button(common.code.confirmYes))
  await nobodyMarks(user)
  for (const partly of screen.getAllByRole('button', { name: words.review.outcomes.partly }))
    await user.click(partly)
  await user.click(button(words.review.goOn))
  const paper = await toMinutes(user)
  const [step = ''] = level2.act.carryOut.do
  expect(paper).toContain(`${step.replace(/\.$/, '')}: ${words.review.outcomes.partly}`)
  expect(paper).toContain(words.minutes.again)
  expect(paper).not.toContain(`${words.minutes.where}: ${words.agenda.reasons.again}`)
})

/** The next meeting of a group that was carrying out its plan: its code is read, and each step so ticked. */
async function followedUp(outcome: string) {
  const user = await onLevel2()
  const { carryOut } = level2.notice.where.answers
  await vote(user, carryOut, carryOut, carryOut)
  await user.click(button(goOnWith(carryOut)))
  await metAgain(user)
  for (const tick of screen.getAllByRole('button', { name: outcome })) await user.click(tick)
  await user.click(button(words.review.goOn))
  return user
}

/** The meeting ends with its minutes, and the next one begins with the code on them. */
async function metAgain(user: User) {
  await toMinutes(user)
  const code = document.querySelector('.code-strip__code')?.textContent ?? ''
  await user.click(button(common.nav.wipe))
  await user.click(button(common.wiped.again))
  await user.click(button(words.agenda.reasons.again))
  await user.click(button(words.agenda.fewer))
  await user.click(button(words.agenda.begin))
  await user.type(screen.getByRole('textbox'), code)
  await user.click(button(common.code.submit))
  await user.click(button(common.code.confirmYes))
  await nobodyMarks(user)
}

/** They have looked at it, and try something else. */
async function tryOthers(user: User) {
  const { evaluate } = level2.act.carryOut.answers
  await vote(user, evaluate, evaluate, evaluate)
  await user.click(button(goOnWith(evaluate)))
  const { otherMeasures } = level2.followUp.evaluate.answers
  await vote(user, otherMeasures, otherMeasures, otherMeasures)
  await user.click(button(goOnWith(otherMeasures)))
  expect(heading()).toHaveTextContent(level2.act.plan.title)
}

const [firstStep = ''] = level2.act.carryOut.do

test('after a suspicion of violence the next meeting asks first whether somebody rang, and what was said', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.yes, common.answers.yes)
  await user.click(button(goOnWith(common.answers.yes)))
  await metAgain(user)
  const asked = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  const [first = '', better = ''] = [words.evaluationOfDuty[0], words.evaluation[0]]
  expect(asked.indexOf(first)).toBeGreaterThan(-1)
  expect(asked).not.toContain(better)
})

test('a meeting that follows up help asks how the child has it, and of no duty', async () => {
  const user = await onLevel2()
  const { carryOut } = level2.notice.where.answers
  await vote(user, carryOut, carryOut, carryOut)
  await user.click(button(goOnWith(carryOut)))
  await metAgain(user)
  expect(screen.getByText(words.evaluation[0] ?? '')).toBeVisible()
  expect(screen.queryByText(words.evaluationOfDuty[0] ?? '')).toBeNull()
})

test('what is done only if something comes is given to nobody, and nobody is asked how it went', async () => {
  const user = await onLevel2()
  const { carryOut } = level2.notice.where.answers
  await vote(user, carryOut, carryOut, carryOut)
  await user.click(button(goOnWith(carryOut)))
  await user.click(button(words.bar.decide))
  const worse = level2.act.carryOut.do[4] ?? ''
  expect(worse).toMatch(/^Blir det verre/)
  expect(screen.getByText(firstStep)).toBeVisible()
  expect(screen.queryByText(worse)).toBeNull()
})

test.each([
  [words.review.outcomes.not, words.assign.last.not],
  [words.review.outcomes.partly, words.assign.last.partly],
])(
  'what was %s since last time is still to be done when the group has come on',
  async (outcome, from) => {
    const user = await followedUp(outcome)
    await tryOthers(user)
    await user.click(button(words.bar.decide))
    expect(screen.getByText(firstStep).closest('li')).toHaveTextContent(from)
    await user.click(button(words.decide.goOn))
    expect(screen.getByText(firstStep).closest('li')).toHaveTextContent(from)
    fireEvent.change(screen.getByLabelText(`${words.assign.who}: ${firstStep}`), {
      target: { value: 'leader' },
    })
    await user.click(button(words.assign.goOn))
    const task = screen.getByText(firstStep, { selector: 'strong' }).closest('li')
    expect(task).toHaveTextContent(words.roles.leader)
    expect(task).toHaveTextContent(from)
  },
)

test('what was done since last time does not come back', async () => {
  const user = await followedUp(words.review.outcomes.done)
  await tryOthers(user)
  await user.click(button(words.bar.decide))
  expect(screen.queryByText(firstStep)).toBeNull()
})

test('while parents wait, nothing is carried over: a step may be about telling them', async () => {
  const user = await followedUp(words.review.outcomes.not)
  const { evaluate, worse } = level2.act.carryOut.answers
  await vote(user, evaluate, evaluate, worse)
  await user.click(button(words.bar.decide))
  expect(screen.queryByText(firstStep)).toBeNull()
  expect(screen.getByText(words.decide.lastWaits)).toBeVisible()
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  expect(screen.queryByText(firstStep, { selector: 'strong' })).toBeNull()
  expect(screen.getByText(words.decide.lastWaits)).toBeVisible()
})

test('help that is due after the next meeting is for the time until it', async () => {
  const user = await onLevel2()
  const { carryOut } = level2.notice.where.answers
  await vote(user, carryOut, carryOut, carryOut)
  await user.click(button(goOnWith(carryOut)))
  const paper = await toMinutes(user)
  const { title } = plan.actions.keepWatching
  const line = screen.getByText(title.replace(/\.?$/, '.')).closest('li')
  expect(line).toHaveTextContent(words.assign.untilNext)
  expect(paper).not.toContain(plan.deadlines.fourWeeks)
})

test('where the number of barnevernet is not known, the minutes give the one who answers instead', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.yes, common.answers.yes)
  await user.click(button(goOnWith(common.answers.yes)))
  expect(await toMinutes(user)).toContain('116 111')
})

test('a case that is closed has no tasks, no next meeting and no code on its minutes', async () => {
  const user = await onLevel2()
  const { evaluate } = level2.notice.where.answers
  await vote(user, evaluate, evaluate, evaluate)
  await user.click(button(goOnWith(evaluate)))
  await user.click(button(words.bar.decide))
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.closing))
  await user.click(button(words.assign.goOn))
  const paper = document.querySelector('.minutes')?.textContent ?? ''
  expect(paper).toContain(words.minutes.closingLines[0])
  for (const gone of [words.minutes.decisions, words.minutes.nextAgenda, words.minutes.codeText])
    expect(paper).not.toContain(gone)
})

test('no group closes a case with a duty open, and is told why; the duty stands on the minutes', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.yes, common.answers.yes)
  await user.click(button(goOnWith(common.answers.yes)))
  await user.click(button(words.bar.decide))
  await user.click(button(words.decide.goOn))
  expect(screen.queryByRole('button', { name: words.assign.closing })).toBeNull()
  expect(screen.getByText(words.assign.notClosed)).toBeVisible()
  await user.click(button(words.assign.goOn))
  const paper = document.querySelector('.minutes')?.textContent ?? ''
  expect(paper).toContain(plan.actions.callBarnevern.title)
  expect(paper).toContain(words.minutes.codeText)
})

test('a meeting summed up while one says Ja to violence has the plan of that one, and the duty of their own', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.no, common.answers.no, common.answers.yes)
  await user.click(button(words.bar.decide))
  expect(screen.getByText(plan.actions.callBarnevern.title)).toBeVisible()
  expect(screen.getByText(new RegExp(words.choose.ownDuty))).toBeVisible()
  await user.click(button(words.decide.goOn))
  await user.click(button(words.assign.goOn))
  const paper = document.querySelector('.minutes')?.textContent ?? ''
  expect(paper).toContain(plan.actions.callBarnevern.title)
  expect(paper).toContain(words.choose.ownDuty)
  expect(paper).not.toContain(plan.actions.hearTheChild.title)
})

test('a call that was to be made and was not is said to be urgent before the next meeting goes on', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.yes, common.answers.yes, common.answers.yes)
  await user.click(button(goOnWith(common.answers.yes)))
  await metAgain(user)
  expect(screen.queryByText(words.review.now)).toBeNull()
  for (const tick of screen.getAllByRole('button', { name: words.review.outcomes.not }))
    await user.click(tick)
  expect(screen.getAllByText(words.review.now).length).toBeGreaterThan(0)
  await user.click(button(words.review.goOn))
  await user.click(button(words.bar.decide))
  // Nothing of a level waits: what is left is the call.
  expect(screen.queryByText(words.decide.lastWaits)).toBeNull()
})

test('the minutes say what «none of these» was, for whoever only has the paper', async () => {
  const user = await begun()
  await nobodyMarks(user)
  await vote(user, common.answers.no, common.answers.no, common.answers.no)
  await user.click(button(goOnWith(common.answers.no)))
  const paper = await toMinutes(user)
  expect(paper).toContain(safety.acute.rows.danger.label)
  expect(paper).toContain(safety.acute.rows.pickup.label)
})
