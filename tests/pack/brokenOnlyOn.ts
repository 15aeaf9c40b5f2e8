import { bti } from '../../flows/bti/bti.ts'
import { rules } from '../../flows/rules/rules.ts'
import { prove } from '../../src/proof/checks/prove.ts'
import { readLanguages } from '../../src/proof/checks/texts.ts'
import { expect } from 'vitest'

const texts = readLanguages('locales')

/** What holds nationally and does not hold on a municipality’s chart. */
export function brokenOnlyOn(chart: typeof bti): readonly string[] {
  const faults = brokenOn(chart)
  const national = faults.length > 0 ? brokenOn(bti) : []
  return faults.filter((fault) => !national.includes(fault))
}

function brokenOn(chart: typeof bti): readonly string[] {
  const { rules: proved } = prove(chart, { texts, rules, walks: 0, ways: false })
  // A rule without a case has proved nothing.
  expect(proved.filter(({ premise }) => premise > 0).length).toBeGreaterThan(30)
  return proved.flatMap(({ id, broken }) => broken.map(({ why, at }) => `${id} ${at}: ${why}`))
}
