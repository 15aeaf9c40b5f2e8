/**
 * Walks through the guide from the command line, and prints the pages as text:
 *
 *     npm run walk -- "Jeg er urolig for et barn" "Ingen av disse" "Ja"
 *     npm run walk -- --municipality tinn --last "Jeg er urolig for et barn" done violence:yes
 *     npm run walk -- --many FILE     one walk a line: answer · answer · answer
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guideFor, nationalGuide, type Guide } from '../visit/guide.ts'
import { readerOf, type Fault, type ReadPage, type ReadWalk } from './readWalk.tsx'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    municipality: { type: 'string' },
    many: { type: 'string' },
    last: { type: 'boolean', default: false },
  },
})

const guide = await guideOf(values.municipality)
if (typeof guide === 'string') end(guide)
else {
  const walks = values.many === undefined ? [positionals] : walksIn(values.many)
  const reader = readerOf(guide)
  const read = walks.map((answers) => ({ answers, walk: reader(answers) }))
  for (const { answers, walk } of read) {
    if (values.many !== undefined) write(`════════ ${answers.join(' · ')}\n\n`)
    write(print(walk))
  }
  if (read.some(({ walk }) => walk.fault)) process.exitCode = 2
}

/** The guide that is walked through, or what to say where there is none. */
async function guideOf(id: string | undefined): Promise<Guide | string> {
  const today = new Date().toISOString().slice(0, 10)
  if (id === undefined) return { ...nationalGuide, today }
  // Packs are YAML, which takes a while to learn to read: only where one is asked for.
  const [{ readPacks }, { compile }] = await Promise.all([
    import('../build/readPacks.ts'),
    import('../pack/compile.ts'),
  ])
  const { packs } = readPacks()
  const pack = packs.find((one) => one.id === id)
  if (pack) return guideFor(compile(pack, 'nb'), today, '../../')
  return `There is no pack for «${id}»: ${packs.map((one) => one.id).join(', ')}.\n`
}

/** One walk a line, its answers with dots between. */
function walksIn(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean)
    .map((line) => line.split('·').map((answer) => answer.trim()))
}

function print({ pages, fault }: ReadWalk): string {
  const shown = values.last ? pages.slice(-1) : pages
  return shown.map(printPage).join('') + (fault ? printFault(fault) : '')
}

function printPage({ page, at, text, pressed }: ReadPage): string {
  const asked: readonly string[] = ['start', 'question', 'task', 'outcome']
  const where = asked.includes(page) ? at : page
  const given = pressed ? `\n──▶ ${pressed.label}  (${pressed.id})\n` : ''
  return `──── ${where}\n\n${text()}\n${given}\n`
}

function printFault({ kind, given, offered }: Fault): string {
  const why = kind === 'none' ? 'No answer here is called' : 'Several answers here are like'
  const list = offered.map(({ label, id }) => `  ${label}  (${id})\n`).join('')
  return `${why} «${given}». There are:\n${list}\n`
}

function write(text: string): void {
  process.stdout.write(text)
}

function end(problem: string): void {
  process.stderr.write(problem)
  process.exitCode = 2
}
