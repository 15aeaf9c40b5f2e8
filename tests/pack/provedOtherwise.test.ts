import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { brokenOnlyOn } from './brokenOnlyOn.ts'

/** Every choice that is not the national one. */
const otherwise = btiFor({
  order: 'leaderFirst',
  newMeasuresLevel1: 'understanding',
  newMeasuresLevel2: 'meeting',
  stafettholder: 'level2',
  stuck: 'meeting',
})

/* A file of its own: files are run beside each other. */
test('every safety rule that holds nationally holds for who has chosen otherwise everywhere', () => {
  expect(brokenOnlyOn(otherwise)).toEqual([])
})
