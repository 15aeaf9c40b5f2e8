import { others } from '../words/others.ts'
import type { View } from '../visit/view.ts'
import type { VisitEvent } from '../visit/visit.ts'
import type { Words } from '../words/words.ts'

/** Something that can be pressed on a page: what it says, its id, and what it does. */
export interface Choice {
  readonly label: string
  readonly id: string
  readonly event: VisitEvent
}

const around = ['acute', ...others] as const

/** Everything that can be pressed where a visit is, by what it says. */
export function choicesOn(view: View, words: Words): readonly Choice[] {
  return [...answersOn(view, words), ...aroundOn(view, words)]
}

function answersOn(view: View, words: Words): readonly Choice[] {
  if (!('step' in view)) return []
  const { step } = view
  return [
    ...step.rows.flatMap(({ row, marks }) =>
      marks.map((mark) => ({
        label: `${words.row(step.at, row)}: ${words.answer(step.at, mark)}`,
        id: `${row}:${mark}`,
        event: { type: 'mark', row, mark } as const,
      })),
    ),
    ...step.answers.map(({ answer, label }) => ({
      label: words.answer(step.at, label),
      id: answer,
      event: { type: 'answer', answer } as const,
    })),
  ]
}

/** What stands around the page: the plan, the way back, and what else somebody may need. */
function aroundOn({ page }: View, words: Words): readonly Choice[] {
  const somewhere = page !== 'start' && page !== 'wiped'
  const { shared } = words
  return [
    ...(page === 'question' || page === 'task'
      ? [choice(shared('common.nav.plan'), 'showPlan')]
      : []),
    ...(page === 'plan' ? [choice(shared('common.nav.goOn'), 'closePlan')] : []),
    ...(page === 'wiped' ? [choice(shared('common.wiped.again'), 'begin')] : []),
    ...(somewhere
      ? [choice(shared('common.nav.back'), 'back'), choice(shared('common.nav.wipe'), 'wipe')]
      : []),
    ...around.map((interruption) => ({
      label: shared(
        interruption === 'acute' ? 'common.acute.open' : `common.other.${interruption}`,
      ),
      id: interruption,
      event: { type: 'interrupt', interruption } as const,
    })),
  ]
}

function choice(label: string, type: 'showPlan' | 'closePlan' | 'begin' | 'back' | 'wipe'): Choice {
  return { label, id: type, event: { type } }
}

/** Why nothing was pressed: nothing is called so, or several things are. */
export type NoChoice = 'none' | 'several'

/**
 * What is meant by an id or by what a button says: all of it, how it begins, or a part of it.
 *
 * The nearest kind of likeness that anything has decides, and only if one thing alone has it.
 */
export function choiceFor(given: string, choices: readonly Choice[]): Choice | NoChoice {
  const asked = plain(given)
  // An answer goes before what stands around the page: an aside has a way back of its own.
  const meant = choices.find(({ id }) => id === given.trim())
  if (meant) return meant
  const likenesses: readonly ((choice: Choice) => boolean)[] = [
    ({ label }) => plain(label) === asked,
    ({ label }) => plain(label).startsWith(asked),
    ({ label }) => plain(label).includes(asked),
    ({ label }) => isRowLike(plain(label), asked),
  ]
  for (const like of likenesses) {
    const found = choices.filter(like)
    const [only] = found
    if (only) return found.length === 1 ? only : 'several'
  }
  return 'none'
}

/** A row by a part of what it says, and its mark: `liv eller helse: ja`. */
function isRowLike(label: string, asked: string): boolean {
  const [row = '', mark] = label.split(/: (?=[^:]*$)/)
  const [part = '', as] = asked.split(/: ?(?=[^:]*$)/)
  return mark !== undefined && mark === as && row.includes(part)
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
