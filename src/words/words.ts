import type { i18n } from 'i18next'
import type { Setting } from '../../flows/progress.ts'
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
  /** What the answers answer, where it is not the title. */
  readonly asks: string | undefined
  readonly do: readonly string[]
  readonly not: readonly string[]
  readonly help: readonly HelpWords[]
}

export interface Words {
  /** A text that is not a state's own. */
  readonly shared: (key: SharedKey, values?: Values) => string
  /** A list of texts that are not a state's own. */
  readonly lines: (key: string) => readonly string[]
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

/** Made once for each language and place of work: every part of a page asks for them. */
const made = new WeakMap<i18n, Map<Setting | 'unasked', Words>>()

/** The words for where a person works. Titles and owners depend on it; nothing else does. */
export function wordsFor(language: i18n, setting: Setting | 'unasked'): Words {
  const ofLanguage = made.get(language) ?? new Map<Setting | 'unasked', Words>()
  made.set(language, ofLanguage)
  const words = ofLanguage.get(setting) ?? makeWords(language, setting)
  ofLanguage.set(setting, words)
  return words
}

function makeWords(language: i18n, setting: Setting | 'unasked'): Words {
  const chosen = language.t('common.terms.stafettholder')
  const terms: Readonly<Record<string, unknown>> = {
    concern: language.t('common.terms.concern', { returnObjects: true }),
    step: language.t('common.terms.step', { returnObjects: true }),
    // Where the stafettholder is chosen on level 2, a text may stand a second time, as `title_level2`.
    // Only there: i18next looks for the second text of every key, and that takes time.
    ...(chosen === 'level2' && { context: chosen }),
    leader: language.t(`common.terms.leader.${setting}`),
    owner: language.t(`common.terms.owner.${setting}`),
  }
  // Most texts are said as they stand: nothing is put into them, and there is no second one beside them.
  const plain = (key: string): unknown =>
    'context' in terms ? undefined : language.getResource(language.language, 'translation', key)
  const text = (key: string, values: Values = {}) => {
    const said = plain(key)
    return isWhole(said) ? said : language.t(key, { ...terms, ...values })
  }
  const optional = (key: string) => {
    const said = plain(key)
    return isWhole(said) ? said : language.exists(key) ? text(key) : undefined
  }
  const list = (key: string): readonly unknown[] => {
    const said = plain(key)
    if (Array.isArray(said) && said.every(isWhole)) return said
    if (!language.exists(key)) return []
    const found: unknown = language.t(key, { ...terms, returnObjects: true })
    return Array.isArray(found) ? found : []
  }
  const lines = (key: string) => list(key).filter((line) => typeof line === 'string')
  return {
    shared: text,
    lines,
    has: (at) => language.exists(stepKey(at, 'title')),
    title: (at) => text(stepKey(at, 'title')),
    gate: (fact) => text(stepKey('plan.gates', fact)),
    step: (at) => ({
      title: text(stepKey(at, 'title')),
      lead: optional(stepKey(at, 'lead')),
      why: optional(stepKey(at, 'why')),
      say: optional(stepKey(at, 'say')),
      asks: optional(stepKey(at, 'then')),
      do: lines(stepKey(at, 'do')),
      not: lines(stepKey(at, 'not')),
      help: list(stepKey(at, 'help')).map((_, index) => ({
        title: text(stepKey(at, 'help', String(index), 'title')),
        text: lines(stepKey(at, 'help', String(index), 'text')),
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

/** A text that i18next would say as it stands. */
function isWhole(said: unknown): said is string {
  return typeof said === 'string' && !said.includes('{{') && !said.includes('$t(')
}

/** Leaving a page of rows is said by whether anything was marked, unless the page has its own word. */
function isDone(answer: string): boolean {
  return answer === 'none' || answer === 'rest'
}
