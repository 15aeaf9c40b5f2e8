import { expect, test } from 'vitest'
import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { rules } from '../../flows/rules/rules.ts'
import { prepare } from '../../src/proof/checks/prepare.ts'
import { secondUnsure } from '../../src/proof/checks/secondUnsure.ts'
import { asTree, brokenBti } from './broken.ts'

const faultsIn = (machine: BtiMachine) =>
  secondUnsure(prepare(machine, rules)).faults.map(({ at }) => at)

test('whoever answers Vet ikke twice to one question has somebody to call', () => {
  expect(faultsIn(bti)).toEqual([])
})

test('a question that takes Vet ikke again and again, with nobody to call, is found', () => {
  const machine = brokenBti((stateAt) => {
    const on = asTree(stateAt('consent.reconsider')['on'], 'on')
    on['unsure'] = [{ actions: [{ type: 'note', params: {} }] }]
  })
  expect(faultsIn(machine)).toEqual(['consent.reconsider'])
})
