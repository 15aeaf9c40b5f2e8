/**
 * The guide beside SurveyJS, in the same Chromium, on a phone four times slower than this machine and on
 * slow 4G: `npm run build && npm run bench -- page [rounds]`. It only prints; no test has a limit of time.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { firstLoad, sumOf } from '../../src/build/tools/firstLoad.ts'
import { tapsOf, type Tap } from '../../src/selftest/taps.ts'
import { findChromium } from '../browser/ensureChromium.mjs'
import { firstPaintOf, loadOf, stepsOf, type Load, type Measured } from './measure.ts'
import { servePacked, type Served } from './serve.ts'

const home = '.cache/bench'
const rounds = Number(process.argv[2] ?? 5)
/** One frame of sixty a second. */
const frame = 1000 / 60

if (!existsSync('dist/index.html')) throw new Error('Run npm run build first.')
rmSync(home, { recursive: true, force: true })
mkdirSync(`${home}/static`, { recursive: true })
await buildSurvey()
writeStatic()

const executablePath = findChromium()
const browser = await chromium.launch({
  timeout: 0,
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const [guide, survey, still] = [
  await servePacked('dist'),
  await servePacked(`${home}/surveyjs`),
  await servePacked(`${home}/static`),
]
print(await measureAll(browser, { guide: guideOn(guide), survey: surveyOn(survey) }, still))
await browser.close()
for (const each of [guide, survey, still]) each.close()

/** Round after round, so that what else the machine does falls on all alike. */
async function measureAll(
  chromium: Browser,
  pages: Readonly<Record<'guide' | 'survey', Measured>>,
  without: Served,
) {
  const took = { guide: made(), survey: made(), still: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    took.still.push(await firstPaintOf(chromium, without))
    for (const which of ['guide', 'survey'] as const) {
      took[which].loads.push(await loadOf(chromium, pages[which]))
      took[which].steps.push(await stepsOf(chromium, pages[which]))
    }
  }
  return { took, pages }
}

function made(): { loads: Load[]; steps: (readonly number[])[] } {
  return { loads: [], steps: [] }
}

function print({ took, pages }: Awaited<ReturnType<typeof measureAll>>): void {
  const { guide: ours, survey: theirs, still: paints } = took
  const step = worst(ours.steps, pages.guide.after)
  const other = worst(theirs.steps, pages.survey.after)
  const paint = (loads: readonly Load[]) => median(loads.map(({ firstPaint }) => firstPaint))
  const answer = (loads: readonly Load[]) => median(loads.map(({ firstAnswer }) => firstAnswer))
  const [mine, its] = [ours.loads[0]?.sizes, theirs.loads[0]?.sizes]
  console.log(`medians of ${rounds}, 4 × slowed, slow 4G`)
  console.log(`step, ms: guide ${step.said}; SurveyJS ${other.said}`)
  bar('worst step, of SurveyJS’s', step.worst / other.worst, 0.7)
  bar('worst step, of a frame', step.worst / frame, 1)
  console.log(
    `first paint, ms: guide ${ms(paint(ours.loads))}; without script ${ms(median(paints))}; SurveyJS ${ms(paint(theirs.loads))}`,
  )
  bar('first paint, of the same page without script', paint(ours.loads) / median(paints), 1.05)
  console.log(
    `first answer, ms: guide ${ms(answer(ours.loads))}; SurveyJS ${ms(answer(theirs.loads))}`,
  )
  console.log(
    `all that is sent, bytes: guide brotli ${mine?.brotli} gzip ${mine?.gzip}; SurveyJS brotli ${its?.brotli} gzip ${its?.gzip}`,
  )
  const { first, later } = firstLoad('dist', 'index.html')
  bar('first load, brotli kB', sumOf(first) / 1000, 140)
  bar('after the first paint, brotli kB', sumOf(later) / 1000, 120)
}

/** The median of each count of answers, and the worst of them. */
function worst(steps: readonly (readonly number[])[], after: readonly number[]) {
  const each = after.map((_, index) => median(steps.map((took) => took[index] ?? Number.NaN)))
  const said = after.map((count, index) => `after ${count}: ${ms(each[index] ?? 0)}`).join(', ')
  return { worst: Math.max(...each), said }
}

function bar(what: string, value: number, limit: number): void {
  console.log(
    `  ${value <= limit ? 'within' : 'MISSED'}  ${what}: ${value.toFixed(2)} (bar ${limit})`,
  )
}

function ms(value: number): string {
  return value.toFixed(1)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function guideOn(served: Served): Measured {
  const long = journeys.find(({ answers }) => answers.length > 16)
  if (!long) throw new RangeError('No training case has so many answers.')
  return {
    served,
    awake: () => {
      const button = document.querySelector('.answers button')
      return button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
    },
    presses: tapsOf(long.answers).map(pressOf),
    after: [1, 8, 15],
  }
}

function pressOf(tap: Tap): readonly [string, number] {
  if (tap.kind === 'answer') return ['.answers .answer', tap.index]
  if (tap.kind === 'acute') return ['.acute__open', 0]
  if (tap.kind === 'other') return ['.other button', tap.index]
  return [`.rows .row:nth-child(${tap.index + 1}) .row__marks button`, tap.mark]
}

/** Twelve questions, of which the last is reached after eleven answers. */
function surveyOn(served: Served): Measured {
  return {
    served,
    awake: () => document.querySelector('input[type=radio]') !== null,
    presses: Array.from({ length: 12 }, () => ['input[type=radio]', 2] as const),
    after: [1, 8, 10],
  }
}

async function buildSurvey(): Promise<void> {
  await build({
    configFile: false,
    root: 'tests/bench/surveyjs',
    base: './',
    logLevel: 'error',
    build: { outDir: `../../../${home}/surveyjs`, emptyOutDir: true, target: 'es2022' },
  })
}

/** Our first page as it is written, without its scripts. */
function writeStatic(): void {
  cpSync('dist/assets', `${home}/static/assets`, { recursive: true })
  const page = readFileSync('dist/index.html', 'utf8')
  const without = page.replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
  writeFileSync(`${home}/static/index.html`, without)
}
