/** Every path through a tree of words that ends in a text. */
type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`
}[keyof Tree & string]

type Common = typeof import('../../locales/nb/common.json')
type Plan = typeof import('../../locales/nb/plan.json')

/** The keys of the words that are not a state's own. A misspelt one is an error in the editor. */
export type SharedKey = `common.${Paths<Common>}` | `plan.${Paths<Plan>}`

/** Where the words of a state stand: `stepKey('safety.violence', 'title')`. */
export function stepKey(at: string, ...path: readonly string[]): string {
  return [at, ...path].join('.')
}
