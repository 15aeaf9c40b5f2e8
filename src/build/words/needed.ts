import { bti } from '../../../flows/bti/bti.ts'
import { stateIds, type StateId } from '../../../flows/bti/ids.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import { address } from '../../../flows/bti/shape.ts'
import { contacts } from '../../../flows/contacts.ts'
import { allGates } from '../../../flows/duties.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { actions } from '../../../flows/plan/actions.ts'
import { doNots, notesToTake, turningPoints } from '../../../flows/plan/cautions.ts'
import { deadlines } from '../../../flows/plan/deadlines.ts'
import { sources } from '../../../flows/sources.ts'
import { nodeOf } from '../../walk/walk.ts'
import { isTree, type Tree } from '../../words/stages.ts'
import { isText } from './compareWords.ts'
import type { WordFault } from './wordFault.ts'

/** Words that are the same everywhere and stand once, in common.json. */
const shared = ['yes', 'no', 'unsure', 'back', 'closedNow', 'done']
const texts = ['title', 'lead', 'why', 'say', 'then']
const lists = ['do', 'not', 'help']
const tables = ['rows', 'answers', 'stays']
const fields = [...texts, ...lists, ...tables]

const plan: Readonly<Record<string, readonly string[]>> = {
  actions: keysOf(actions),
  doNots: keysOf(doNots),
  notes: keysOf(notesToTake),
  turningPoints: keysOf(turningPoints),
  contacts: keysOf(contacts),
  sources: keysOf(sources),
  deadlines,
  gates: allGates,
}

/** What the chart and the plan can ask the words for and do not find, and what nobody asks for. */
export function neededWords(words: Tree, folder: string): readonly WordFault[] {
  const said = (path: string) =>
    path.split('.').reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), words)
  const fault = (path: string, kind: 'missing' | 'superfluous'): WordFault => {
    const [file = '', ...key] = path.split('.')
    return { file: `${folder}/${file}.json`, key: key.join('.'), fault: kind }
  }
  const missing = (paths: readonly string[]) =>
    paths.filter((path) => isEmpty(said(path))).map((path) => fault(path, 'missing'))
  const superfluous = (path: string, known: readonly string[]) =>
    namesIn(said(path))
      .filter((name) => !known.includes(asItIs(name)))
      .map((name) => fault(`${path}.${name}`, 'superfluous'))
  const ofState = (id: StateId) => {
    const { required, answers, rows } = askedFor(id)
    return [
      ...missing(required.map((path) => `${id}.${path}`)),
      ...superfluous(id, fields),
      ...superfluous(`${id}.answers`, answers),
      ...superfluous(`${id}.rows`, rows),
    ]
  }
  const tracks = [...new Set(stateIds.map((id) => id.split('.')[0] ?? ''))]
  return [
    ...stateIds.flatMap(ofState),
    ...tracks
      .flatMap((track) => statesIn(track, said))
      .filter((path) => !stateIds.some((id) => id === path))
      .map((path) => fault(path, 'superfluous')),
    ...Object.entries(plan).flatMap(([table, ids]) => [
      ...missing(ids.map((id) => `plan.${table}.${id}`)),
      ...superfluous(`plan.${table}`, ids),
    ]),
  ]
}

/** What the page of a state says, whatever it is, and the answers and rows it has. */
function askedFor(id: StateId) {
  const { meta: step, config } = nodeOf(bti, id)
  const answers = step?.answers ?? []
  const rows = (step?.rows ?? []).map(({ row }) => row)
  const stays = answers.filter(
    (answer) =>
      answer !== 'closedNow' && !(answer in interruptions) && mayStay(id, config.on?.[answer]),
  )
  const required = [
    'title',
    ...(step?.kind === 'question' || step?.kind === 'rows' ? ['why'] : []),
    ...(step?.kind === 'task' ? ['do'] : []),
    ...answers.filter((answer) => !shared.includes(answer)).map((answer) => `answers.${answer}`),
    ...rows.map((row) => `rows.${row}.label`),
    ...stays.map((answer) => `stays.${answer}`),
  ]
  return { required, answers, rows }
}

/** Whether one of the ways an answer can lead stays on the page, by itself or under a guard. */
function mayStay(id: StateId, ways: unknown): boolean {
  return [ways]
    .flat()
    .some(
      (way) =>
        isTree(way) &&
        (way['target'] === undefined || [way['target']].flat().includes(address(id))),
    )
}

function statesIn(path: string, said: (path: string) => unknown): readonly string[] {
  const tree = said(path)
  if (!isTree(tree)) return []
  return 'title' in tree
    ? [path]
    : Object.keys(tree).flatMap((key) => statesIn(`${path}.${key}`, said))
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return !isTree(value) && !isText(value)
}

function namesIn(tree: unknown): readonly string[] {
  return isTree(tree) ? Object.keys(tree) : []
}

/** A text may stand a second time: where the stafettholder is chosen on level 2, and for circumstances. */
function asItIs(key: string): string {
  return key.replace(/_(level2|leader|adult|unborn)$/, '')
}
