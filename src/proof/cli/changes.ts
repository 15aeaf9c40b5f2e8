import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bti, type BtiMachine } from '../../../flows/bti/bti.ts'
import { planFor } from '../../plan/plan.ts'
import { compare, type Version } from '../walks/compare.ts'
import { changesAsMarkdown } from '../report/changes.ts'
import { changesAsHtml } from '../report/ChangesPage.tsx'
import { readTexts } from '../checks/texts.ts'
import { sayWith } from '../report/words.ts'

/** What has changed for those who walk, since a git ref: `npm run changes -- HEAD~5`. */
const [ref = 'HEAD'] = process.argv.slice(2)
const folder = resolve('.proof/before')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const archive = execFileSync(
  'git',
  ['archive', ref, 'flows', 'locales', 'src/plan', 'package.json'],
  {
    maxBuffer: 1 << 28,
  },
)
execFileSync('tar', ['-x', '-C', folder], { input: archive })

const before = await versionIn(folder)
const changes = compare(before, { machine: bti, planFor })
// What is gone since has its words from then.
const say = sayWith(bti, [...readTexts(`${folder}/locales/nb`), ...readTexts('locales/nb')])
const title = say.proof('changes.title', { ref, before: dateOf(ref), now: dateOf('HEAD') })
const markdown = changesAsMarkdown(title, changes, say)
writeFileSync('.proof/endringer.md', markdown)
writeFileSync('.proof/endringer.html', changesAsHtml(title, changes, say))
process.stdout.write(`${markdown}\n.proof/endringer.md, .proof/endringer.html\n`)

/** The day the last change of what the guide says was committed. */
function dateOf(at: string): string {
  const args = ['log', '-1', '--format=%cs', at, '--', 'flows', 'locales']
  return execFileSync('git', args).toString().trim()
}

async function versionIn(root: string): Promise<Version> {
  const chart: { bti: BtiMachine } = await import(/* @vite-ignore */ `${root}/flows/bti/bti.ts`)
  const plan: { planFor: typeof planFor } = await import(
    /* @vite-ignore */ `${root}/src/plan/plan.ts`
  )
  return { machine: chart.bti, planFor: plan.planFor }
}
