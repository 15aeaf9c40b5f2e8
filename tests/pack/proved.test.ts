import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { rules } from '../../flows/rules/rules.ts'
import { readPacks } from '../../src/build/readPacks.ts'
import { compile } from '../../src/pack/compile.ts'
import { prove } from '../../src/proof/checks/prove.ts'
import { readLanguages } from '../../src/proof/checks/texts.ts'
import { today } from './packOf.ts'

const { packs } = readPacks(undefined, today)
const chartOf = (pack: (typeof packs)[number]) => btiFor(compile(pack, 'nb').variants)
const own = packs.filter((pack) => chartOf(pack) !== bti)

test('the packs of the house have the national chart, but for Løten', () => {
  expect(own.map(({ id }) => id)).toEqual(['loten'])
})

const texts = readLanguages('locales')

/** What does not hold on a chart. */
function brokenOn(chart: typeof bti): readonly string[] {
  const { rules: proved } = prove(chart, { texts, rules, walks: 0, ways: false })
  // A rule without a case has proved nothing.
  expect(proved.filter(({ premise }) => premise > 0).length).toBeGreaterThan(30)
  return proved.flatMap(({ id, broken }) => broken.map(({ why, at }) => `${id} ${at}: ${why}`))
}

/** All sixteen charts are proved by `npm run packs -- bench`. */
/** Every choice that is not the national one. */
const otherwise = btiFor({
  order: 'leaderFirst',
  newMeasuresLevel1: 'understanding',
  newMeasuresLevel2: 'meeting',
  stafettholder: 'level2',
  stuck: 'meeting',
})
const charts = [
  ...own.map((pack) => [pack.id, chartOf(pack)] as const),
  ['a municipality that has chosen otherwise everywhere', otherwise] as const,
]

test.each(charts)(
  'every safety rule that holds nationally holds on the chart of %s',
  (_, chart) => {
    const faults = brokenOn(chart)
    const national = faults.length > 0 ? brokenOn(bti) : []
    expect(faults.filter((fault) => !national.includes(fault))).toEqual([])
  },
)
