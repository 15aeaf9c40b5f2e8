import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { nodeOf } from '../../src/walk/walk.ts'
import { bti } from '../../flows/bti/bti.ts'
import { ownWords } from '../../src/build/words/languages.ts'

/** The words of one state, as they stand in the locales. */
export interface StepWords {
  readonly title?: string
  readonly lead?: string
  readonly why?: string
  readonly say?: string
  readonly do?: readonly string[]
  readonly not?: readonly string[]
  readonly help?: readonly { readonly title: string; readonly text: readonly string[] }[]
  readonly rows?: Readonly<Record<string, { readonly label: string; readonly example?: string }>>
  readonly answers?: Readonly<Record<string, string>>
  readonly stays?: Readonly<Record<string, string>>
}

/** All words of a language, by file; a part that is a file of its own stands where it belongs. */
export const words: Readonly<Record<string, unknown>> = ownWords()

/** What stands at a path of keys; undefined where nothing does. */
export function at(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), words)
}

export function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function wordsOf(id: StateId): StepWords {
  return at(id) ?? {}
}

/** The step of every state, straight from the chart. */
export const steps = stateIds.map((id) => {
  const node = nodeOf(bti, id)
  return { id, step: node.meta, on: node.config.on ?? {} }
})

export function countWords(...texts: readonly (string | undefined)[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length
}
