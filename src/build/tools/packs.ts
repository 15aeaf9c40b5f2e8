/** Checks the municipalities' packs: `npm run packs`. See locales/nb/packs.json for what it says. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { imported, importRatio, manyRows } from './benchImport.ts'
import { capabilities } from './capabilities.ts'
import { compare } from '../../pack/compare.ts'
import { compile, nameOf } from '../../pack/compile.ts'
import { jsonSchema } from '../../pack/jsonSchema.ts'
import { pastFaults } from '../../pack/past.ts'
import { plain } from '../../pack/said.ts'
import type { Pack } from '../../pack/schema.ts'
import { speak } from '../../words/speak.ts'
import { wordsFor, type Words } from '../../words/words.ts'
import { compareRows, type CompareRow } from '../pages/compareRows.ts'
import { ownWords } from '../words/languages.ts'
import { csv } from './csv.ts'
import { faultLine, sayPacks as say } from './faultLine.ts'
import { fieldWords } from './fieldWords.ts'
import { migratePack } from './migratePack.ts'
import { missingLines } from './missingLines.ts'
import { dayOf, packFolder, readPacks, writtenIn } from './readPacks.ts'

const [command = 'check', ...ids] = process.argv.slice(2)

function main(): number {
  if (command === 'check') return list()
  if (command === 'compare') return side(ids[0] ?? '', ids[1] ?? '')
  if (command === 'missing') return lacks(ids[0])
  if (command === 'capabilities') return capable()
  if (command === 'schema') return publish()
  if (command === 'bench') return bench()
  if (command === 'import-bench') return benchImport()
  if (command === 'migrate' && ids[0]) return migratePack(ids[0], optionOf('--to'))
  console.log(say('usage'))
  return 2
}

function optionOf(name: string): string | undefined {
  const at = ids.indexOf(name)
  return at < 0 ? undefined : ids[at + 1]
}

function list(): number {
  const { packs, faults, faulty, warnings } = readPacks()
  for (const fault of faults) console.log(faultLine(fault))
  for (const warning of warnings) console.log(faultLine(warning))
  for (const pack of packs)
    console.log(say('fine', { file: `${pack.id}.yaml`, status: statusOf(pack) }))
  const old = warnings.filter(({ fault }) => pastFaults.includes(fault))
  for (const { id } of packs) {
    const count = old.filter(({ file }) => file.endsWith(`/${id}.yaml`)).length
    if (count > 0) console.log(say('past', { id, count }))
  }
  const files = packs.length + faulty
  console.log(
    say('sum', {
      files,
      packs: packs.length,
      faulty,
      faults: faults.length,
      warnings: warnings.length,
    }),
  )
  return faults.length > 0 ? 1 : 0
}

function statusOf(pack: Pack): string {
  const { status } = compile(pack, 'nb')
  return status === 'draft'
    ? say('draft')
    : say('approved', { by: status.by ? plain(status.by) : say('place'), on: status.on })
}

/** What is missing, municipality by municipality, or in one of them. */
function lacks(id: string | undefined): number {
  const lines = missingLines(readPacks().packs, id)
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log(say('unknown', { id: id ?? '' }))
  return lines.length > 0 ? 0 : 1
}

/** What the source documents say that the models do, each with where it is found. */
function capable(): number {
  const rows = capabilities(readPacks().packs)
  for (const { id, what, answer, where } of rows)
    console.log(say('capability', { id, what, where, answer: say(`answers.${answer}`) }))
  const count = (wanted: string) => rows.filter(({ answer }) => answer === wanted).length
  const lost = count('lost')
  const yes = count('inPack') + count('inGuide')
  console.log(say('capable', { all: rows.length, yes, unpublished: count('notPublished'), lost }))
  return lost > 0 ? 1 : 0
}

function side(left: string, right: string): number {
  const { packs, faultsOf } = readPacks()
  for (const fault of [left, right].flatMap(faultsOf)) console.log(faultLine(fault))
  const [a, b] = [left, right].map((id) => packs.find((pack) => pack.id === id))
  if (!a || !b) return sideAsWritten(left, right, a ? right : left)
  const words = wordsFor(speak(ownWords(), 'throw'), 'unasked')
  const rows = compareRows(a, b, 'nb', words, fieldWords().values)
  if (ids.includes('--csv')) {
    console.log(csv([['', '', nameOf(a), nameOf(b)], ...rows.map((row) => cellsOf(row, words))]))
    return 0
  }
  console.log(say('compared', { left, right }))
  if (rows.length === 0) console.log(say('same'))
  for (const row of rows) {
    const [section = '', item = ''] = cellsOf(row, words)
    const said = [
      [left, row.left],
      [right, row.right],
    ].map(([id = '', value]) => `  ${id.padEnd(12)} ${value || say('nothing')}`)
    console.log(['', `${section}: ${item}`, ...said].join('\n'))
  }
  return 0
}

/** Of a pack with faults: what can be compared is, field by field, and it is said that it is no pack. */
function sideAsWritten(left: string, right: string, faulty: string): number {
  const [a, b] = [left, right].map(writtenIn)
  if (a === undefined || b === undefined) {
    console.log(say('unknown', { id: a === undefined ? left : right }))
    return 1
  }
  console.log(say('comparedAsWritten', { left, right, id: faulty }))
  for (const { field, left: own, right: other } of compare(a, b))
    console.log(
      [
        '',
        field,
        `  ${left.padEnd(12)} ${own ?? say('nothing')}`,
        `  ${right.padEnd(12)} ${other ?? say('nothing')}`,
      ].join('\n'),
    )
  return 1
}

function cellsOf({ section, item, left: a, right: b }: CompareRow, words: Words) {
  return [words.shared(`om.headings.${section}`), item, a, b]
}

function publish(): number {
  const file = `${packFolder}/pack.schema.json`
  writeFileSync(file, `${JSON.stringify(jsonSchema(fieldWords()), null, 2)}\n`)
  console.log(file)
  return 0
}

/** 1, 10, 100 and 357 packs, each in a process of its own; the charts of the last are proved. */
function bench(): number {
  for (const count of [1, 10, 100, 357]) {
    const args = ['.ci/run-ts.mjs', 'src/build/tools/benchPacks.ts', String(count)]
    const proof = count === 357 ? ['proof'] : []
    console.log(execFileSync(process.execPath, [...args, ...proof], { encoding: 'utf8' }).trim())
  }
  return 0
}

/** What becomes of 10,000 rows of a spreadsheet, and how the time grows from 1,000 of them. */
function benchImport(): number {
  const today = dayOf(new Date())
  const said = imported(manyRows(10_000), today)
  console.log(say('imported', { ...said, ratio: importRatio(today).toFixed(1) }))
  return said.lost === 0 ? 0 : 1
}

process.exitCode = main()
