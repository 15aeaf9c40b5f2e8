import { expect, test } from 'vitest'

const files = import.meta.glob('../../src/proof/{kernel,walks,checks,report}/*.{ts,tsx}')

/** Read in a test, because a file that stops while it is read leaves other tests with nothing to run. */
test('every file of the proof can be read', async () => {
  const read = await Promise.all(Object.values(files).map((file) => file()))
  expect(read.length).toBeGreaterThan(40)
})
