/** Prints what the guide is in numbers: `npm run stats`. The sizes are those of the last build. */
import { existsSync } from 'node:fs'
import { bti } from '../../../flows/bti/bti.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import { stateIds } from '../../../flows/bti/ids.ts'
import { walkedCases } from '../../../flows/scenarios/cases/cases.ts'
import { journeys } from '../../../flows/scenarios/journeys.ts'
import { firstAdvice } from '../../plan/known.ts'
import { firstPlan } from '../../walk/firstPlan.ts'
import { cut, tripBy } from '../../walk/trip.ts'
import { nodeOf, stepAt } from '../../walk/walk.ts'
import { defaultLanguage, fileOf } from '../../address/address.ts'
import { speak } from '../../words/speak.ts'
import { ownWords, readLanguages } from '../words/languages.ts'
import { wordsFor } from '../../words/words.ts'
import { nationalGuide } from '../../visit/guide.ts'
import { planView } from '../../visit/planView.ts'
import { firstLoad, sumOf } from './firstLoad.ts'
import { readPacks } from './readPacks.ts'

/** Every case that is walked. */
const trained = [...journeys, ...walkedCases]

const words = wordsFor(speak(ownWords(), 'throw'), 'unasked')

function print(name: string, ...values: readonly (string | number)[]): void {
  console.log(`${name.padEnd(44)} ${values.join('  ')}`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function countWords(...texts: readonly (string | undefined)[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length
}

function chart(): void {
  const kinds = stateIds.map((id) => stepAt(bti, id).kind)
  const edges = stateIds.flatMap((id) => Object.values(nodeOf(bti, id).on).flat())
  console.log('\nThe chart')
  print('states a person can stand in', stateIds.length)
  print('questions and rows', kinds.filter((kind) => kind === 'question' || kind === 'rows').length)
  print('tasks', kinds.filter((kind) => kind === 'task').length)
  print('outcomes (pages with the plan)', kinds.filter((kind) => kind === 'outcome').length)
  print('edges from answers', edges.length)
  print('answers open in every state', Object.keys(interruptions).length)
}

function taps(): void {
  const walks = trained.map(({ track, answers }) => {
    const { places } = tripBy(bti, answers)
    return { track, taps: firstAdvice(places), page: firstPlan(places), whole: answers.length }
  })
  const count = walks.map((walk) => walk.taps)
  console.log(
    '\nAnswers from the start to the first advice to act on, above a question or as a page',
  )
  print('cases', count.length)
  print('median (bar 7)', median(count))
  print('longest (bar 12)', Math.max(...count))
  print('longest to a page to act on (no bar)', Math.max(...walks.map(({ page }) => page)))
  print('longest whole walk (no bar)', Math.max(...walks.map(({ whole }) => whole)))
  for (const track of new Set(walks.map((walk) => walk.track))) {
    const own = walks.filter((walk) => walk.track === track).map((walk) => walk.taps)
    print(
      `  ${track}`,
      `cases ${own.length}`,
      `median ${median(own)}`,
      `longest ${Math.max(...own)}`,
    )
  }
}

function wording(): void {
  const questions = stateIds.map((id) => countWords(words.step(id).title, words.step(id).lead))
  console.log('\nWords')
  print('per question, median', median(questions))
  print('per question, most (bar 40)', Math.max(...questions))
  const plans = trained.flatMap(({ answers }) => {
    const trip = tripBy(bti, answers)
    return trip.places.flatMap(({ step }, index) =>
      step.kind === 'outcome' ? [wordsBeforeMore(planView(cut(trip, index), nationalGuide))] : [],
    )
  })
  print('plans seen in the training cases', plans.length)
  print('per plan before "more", median', median(plans))
  print('per plan before "more", most (bar 150)', Math.max(...plans))
}

function wordsBeforeMore(plan: ReturnType<typeof planView>): number {
  return countWords(
    ...plan.first.flatMap(({ id, force, by, contact }) => [
      words.shared(`plan.force.${force}`),
      words.shared(`plan.actions.${id}.title`),
      words.shared(`plan.deadlines.${by}`),
      contact && words.shared(`plan.contacts.${contact.id}.name`),
      contact?.number?.replaceAll(' ', ''),
    ]),
    words.shared(`plan.parents.${plan.parentsSaid}.title`),
    words.shared(`plan.parents.${plan.parentsSaid}.text`),
    plan.parentsKnown && words.shared(`plan.parents.known.${plan.parentsKnown}`),
    ...plan.parentsHeldBy.map(({ gate }) => words.gate(gate)),
    plan.parentsHeldBy.some(({ sure }) => !sure) ? words.shared('plan.parents.settle') : undefined,
    ...plan.doNots.slice(0, 3).map((id) => words.shared(`plan.doNots.${id}`)),
    words.shared(`plan.lookAgain.${plan.lookAgain}`),
  )
}

const national = { municipality: undefined, language: defaultLanguage } as const

function sizes(): void {
  console.log('\nFirst load, brotli and gzip (npm run build first)')
  if (!existsSync('dist/index.html')) {
    print('dist/ is not built')
    return
  }
  loadOf('index.html', 140_000)
  loadOf(fileOf({ ...national, kind: 'meeting' }), 190_000)
  loadOf(fileOf({ ...national, kind: 'training' }), 200_000)
  loadOf(fileOf({ ...national, kind: 'editor' }), 450_000)
  console.log(
    '\nBy language: first, and after the first paint with the other language (bar 120000)',
  )
  for (const { code } of readLanguages().languages)
    for (const kind of ['guide', 'meeting', 'training'] as const)
      bothLoadsOf(fileOf({ municipality: undefined, language: code, kind }))
  for (const { id } of readPacks().packs)
    for (const { code } of readLanguages().languages)
      bothLoadsOf(fileOf({ municipality: id, language: code, kind: 'guide' }))
}

function bothLoadsOf(page: string): void {
  const { first, later } = firstLoad('dist', page)
  print(`  ${page}`, sumOf(first), sumOf(first, 'gzip'), 'then', sumOf(later), sumOf(later, 'gzip'))
}

/** Prints what a page loads before it can be used, and returns it. */
function loadOf(page: string, bar: number): ReturnType<typeof firstLoad> {
  const load = firstLoad('dist', page)
  for (const { file, brotli, gzip } of load.first) print(`  ${file}`, brotli, gzip)
  print(`${page} in all (bar ${bar})`, sumOf(load.first), sumOf(load.first, 'gzip'))
  return load
}

chart()
taps()
wording()
sizes()
