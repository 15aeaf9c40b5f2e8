import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { chartOf } from '../../src/build/tools/chartOf.ts'
import { checkFolder } from '../../src/pack/folder.ts'

function machineFor(id?: string) {
  const chart = chartOf(id)
  return 'machine' in chart ? chart.machine : undefined
}

test('the chart of a municipality is the one its pack has chosen', () => {
  const chosen = { newMeasuresLevel1: 'understanding', newMeasuresLevel2: 'meeting' } as const
  expect(machineFor('loten')).toBe(btiFor(chosen))
  expect(chartOf('loten')).toHaveProperty('title', expect.stringContaining('Løten'))
})

test('without a municipality it is the national chart', () => {
  expect(machineFor()).toBe(btiFor({}))
})

test('a municipality that has no pack is told which have one', () => {
  expect(chartOf('oslo')).toEqual({
    problem: expect.stringMatching(/«oslo».*levanger.*loten.*sandnes.*tinn/),
  })
})

test('a pack with faults is not proved: its faults are listed', () => {
  const bytes = new TextEncoder().encode('id: tinn\nnumber: 4\n')
  const files = ['tinn', 'loten'].map((id) => ({ file: `flows/municipalities/${id}.yaml`, bytes }))
  const chart = chartOf('tinn', () => checkFolder(files, '2026-11-22'))
  expect(chart).toEqual({ problem: expect.stringContaining('tinn.yaml:2') })
  expect(chart).not.toEqual({ problem: expect.stringContaining('loten.yaml') })
})

test.each([
  [['--pack', 'oslo'], 1, /Fant ingen kommune/],
  [['--kommune', 'tinn'], 2, /npm run prove -- --pack/],
])('the command %j ends with %i and says why', async (args, code, said) => {
  const run = promisify(execFile)
  const command = ['.ci/run-ts.mjs', 'src/build/tools/prove.ts', ...args]
  await expect(run(process.execPath, command)).rejects.toMatchObject({
    code,
    stderr: expect.stringMatching(said),
  })
})
