import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { serve } from './serve.ts'
import { open, startAgain, wholeVisit } from './visits.ts'
import { cases, everyAnswer } from './walks.ts'

/** Only in a network of its own (run.mjs makes one): the whole network is taken down here. */
const own = process.env['BTI_OWN_NETWORK'] === 'yes'

test('with the network cut after load, every walk, plan, paper and code works', async ({
  browser,
}) => {
  test.skip(!own, 'Runs by itself afterwards, in a network of its own.')
  const server = await serve()
  // Nothing is kept for use without a net: what works here works from memory alone.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await open(page, server.address)
  expect(spawnSync('ip', ['link', 'set', 'lo', 'down']).status).toBe(0)
  await expect(fetch(server.address)).rejects.toThrow()
  for (const walk of cases) await wholeVisit(page, walk)
  const walks = everyAnswer()
  for (const walk of walks) {
    await page.evaluate(tapThrough, walk.taps)
    await startAgain(page)
  }
  console.log(
    `walks with the network cut ${cases.length + walks.length} of ${cases.length + walks.length}`,
  )
  spawnSync('ip', ['link', 'set', 'lo', 'up'])
  await context.close()
  await server.close()
})
