/** How it stands with the words that may come later. */
export type Later = 'coming' | 'here' | 'absent'

/** Words on their way, outside React: they belong to the page, and stay when a visit is wiped. */
export interface LaterWords {
  readonly now: () => Later
  readonly subscribe: (changed: () => void) => () => void
  /** Asks for them, unless somebody has begun to answer. */
  readonly ask: () => Promise<void>
  /** Somebody has begun to answer: what is not asked for by now never is. */
  readonly stop: () => void
}

/**
 * The rest of the words, asked for once, in one go.
 *
 * After the first answer no new request is made (decisions D2, F2): what was asked for before may still
 * come, and what was not is absent until the page is opened again.
 */
export function laterWords(fetched: () => Promise<boolean>): LaterWords {
  let state: Later = 'coming'
  let asked = false
  const listeners = new Set<() => void>()
  const become = (next: Later) => {
    state = next
    for (const changed of listeners) changed()
  }
  return {
    now: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    ask: async () => {
      if (asked || state !== 'coming') return
      asked = true
      const came = await fetched().catch(() => false)
      become(came ? 'here' : 'absent')
    },
    stop: () => {
      if (!asked && state === 'coming') become('absent')
    },
  }
}

/** Where all words are there from the first. */
export const allHere: LaterWords = {
  now: () => 'here',
  subscribe: () => () => undefined,
  ask: () => Promise.resolve(),
  stop: () => undefined,
}
