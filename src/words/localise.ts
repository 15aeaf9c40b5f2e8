import type { Local } from '../pack/local.ts'
import { isTree, type Tree } from './stages.ts'

/** The words with a municipality's own names and words in the few places that are made for them. */
export function localise(
  words: Tree,
  { names, variants }: Pick<Local, 'names' | 'variants'>,
): Tree {
  const { model, labels, levels, leader, concern, step } = names
  const { stafettholder } = variants
  const own = {
    common: {
      name: model,
      place: { levels, labels },
      terms: { leader, concern, step, stafettholder },
    },
  }
  return merge(words, own)
}

/** Only what is there already is replaced, and only a text by a text. */
function merge(words: Tree, own: Tree): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => {
      const mine = Object.hasOwn(own, key) ? own[key] : undefined
      if (isTree(said) && isTree(mine)) return [key, merge(said, mine)]
      return [key, typeof said === 'string' && typeof mine === 'string' ? mine : said]
    }),
  )
}
