import type { i18n } from 'i18next'
import type { SourceId } from '../../flows/sources.ts'
import { untouched, type Notes, type Setting } from '../../flows/progress.ts'
import { stepKey, type SharedKey } from './keys.ts'

type Values = Readonly<Record<string, string | number>>

export interface HelpWords {
  readonly title: string
  readonly text: readonly string[]
}

/** What is said on the page of a state. */
export interface StepWords {
  readonly title: string
  readonly lead: string | undefined
  readonly why: string | undefined
  readonly say: string | undefined
  /** The same in bokmål, where the guide is read in another language than the one that is spoken. */
  readonly sayNorwegian: string | undefined
  /** What the answers answer, where it is not the title. */
  readonly asks: string | undefined
  readonly do: readonly string[]
  readonly not: readonly string[]
  readonly help: readonly HelpWords[]
}

export interface Words {
  /** A text that is not a state's own. */
  readonly shared: (key: SharedKey, values?: Values) => string
  /** The same, where it may not have come yet. */
  readonly later: (key: SharedKey) => string | undefined
  /** A list of texts that are not a state's own. */
  readonly lines: (key: string) => readonly string[]
  /** Where a source can be read; undefined where it is nowhere, or has not come. */
  readonly address: (source: SourceId) => string | undefined
  /** Whether the words of a page have come. */
  readonly has: (at: string) => boolean
  readonly step: (at: string) => StepWords
  readonly title: (at: string) => string
  /** What a gate is about. */
  readonly gate: (fact: string) => string
  /** The state's own label for an answer, else the shared one. */
  readonly answer: (at: string, answer: string) => string
  readonly row: (at: string, row: string) => string
  readonly example: (at: string, row: string) => string | undefined
  /** What is said after an answer that stays on the page, or that the chart sends back to it. */
  readonly stays: (at: string, answer: string) => string
}

/** Who the user is and who it is about: a text may stand a second time for them. */
export type Circumstances = Pick<Notes, 'role' | 'about'>

/** Made once for each language, place of work and circumstance: every part of a page asks for them. */
const made = new WeakMap<i18n, Map<string, Words>>()

/**
 * The words for where a person works, and for the circumstances. Titles and owners depend on the
 * place; where a text stands a second time, as `title_leader`, that one is said to a leader.
 */
export function wordsFor(
  language: i18n,
  setting: Setting | 'unasked',
  { role, about }: Circumstances = untouched.notes,
): Words {
  const ofLanguage = made.get(language) ?? new Map<string, Words>()
  made.set(language, ofLanguage)
  const key = `${setting} ${role} ${about}`
  const words = ofLanguage.get(key) ?? makeWords(language, setting, { role, about })
  ofLanguage.set(key, words)
  return words
}

function makeWords(
  language: i18n,
  setting: Setting | 'unasked',
  { role, about }: Circumstances,
): Words {
  const chosen = language.t('common.terms.stafettholder')
  // A second text for who it is about comes before one for who the user is.
  const others = [...(about === 'child' ? [] : [about]), ...(role === 'leader' ? [role] : [])]
  const terms: Readonly<Record<string, unknown>> = {
    concern: language.t('common.terms.concern', { returnObjects: true }),
    step: language.t('common.terms.step', { returnObjects: true }),
    level: levelsOf(language.t('common.place.labels', { returnObjects: true })),
    levelName: levelsOf(language.t('common.place.levels', { returnObjects: true })),
    // Where the stafettholder is chosen on level 2, a text may stand a second time, as `title_level2`.
    // Only there: i18next looks for the second text of every key, and that takes time.
    ...(chosen === 'level2' && { context: chosen }),
    // Whom a leader tells is the one above.
    leader: language.t(`common.terms.${role === 'leader' ? 'above' : 'leader'}.${setting}`),
    owner: language.t(`common.terms.owner.${setting}`),
  }
  const { text, optional, list, ours } = readerOf(language, terms, others)
  const help = (at: string) => ours(stepKey(at, 'help'))
  const lines = (key: string) => list(key).filter((line) => typeof line === 'string')
  return {
    shared: text,
    later: optional,
    lines,
    address: (source) => optional(stepKey('addresses', source)),
    has: (at) => language.exists(stepKey(at, 'title')),
    title: (at) => text(stepKey(at, 'title')),
    gate: (fact) => text(stepKey('plan.gates', fact)),
    step: (at) => ({
      title: text(stepKey(at, 'title')),
      lead: optional(stepKey(at, 'lead')),
      why: optional(stepKey(at, 'why')),
      say: optional(stepKey(at, 'say')),
      sayNorwegian: optional(stepKey(at, 'sayNorwegian')),
      asks: optional(stepKey(at, 'then')),
      do: lines(stepKey(at, 'do')),
      not: lines(stepKey(at, 'not')),
      help: list(stepKey(at, 'help')).map((_, index) => ({
        title: text(stepKey(help(at), String(index), 'title')),
        text: lines(stepKey(help(at), String(index), 'text')),
      })),
    }),
    answer: (at, answer) =>
      optional(stepKey(at, 'answers', isDone(answer) ? 'done' : answer)) ??
      optional(`common.answers.${answer}`) ??
      text(stepKey(at, 'answers', answer)),
    row: (at, row) => text(stepKey(at, 'rows', row, 'label')),
    example: (at, row) => optional(stepKey(at, 'rows', row, 'example')),
    stays: (at, answer) =>
      optional(stepKey(at, 'stays', answer)) ??
      text(answer === 'closedNow' ? 'common.staysClosedNow' : 'common.stillHere'),
  }
}

/** How the levels are said in the middle of a sentence: everywhere as the place says them. */
function levelsOf(labels: unknown): object {
  return Object.fromEntries(
    Object.entries(Object(labels)).map(([level, label]) => {
      const said = String(label)
      return [level, said.charAt(0).toLowerCase() + said.slice(1)]
    }),
  )
}

/** Reads texts with what is put into them, and the second text where there is one that fits. */
function readerOf(
  language: i18n,
  terms: Readonly<Record<string, unknown>>,
  others: readonly string[],
) {
  // Most texts are said as they stand: nothing is put into them, and there is no second one beside them.
  const plain = (key: string): unknown =>
    'context' in terms ? undefined : language.getResource(language.language, 'translation', key)
  const ours = (key: string) =>
    others.map((other) => `${key}_${other}`).find((other) => language.exists(other)) ?? key
  const text = (asked: string, values: Values = {}) => {
    const key = ours(asked)
    const said = plain(key)
    return isWhole(said) ? said : language.t(key, { ...terms, ...values })
  }
  const optional = (asked: string) => {
    const key = ours(asked)
    const said = plain(key)
    return isWhole(said) ? said : language.exists(key) ? text(key) : undefined
  }
  const list = (asked: string): readonly unknown[] => {
    const key = ours(asked)
    const said = plain(key)
    if (Array.isArray(said) && said.every(isWhole)) return said
    if (!language.exists(key)) return []
    const found: unknown = language.t(key, { ...terms, returnObjects: true })
    return Array.isArray(found) ? found : []
  }
  return { text, optional, list, ours }
}

/** A text that i18next would say as it stands. */
function isWhole(said: unknown): said is string {
  return typeof said === 'string' && !said.includes('{{') && !said.includes('$t(')
}

/** Leaving a page of rows is said by whether anything was marked, unless the page has its own word. */
function isDone(answer: string): boolean {
  return answer === 'none' || answer === 'rest'
}
