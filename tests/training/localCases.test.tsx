import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import level0 from '../../locales/nb/level0.json'
import start from '../../locales/nb/start.json'
import words from '../../locales/nb/training.json'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { localPractice } from '../../src/build/words/localPractice.ts'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'
import { compile } from '../../src/pack/compile.ts'
import {
  inGuide,
  isCaseFile,
  isCaseList,
  type CaseShelf,
  type ListedCase,
} from '../../src/training/caseFile.ts'
import { trainingFrame } from '../../src/training/trainingFrame.tsx'
import { guideFor, nationalGuide } from '../../src/visit/guide.ts'
import { open } from '../screens/show.tsx'

const [pack] = readPacks('tests/pack/practice', '2026-11-26').packs
if (!pack) throw new RangeError('The pack of the test has a fault.')
const local = compile(pack, 'nb')
const hole = guideFor(local, '2026-11-26', '../../')

const own = localPractice(pack, 'nb', 'nb')
const national = practiceFiles('nb')
const files = new Map([...own.files, ...national.files])

function dataIn(file: string): unknown {
  return JSON.parse((files.get(file) ?? 'null').replace(/^export default /, ''))
}

function listIn(file: string | undefined): readonly ListedCase[] | undefined {
  const list = dataIn(file ?? '')
  return isCaseList(list) ? list : undefined
}

const shelf: CaseShelf = {
  list: () => Promise.resolve(listIn(national.list[0])),
  own: () => Promise.resolve(listIn(own.list?.[0])),
  open: ({ file }) => {
    const came = dataIn(file)
    return Promise.resolve(isCaseFile(came) ? came : undefined)
  },
}

const madeBy = words.own.madeBy.replace('{{name}}', 'Hole')
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function choosing(guide = hole, from = shelf) {
  const { user } = open(guide, trainingFrame(from))
  await user.click(await screen.findByText(/^Finn en sak selv/))
  return user
}

/** What stands in the list, in its order. */
function found(): readonly string[] {
  const buttons = document.querySelectorAll('.cases button')
  return [...buttons].map((one) => one.textContent ?? '')
}

async function opened(title: string) {
  const user = await choosing()
  await user.click(button(new RegExp(`^${title} `)))
  await screen.findByRole('heading', { name: title })
  return user
}

test('the cases of the municipality come first, say whose they are, and the others follow', async () => {
  await choosing()
  const list = found()
  expect(list.slice(0, 2).every((one) => one.includes(madeBy))).toBe(true)
  expect(list.slice(2).some((one) => one.includes(madeBy))).toBe(false)
  expect(list.length).toBeGreaterThan(60)
})

test('they are chosen as the others: by theme, place and minutes', async () => {
  const user = await choosing()
  await user.click(button(words.choose.settings.kindergarten))
  expect(found()[0]).toContain('Vil ikke gå ut')
  await user.click(button(words.choose.themes.violence))
  expect(found().some((one) => one.includes(madeBy))).toBe(false)
  await user.click(button(words.choose.settings.school))
  expect(found()[0]).toContain('Beltet i gangen')
  await user.click(button('6 min'))
  expect(found().some((one) => one.includes(madeBy))).toBe(false)
})

test('the case of the week is the same for everybody, and never a municipality’s own', async () => {
  const weeks = async (guide: typeof hole) => {
    const { unmount } = open(guide, trainingFrame(shelf))
    await screen.findByText(words.choose.week)
    const [week] = screen
      .getAllByRole('button', { name: / min/ })
      .filter(({ dataset }) => dataset['main'])
    const said = week?.textContent
    unmount()
    return said
  }
  expect(await weeks(hole)).toBe(await weeks({ ...nationalGuide, today: hole.today }))
})

test('beside its story, its why and its end stands whose it is, in our words', async () => {
  const user = await opened('Beltet i gangen')
  expect(screen.getByText(`${madeBy}.`)).toBeVisible()
  expect(screen.getByText(words.own.first)).toBeVisible()
  expect(screen.queryByText(words.own.reports)).toBeNull()
  await user.click(button(start.choose.answers.newWorry))
  await user.click(button(common.answers.none))
  await user.click(button(common.answers.no))
  expect(screen.getByText(words.feedback.under)).toBeVisible()
  expect(screen.getAllByText(`${madeBy}.`)).toHaveLength(2)
  expect(screen.getAllByText(words.own.first)).toHaveLength(1)
  expect(screen.getByText(words.own.reports)).toBeVisible()
  await user.click(button(words.feedback.goOn))
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(`${madeBy}.`)).toBeVisible()
  expect(screen.getByText(words.own.reports)).toBeVisible()
  await user.click(button(words.debrief.certificate))
  expect(screen.getByText(`${madeBy}.`)).toBeVisible()
})

test('where its own way opens no duty to report, none is spoken of', async () => {
  const user = await opened('Vil ikke gå ut')
  await user.click(button(words.story.concludeEarly))
  expect(screen.getByText(words.own.first)).toBeVisible()
  expect(screen.queryByText(words.own.reports)).toBeNull()
})

test('a case is walked as it stands, also where its chart is another than the national one', async () => {
  const guide = guideFor({ ...local, variants: { order: 'leaderFirst' } }, '2026-11-26')
  const [listed] = listIn(own.list?.[0]) ?? []
  const came = dataIn(listed?.file ?? '')
  if (!listed || !isCaseFile(came)) throw new TypeError('no case')
  const answers = 'newWorry done no no done done done goOn toldToMe talk enough noWorry no'.split(
    ' ',
  )
  const practiceCase = { ...came.practiceCase, walk: answers, told: [], accepted: [] }
  const user = await choosing(guide, {
    ...shelf,
    own: () => Promise.resolve([listed]),
    open: () => Promise.resolve({ ...came, practiceCase }),
  })
  await user.click(button(/^Vil ikke gå ut /))
  await screen.findByRole('heading', { name: 'Vil ikke gå ut' })
  const { none, no } = common.answers
  await user.click(button(start.choose.answers.newWorry))
  for (const answer of [none, no, no, none, none, none]) await user.click(button(answer))
  await user.click(button(/^Vis meg hva jeg gjør/))
  await user.click(button(level0.notice.wondering.answers.toldToMe))
  await user.click(button(level0.reflect.share.answers.talk))
  expect(screen.queryByText(words.feedback.title)).toBeNull()
})

test('the chart a municipality has chosen turns a case of ours about, and never its own', () => {
  const { variants } = guideFor({ ...local, variants: { order: 'leaderFirst' } }, '2026-11-26')
  const [listed] = listIn(own.list?.[0]) ?? []
  const came = dataIn(listed?.file ?? '')
  if (!isCaseFile(came)) throw new TypeError('no case')
  expect(inGuide(came, { variants })).toBe(came)
  const { by: _by, ...ours } = came
  expect(inGuide(ours, { variants }).practiceCase.walk).not.toEqual(came.practiceCase.walk)
})

test('where its cases do not come, the page says so, and the others are there', async () => {
  await choosing(hole, { ...shelf, own: () => Promise.reject(new Error('no net')) })
  expect(screen.getByText(words.own.missing)).toBeVisible()
  expect(found().length).toBeGreaterThan(60)
})

test('where its pack did not come, its cases are not shown: they are of its chart', async () => {
  await choosing({ ...nationalGuide, name: 'Hole', note: 'missing' })
  expect(found().some((one) => one.includes(madeBy))).toBe(false)
})
