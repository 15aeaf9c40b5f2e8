import { valueAt } from '../pack/check.ts'
import { textsOf, type Texts } from './fieldValues.ts'

/** What fields, kinds and choices are called in one language, by their names in the file. */
export interface Called {
  readonly labels: Texts
  readonly called: Texts
  readonly kindsCalled: Texts
  readonly flags: Texts
  readonly values: Texts
  readonly sheet: Texts
}

/** The words of a language, as its files are read. */
interface Worded {
  readonly code: string
  readonly words: Readonly<Record<string, unknown>>
}

/** What a spreadsheet may call things, in each language: it comes back in another than that of the page. */
export function calledIn(languages: readonly Worded[]) {
  return {
    called: Object.fromEntries(
      languages.map(({ code, words: { editor, packs } }) => [
        code,
        {
          ...Object.fromEntries(
            (['labels', 'called', 'kindsCalled', 'flags'] as const).map((name) => [
              name,
              valueAt(editor, [name]),
            ]),
          ),
          values: valueAt(packs, ['schema', 'values']),
          sheet: { kind: valueAt(editor, ['sheet', 'kind']) },
        },
      ]),
    ),
  }
}

/** The same, read back from the words of the page: its own language first. */
export function calledFrom(tree: unknown, own: string): readonly Called[] {
  const { [own]: first, ...others } = Object(tree)
  return [first, ...Object.values(others)].map((one: unknown) => ({
    labels: textsOf(valueAt(one, ['labels'])),
    called: textsOf(valueAt(one, ['called'])),
    kindsCalled: textsOf(valueAt(one, ['kindsCalled'])),
    flags: textsOf(valueAt(one, ['flags'])),
    values: textsOf(valueAt(one, ['values'])),
    sheet: textsOf(valueAt(one, ['sheet'])),
  }))
}
