/** Checks the municipalities' packs: `npm run packs`. See locales/nb/packs.json for what it says. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { compare } from '../../pack/compare.ts'
import { compile } from '../../pack/compile.ts'
import { jsonSchema } from '../../pack/jsonSchema.ts'
import { pastFaults } from '../../pack/past.ts'
import { plain } from '../../pack/said.ts'
import type { Pack } from '../../pack/schema.ts'
import { faultLine, sayPacks as say } from './faultLine.ts'
import { fieldWords } from './fieldWords.ts'
import { missingLines } from './missingLines.ts'
import { packFolder, readPacks } from './readPacks.ts'

const [command = 'check', ...ids] = process.argv.slice(2)

function main(): number {
  if (command === 'check') return list()
  if (command === 'compare') return side(ids[0] ?? '', ids[1] ?? '')
  if (command === 'missing') return lacks(ids[0])
  if (command === 'schema') return publish()
  if (command === 'bench') return bench()
  console.log(say('usage'))
  return 2
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

function side(left: string, right: string): number {
  const { packs, faultsOf } = readPacks()
  for (const fault of [left, right].flatMap(faultsOf)) console.log(faultLine(fault))
  const [a, b] = [left, right].map((id) => packs.find((pack) => pack.id === id))
  if (!a || !b) {
    console.log(say('unknown', { id: a ? right : left }))
    return 1
  }
  console.log(say('compared', { left, right }))
  const rows = compare(a, b)
  if (rows.length === 0) console.log(say('same'))
  for (const row of rows) {
    const said = [
      [left, row.left],
      [right, row.right],
    ].map(([id = '', value]) => `  ${id.padEnd(12)} ${value ?? say('nothing')}`)
    console.log(['', row.field, ...said].join('\n'))
  }
  return 0
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

process.exitCode = main()
