import type { PracticeCase } from '../../flows/scenarios/practice/practiceCase.ts'
import type { PracticeFault } from './fault.ts'

/** The words of a case, as they stand in the locales under its id. */
export interface Story {
  readonly title: string
  /** What is told first, and then at each of the steps in `told`. */
  readonly parts: readonly string[]
  /** Why each of the accepted answers is right too. */
  readonly accepted: readonly string[]
  /** Why this walk, with the law or the model in words. */
  readonly why: string
  readonly practises: string
  /** One thing to remember. */
  readonly remember: string
  /** Three things to talk about. */
  readonly talk: readonly string[]
}

export interface ReadStory {
  /** Where nothing is wrong with it. */
  readonly story: Story | undefined
  readonly faults: readonly PracticeFault[]
}

const toTalkAbout = 3

/** Reads the words of a case from what stands in its file, and says all that is wrong with them. */
export function readStory(one: PracticeCase, words: unknown): ReadStory {
  const of = { case: one.id, variants: '' } as const
  if (!isTable(words)) return { story: undefined, faults: [{ ...of, fault: 'noStory' }] }
  const faults: PracticeFault[] = []
  const text = (key: string, value: unknown = words[key]): string => {
    if (typeof value === 'string' && value.trim() !== '' && !value.includes('\n')) return value
    faults.push({ ...of, fault: 'noText', key })
    return ''
  }
  const list = (key: string, wanted: number): readonly string[] => {
    const value = words[key]
    const found: readonly unknown[] = Array.isArray(value) ? value : []
    if (found.length !== wanted)
      faults.push({ ...of, fault: 'textsLength', key, wanted, found: found.length })
    return found.map((part, index) => text(`${key}.${index}`, part))
  }
  const story = {
    title: text('title'),
    parts: list('parts', one.told.length + 1),
    accepted: list('accepted', one.accepted.length),
    why: text('why'),
    practises: text('practises'),
    remember: text('remember'),
    talk: list('talk', toTalkAbout),
  }
  return { story: faults.length === 0 ? story : undefined, faults }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
