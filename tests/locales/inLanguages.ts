import { textsOf } from '../../src/build/words/sheet/texts.ts'

/** The languages beside bokmål. */
export const others = ['nn', 'en'] as const

export type Code = 'nb' | (typeof others)[number]

/** A text in another language beside the bokmål one. */
export interface Beside {
  readonly code: (typeof others)[number]
  /** File and key: `plan.json actions.report.text.0`. */
  readonly place: string
  readonly own: string
  readonly original: string
}

/** Every text that another language has, beside the bokmål one. A place that one lacks is said by the build. */
export const inBoth: readonly Beside[] = others.flatMap((code) => {
  const originals = textsOf('nb')
  return [...textsOf(code)].flatMap(([place, own]) => {
    const original = originals.get(place)
    return original === undefined ? [] : [{ code, place, own, original }]
  })
})
