import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { compile } from '../../src/pack/compile.ts'
import { brokenOnlyOn } from './brokenOnlyOn.ts'
import { today } from './packOf.ts'

const { packs } = readPacks(undefined, today)
const chartOf = (pack: (typeof packs)[number]) => btiFor(compile(pack, 'nb').variants)
const own = packs.filter((pack) => chartOf(pack) !== bti)

test('the packs of the house have the national chart, but for Løten', () => {
  expect(own.map(({ id }) => id)).toEqual(['loten'])
})

/* All sixteen charts are proved by `npm run packs -- bench`. */
test.each(own.map((pack) => [pack.id, chartOf(pack)] as const))(
  'every safety rule that holds nationally holds on the chart of %s',
  (_, chart) => {
    expect(brokenOnlyOn(chart)).toEqual([])
  },
)
