import type { LocalNames } from '../pack/local.ts'

type Tree = Readonly<Record<string, unknown>>

/** The words with a municipality's own names in the few places that are made for them. */
export function localise(words: Tree, names: LocalNames): Tree {
  const own = {
    common: {
      name: names.model,
      place: { levels: names.levels, labels: names.labels },
      terms: { leader: names.leader },
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

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
