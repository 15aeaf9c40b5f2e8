import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { stateIds } from '../../../flows/bti/ids.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import { bti } from '../../../flows/bti/bti.ts'
import { contacts } from '../../../flows/contacts.ts'
import { duties } from '../../../flows/duties.ts'
import { factNames } from '../../../flows/facts.ts'
import { actions } from '../../../flows/plan/actions.ts'
import { deeds } from '../../../flows/progress.ts'
import { passages } from '../../../flows/rules/policy/routers.ts'
import { readChart } from '../../../src/proof/kernel/chart.ts'

/*
 * The proof is an engine: what the field says stands in the tables of `flows/rules`, where a lawyer
 * can read it. So `src/proof` names no state, no fact, no answer, no duty, no deed, no line of the
 * plan and no contact.
 */

/** Names that are types of the guide's own language, or kinds of tables, and mean no one case. */
const ownLanguage: readonly string[] = [
  // How certain an answer is (`Certainty`), and so the three answers of a gate.
  'yes',
  'unsure',
  'no',
  // What a transition does, and a list of what was done: fields of types, not answers.
  'done',
  // A kind of check, and what a plan decides of the parents (`Plan`).
  'plan',
  'parents',
  // How long something that was read is good for (`Freshness`).
  'soon',
]

/** Files that may: the bench cuts the national chart to size, and proves nothing. */
const mayName: readonly string[] = ['cli/sizes.ts']

let field: ReadonlySet<string>
beforeAll(() => {
  const answers = [...readChart(bti).places.values()].flatMap(({ events }) => [...events.keys()])
  const named = [
    ...stateIds,
    ...passages,
    ...answers,
    ...Object.keys(interruptions),
    ...factNames,
    ...Object.keys(duties),
    ...deeds,
    ...Object.keys(actions),
    ...Object.keys(contacts),
  ]
  field = new Set(named.filter((name) => !ownLanguage.includes(name)))
})

/** A part of the chart in a text, a template or a pattern: `safety.`, `^(level|consent)`. */
const part =
  /(^|[^\w.])(start|safety|duty|aside|level\d?|consent|end)\\?\.|\((start|safety|duty|aside|level|consent|end)\|/

interface Named {
  readonly text: string
  readonly where: string
}

/** Texts of a file, and the names it reads from objects; what is imported is left out. */
function textsIn(file: string, code: string): readonly Named[] {
  const found: Named[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    const it: Readonly<Record<string, unknown>> = { ...node }
    if (String(it['type']).startsWith('Import')) return
    for (const text of textOf(it)) found.push({ text, where: `${file}: ${text}` })
    Object.values(it).forEach(walk)
  }
  walk(parseSync(file, code).program)
  return found
}

function textOf(node: Readonly<Record<string, unknown>>): readonly string[] {
  if (node['type'] === 'Literal') return [String(node['raw']).replaceAll(/^['"`/]|['"`]$/g, '')]
  if (node['type'] !== 'TemplateElement') return nameOf(node)
  const { value } = node
  return typeof value === 'object' && value !== null && 'cooked' in value
    ? [String(value.cooked)]
    : []
}

/** `facts.violence`, and `{ violence: … }`. */
function nameOf(node: Readonly<Record<string, unknown>>): readonly string[] {
  const key =
    node['type'] === 'MemberExpression' && node['computed'] === false
      ? node['property']
      : node['type'] === 'Property' && node['shorthand'] === false
        ? node['key']
        : undefined
  return typeof key === 'object' && key !== null && 'name' in key ? [String(key.name)] : []
}

const namesOfTheField = (file: string, code: string): readonly string[] =>
  textsIn(file, code)
    .filter(({ text }) => field.has(text) || part.test(text))
    .map(({ where }) => where)

test('the proof names no state, no fact and no answer of the field', () => {
  const files = readdirSync('src/proof', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !mayName.includes(file))
  expect(files.length).toBeGreaterThan(40)
  const found = files.flatMap((file) =>
    namesOfTheField(file, readFileSync(`src/proof/${file}`, 'utf8')),
  )
  expect(found).toEqual([])
})

test.each([
  ['a state', "const at = 'safety.childVictim'"],
  ['a part of the chart', "const is = id.startsWith('aside.')"],
  ['a part in a pattern', 'const is = /^(level|consent)/.test(id)'],
  ['a page made of a name', 'const at = `safety.${topic}`'],
  ['a fact in a list', "const urgent = ['violence']"],
  ['a fact that is read', 'const is = facts.violence'],
  ['a fact that is given', "const learnt = { violence: 'yes' }"],
  ['an answer', "const is = event === 'closedNow'"],
  ['a mark of a row', "const is = event === 'neglect:yes'"],
  ['a duty', "const first = 'travel'"],
  ['a deed', "const when = 'policeTold'"],
  ['a line of the plan', "const row = 'sendReport'"],
  ['a contact', "const first = 'barnevern'"],
])('%s in the code of the proof is found', (_, code) => {
  expect(namesOfTheField('made-up.ts', code)).toHaveLength(1)
})
