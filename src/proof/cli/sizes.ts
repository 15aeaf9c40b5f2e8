/** A chart's config as plain data. */
type Tree = { [key: string]: unknown }

/**
 * A part of a chart, for measuring: the tracks are kept in their order until the share is reached,
 * and an answer that led into a track that is gone leads back to where it was asked.
 */
export function cutTo(config: unknown, share: number): unknown {
  const copy = tree(JSON.parse(JSON.stringify(config)))
  const work = tree(tree(tree(copy['states'])['work'])['states'])
  const tracks = Object.keys(work).filter(
    (name) => !['place', 'start', 'safety', 'duty'].includes(name),
  )
  const kept = tracks.slice(0, Math.round(tracks.length * share))
  const gone = tracks.filter((name) => !kept.includes(name))
  for (const name of gone) delete work[name]
  retarget(copy, (target) =>
    gone.some((name) => target.startsWith(`#bti.work.${name}.`)) ? undefined : target,
  )
  if (share <= 0.25) leaveOut(tree(tree(copy['states'])['aside']), ['hesitate'], copy)
  return copy
}

function leaveOut(region: Tree, names: readonly string[], copy: Tree): void {
  for (const name of names) delete tree(region['states'])[name]
  retarget(copy, (target) =>
    names.some((name) => target.startsWith(`#bti.aside.${name}.`)) ? undefined : target,
  )
}

/** Ten copies of the work's tracks beside each other, each leading on within itself. */
export function timesTen(config: unknown): unknown {
  const copy = tree(JSON.parse(JSON.stringify(config)))
  const work = tree(tree(tree(copy['states'])['work'])['states'])
  const tracks = Object.keys(work).filter((name) => name !== 'place' && name !== 'start')
  for (let number = 2; number <= 10; number++) {
    for (const name of tracks) {
      const twin = tree(JSON.parse(JSON.stringify(work[name])))
      retarget(twin, (target) =>
        target.replace(/^#bti\.work\.(?!start|place)([a-z0-9]+)/i, `#bti.work.$1x${number}`),
      )
      work[`${name}x${number}`] = twin
    }
  }
  const choose = tree(tree(tree(tree(work['start'])['states'])['choose'])['on'])
  for (let number = 2; number <= 10; number++)
    choose[`newWorry${number}`] = [{ target: `#bti.work.safetyx${number}.next`, actions: [] }]
  return copy
}

function retarget(node: unknown, to: (target: string) => string | undefined): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'target' && typeof value === 'string') {
      const next = to(value)
      if (next === undefined) delete tree(node)['target']
      else tree(node)['target'] = next
    } else retarget(value, to)
  }
}

function tree(value: unknown): Tree {
  if (typeof value !== 'object' || value === null) throw new RangeError('Not a part of a chart.')
  // A plain object of a config that went through JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as Tree
}
