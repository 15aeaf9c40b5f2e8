import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { givenBy } from '../../../flows/bti/given.ts'
import { restIsNo } from '../../../flows/rules/policy/names.ts'
import { encode } from '../../walk/code.ts'
import { tripBy } from '../../walk/trip.ts'
import type { Text } from '../checks/texts.ts'
import type { Step } from '../walks/explore.ts'

/** How a walk, a rule or a duty is said to people: the page's title and the answer's label. */
export interface Say {
  /** The chart a walk is on: its codes open in a page of that chart. */
  readonly chart: BtiMachine
  readonly title: (at: string) => string
  readonly answer: (at: string, answer: string) => string
  readonly text: (key: string, otherwise: string) => string
  /** The proof's own words, filled in. What is not filled in stands as it is. */
  readonly proof: (key: string, values?: Readonly<Record<string, string>>) => string
}

export function sayWith(chart: BtiMachine, texts: readonly Text[]): Say {
  const table = new Map(texts.map(({ key, text }) => [key, text]))
  const text = (key: string, otherwise: string) => table.get(key) ?? otherwise
  return {
    chart,
    text,
    proof: (key, values = {}) => {
      const said = table.get(`proof.${key}`)
      if (said === undefined) throw new RangeError(`No words for proof.${key}.`)
      return said.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
    },
    title: (at) => text(`${at}.title`, at),
    answer: (at, answer) => {
      const given = givenBy(answer)
      if ('row' in given) {
        return `${text(`${at}.rows.${given.row}.label`, given.row)}: ${text(`common.answers.${given.mark}`, given.mark)}`
      }
      if (answer === restIsNo)
        return text(`${at}.answers.${answer}`, text('common.answers.rest', answer))
      return text(
        `${at}.answers.${answer}`,
        text(`common.answers.${answer}`, text(`common.other.${answer}`, answer)),
      )
    },
  }
}

/** A walk as lines to read. */
export function linesOf(say: Say, walk: readonly Step[]): readonly string[] {
  return walk.map(({ at, answer }) => `${say.title(at)} → ${say.answer(at, answer)}`)
}

/** A walk as the code that opens it in the page; nothing where the page's chart is another one. */
export function codeOf(chart: BtiMachine, walk: readonly Step[]): string | undefined {
  try {
    return encode(
      tripBy(
        chart,
        walk.map(({ answer }) => answer),
      ),
    )
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
