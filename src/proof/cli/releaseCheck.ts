import { readdirSync, readFileSync } from 'node:fs'
import { contactSources } from '../../../flows/contactSources.ts'
import { checked } from '../../../flows/rules/checked.ts'
import { freshness, refused, type Dated } from '../report/fresh.ts'
import { checkFolder } from '../../pack/folder.ts'
import { pastFaults } from '../../pack/past.ts'

const whereRead: Readonly<Record<string, string | undefined>> = contactSources

/** Whether what the guide says is read recently enough, and checked, to be published. */
const [today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
const list = freshness(today, checked)
const stops = refused(list)
const soon = list.filter(({ state }) => state === 'soon')

process.stdout.write(`Checked against ${today}: ${list.length} sources and numbers.\n`)
for (const one of soon) process.stdout.write(`soon     ${lineOf(one)}\n`)
for (const one of stops) process.stdout.write(`${one.state.padEnd(9)}${lineOf(one)}\n`)
if (stops.length > 0) {
  process.stdout.write(
    `\nNot ready: ${stops.length} are expired or not checked by a named role. Read each on its page, put the day in\nflows/sources.ts or flows/contacts.ts, and who checked it in flows/rules/checked.ts.\n`,
  )
  process.exitCode = 1
}

const folder = 'flows/municipalities'
const { packs, faults, warnings } = checkFolder(
  readdirSync(folder)
    .toSorted()
    .map((name) => ({ file: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) })),
  today,
)
const past = warnings.filter(({ fault }) => pastFaults.includes(fault))
process.stdout.write(
  `\n${packs.length} packs, ${faults.length} faults, ${past.length} past their date.\n`,
)
for (const { file, line, field, values } of past)
  process.stdout.write(`past     ${file}:${line} ${field}: ${String(values?.['on'])}\n`)
if (past.length + faults.length > 0) process.exitCode = 1

function lineOf({ what, id, read, daysLeft }: Dated): string {
  const page = what === 'number' ? whereRead[id] : undefined
  return `${what} ${id}: read ${read}${page ? ` (${page})` : ''}, ${daysLeft} days left`
}
