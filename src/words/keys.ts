import type common from '../../locales/nb/common.json'
import type editor from '../../locales/nb/editor.json'
import type handbook from '../../locales/nb/handbook.json'
import type local from '../../locales/nb/local.json'
import type meeting from '../../locales/nb/meeting.json'
import type om from '../../locales/nb/om.json'
import type plan from '../../locales/nb/plan.json'
import type selftest from '../../locales/nb/selftest.json'
import type site from '../../locales/nb/site.json'
import type training from '../../locales/nb/training.json'

/** A text that stands once for one and once for more, `found_one`, is asked for as `found`. */
type Counted<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** Every path through a tree of words that ends in a text. */
type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Counted<Key>
    : Tree[Key] extends readonly string[]
      ? never
      : `${Key}.${Paths<Tree[Key]>}`
}[keyof Tree & string]

/** The keys of the words that are not a state's own. A misspelt one is an error in the editor. */
export type SharedKey =
  | `common.${Paths<typeof common>}`
  | `editor.${Paths<typeof editor>}`
  | `handbook.${Paths<typeof handbook>}`
  | `local.${Paths<typeof local>}`
  | `meeting.${Paths<typeof meeting>}`
  | `om.${Paths<typeof om>}`
  | `plan.${Paths<typeof plan>}`
  | `selftest.${Paths<typeof selftest>}`
  | `training.${Paths<typeof training>}`
  | `site.${Paths<typeof site>}`

/** Where the words of a state stand: `stepKey('safety.violence', 'title')`. */
export function stepKey(at: string, ...path: readonly string[]): string {
  return [at, ...path].join('.')
}
