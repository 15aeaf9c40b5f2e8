/** Checks the cases to practise on and prints what they are in numbers: `npm run practice`. */
import { btiFor } from '../../../flows/bti/btiFor.ts'
import { practiceCases } from '../../../flows/scenarios/practice/cases.ts'
import { defaultLanguage } from '../../address/address.ts'
import { variantsOf } from '../../pack/compile.ts'
import { walkedCase } from '../../pack/localCase.ts'
import type { Pack } from '../../pack/schema.ts'
import { besideOf, coverageOf, type Beside } from '../../practice/coverage.ts'
import { lixOf } from '../words/plain/measure.ts'
import { practiceFaultLines } from '../words/practiceFault.ts'
import { readPractice, wordsBeside, type ToldCase } from '../words/practiceWords.ts'
import { faultLine } from './faultLine.ts'
import { readPacks } from './readPacks.ts'

const { told, faults } = readPractice(practiceCases, defaultLanguage)

function print(name: string, ...values: readonly (string | number)[]): void {
  console.log(`${name.padEnd(44)} ${values.join('  ')}`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`
}

function cases(): void {
  const restraint = practiceCases.filter((one) => one.restraint).length
  const answers = practiceCases.map(({ walk }) => walk.length).toSorted((a, b) => a - b)
  console.log('\nCases to practise on')
  print('cases (bar 60)', practiceCases.length)
  print('restraint is right (bar 33 %)', restraint, share(restraint, practiceCases.length))
  print('change underway', practiceCases.filter((one) => one.told.length > 0).length)
  print('pull to the wrong answer', practiceCases.filter((one) => one.pulls.length > 0).length)
  print('accepted answers', practiceCases.flatMap(({ accepted }) => accepted).length)
  print(
    'answers, fewest, median, most',
    ...[0, answers.length >> 1, answers.length - 1].map((at) => answers[at] ?? 0),
  )
}

function coverage(): void {
  console.log('\nVisited by the expected and the accepted walks (bar 100 %)')
  for (const [name, { wanted, missing }] of Object.entries(coverageOf(practiceCases))) {
    const met = wanted - missing.length
    print(name, `${met} of ${wanted}`, share(met, wanted), ...missing)
  }
}

function stories(): void {
  const lix = told.map((one) => ({ id: one.case.id, lix: lixOf(one.story.parts) }))
  const ranked = lix.toSorted((a, b) => a.lix - b.lix)
  const [median, worst] = [ranked[ranked.length >> 1], ranked.at(-1)]
  console.log('\nStories')
  print('LIX, median', median?.lix ?? 0)
  print('LIX, worst (bar 40)', worst?.lix ?? 0, worst?.id ?? '')
  print('words in a story, median', wordsIn(told))
}

function wordsIn(stories: readonly ToldCase[]): number {
  const counts = stories.map(({ story }) => story.parts.join(' ').split(/\s+/).length)
  return counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0
}

function beside(edges: readonly Beside[]): void {
  const words = wordsBeside(defaultLanguage)
  const pairs = [...new Map(edges.map((one) => [`${one.at} ${one.answer}`, one])).values()]
  const said = pairs.filter(({ at, answer }) => words[at]?.[answer] !== undefined)
  console.log('\nAnswers beside the expected walks')
  print('met along the cases', edges.length)
  print('different: a place and an answer', pairs.length)
  print('with words of their own', said.length, share(said.length, pairs.length))
}

/** What municipalities have made themselves. Coverage is asked of the others alone. */
function local(): number {
  const { packs, faults: ofPacks } = readPacks()
  const withCases = packs.filter(({ cases = [] }) => cases.length > 0)
  const own = withCases.flatMap(({ cases = [] }) => cases)
  const wrong = ofPacks.filter(({ field }) => field.startsWith('cases'))
  console.log("\nMunicipalities' own cases")
  print('cases', own.length)
  print('municipalities with cases', withCases.length)
  for (const { id, cases = [] } of withCases) print(`  ${id}`, cases.length)
  print('restraint is right', own.filter(({ restraint }) => restraint).length)
  print('faults: their packs are left out', wrong.length)
  for (const fault of wrong) console.log(faultLine(fault))
  if (own.length > 0) beside(withCases.flatMap(besideIn))
  return wrong.length
}

function besideIn(pack: Pack): readonly Beside[] {
  const chart = btiFor(variantsOf(pack))
  return besideOf((pack.cases ?? []).map(walkedCase), chart)
}

cases()
coverage()
stories()
beside(besideOf(practiceCases))
const localFaults = local()
console.log(`\n${practiceFaultLines(faults)}`)
if (faults.length + localFaults > 0) process.exitCode = 1
