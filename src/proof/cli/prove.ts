import { mkdirSync, writeFileSync } from 'node:fs'
import { bti } from '../../../flows/bti/bti.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { htmlOf } from '../html.ts'
import { tableOf } from '../table.ts'
import { prove } from '../prove.ts'
import { readTexts } from '../texts.ts'
import { sayWith } from '../words.ts'

const texts = readTexts('locales/nb')
const say = sayWith(texts)
const report = prove(bti, { texts, rules })
process.stdout.write(tableOf(report, say))
mkdirSync('.proof', { recursive: true })
writeFileSync('.proof/bevis.html', htmlOf(report, say, new Date().toISOString().slice(0, 10)))
process.stdout.write('\nRapport: .proof/bevis.html\n')
if (report.rules.some(({ broken }) => broken.length > 0)) process.exitCode = 1
