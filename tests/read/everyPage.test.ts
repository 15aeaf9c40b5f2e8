import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds } from '../../flows/bti/ids.ts'
import { rules } from '../../flows/rules/rules.ts'
import { prepare } from '../../src/proof/checks/prepare.ts'
import { walkTo, type Explored } from '../../src/proof/walks/explore.ts'
import { wander } from '../../src/proof/walks/reached.ts'
import { readerOf } from '../../src/read/readWalk.tsx'
import { nationalGuide } from '../../src/visit/guide.ts'

/** For every answer, and every page it was found to lead to, a walk that ends with it. */
function walksOver(tours: readonly Explored[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  for (const { nodes, edges } of tours)
    for (const { from, to, by } of edges) {
      const way = `${nodes[from]?.at} ${by} ${nodes[to]?.at}`
      if (found.has(way)) continue
      found.set(way, [...walkTo(nodes, from).map(({ answer }) => answer), by])
    }
  return [...found.values()]
}

test('every answer is followed by a page that has all its words, wherever it leads', () => {
  const read = readerOf(nationalGuide)
  const places = new Set<string>()
  const wrong: string[] = []
  const walks = walksOver(wander(prepare(bti, rules)))
  for (const answers of walks) {
    // A text that is missing throws. An answer that is not offered is no way a person can go.
    const { pages, fault } = read(answers)
    if (fault) continue
    const { at, text } = pages[answers.length] ?? { at: '', text: () => '' }
    places.add(at)
    const said = text()
    if (/mangler\)|\{\{|^#+\s*$|^\[\s*\]$/m.test(said) || !said.includes('112'))
      wrong.push(`${at} after ${answers.join(' ')}`)
  }
  expect(wrong).toEqual([])
  expect(stateIds.filter((at) => !places.has(at))).toEqual([])
  expect(walks.length).toBeGreaterThan(5 * stateIds.length)
})
