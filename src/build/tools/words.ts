/**
 * Words as people read them. `npm run words` prints how plain they are, and fails where one is over a bar;
 * `-- nn` for one language, `-- all` for every text. `-- sheet nn [FILE]` writes a table to read
 * in a spreadsheet; `-- apply FILE` brings back what is marked in it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { defaultLanguage } from '../../address/address.ts'
import { readLanguages } from '../words/languages.ts'
import { applied } from '../words/sheet/applied.ts'
import { readSheet } from '../words/sheet/readSheet.ts'
import { reviewSheet } from '../words/sheet/reviewSheet.ts'
import { saySheet, sheetFaultLines } from '../words/sheet/sheetFault.ts'
import { textsOf } from '../words/sheet/texts.ts'
import { wordFaultLines } from '../words/wordFault.ts'
import { plainReport } from './plainReport.ts'

const [command = '', name = '', file = `words-${name}.csv`] = process.argv.slice(2)

/** The languages a sheet can be made for, with what each calls itself. */
function others() {
  return readLanguages()
    .languages.filter(({ code }) => code !== defaultLanguage)
    .map(({ code }) => {
      const own = textsOf(code)
      return { code, own, language: own.get('common.json languages.name') ?? code }
    })
}

function sheet(): boolean {
  const found = others().find(({ code }) => code === name)
  if (found === undefined) {
    const known = others()
      .map(({ code }) => code)
      .join(', ')
    console.error(saySheet('faults.noSuchLanguage', { code: name, known }))
    return false
  }
  const { own, language } = found
  const originals = textsOf(defaultLanguage)
  writeFileSync(file, reviewSheet(originals, own, language))
  const count = [...originals.keys()].filter((place) => own.has(place)).length
  console.log(saySheet('written', { file, count, language }))
  return true
}

function apply(): boolean {
  if (!existsSync(name)) {
    console.error(saySheet('faults.noFile', { file: name || '(–)' }))
    return false
  }
  const bytes = readFileSync(name)
  const originals = textsOf(defaultLanguage)
  // Whose sheet it is, its heading says.
  const read = others().map(({ code, own, language }) => {
    return { code, ...readSheet(bytes, originals, own, language) }
  })
  const its = read.find(({ faults }) => faults.every(({ fault }) => fault !== 'columns')) ?? read[0]
  if (its === undefined) return false
  for (const one of its.unmarked) console.log(saySheet('unmarked', { ...one }))
  if (its.faults.length > 0) {
    console.error(sheetFaultLines(its.faults))
    return false
  }
  applied(its.code, its.changed)
  console.log(saySheet('applied', { count: its.changed.length }))
  if (its.same > 0) console.log(saySheet('same', { count: its.same }))
  return true
}

if (command === 'sheet' || command === 'apply') {
  const { faults } = readLanguages()
  // What cannot be read cannot be shown beside anything.
  if (faults.length > 0) console.error(wordFaultLines(faults))
  const good = faults.length === 0 && (command === 'sheet' ? sheet() : apply())
  process.exitCode = good ? 0 : 1
} else {
  const result = plainReport(process.argv.slice(2))
  process.exitCode = { holds: 0, fails: 1, unknown: 2 }[result]
}
