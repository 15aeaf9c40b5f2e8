import { expect, test } from 'vitest'
import { nothingUrgent } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { arrive } from '../walked.ts'

const unsureMedical = `${nothingUrgent} · no · no · done · done · medical:unsure · yes · parents · done`
const noDisguise = `${unsureMedical} · cannotMild`

const at = (answers: string) => arrive(...partsOf(answers)).at

test('who cannot hide who the child is stays by the call, and is not led round to it again', () => {
  expect(at(unsureMedical)).toBe('duty.discuss')
  expect(at(noDisguise)).toBe('duty.discuss')
})

test('a call to 116 111 takes them on', () => {
  expect(at(`${noDisguise} · alarm`)).toBe('aside.discuss.outcome')
  expect(at(`${noDisguise} · alarm · goOn`)).not.toBe('duty.discuss')
  expect(at(`${noDisguise} · alarm · concretise`)).toBe('level0.reflect.concretise')
})

test('who cannot hide the child, and thinks it may be serious, is asked what they do about it', () => {
  const serious = `${unsureMedical} · cannotHide`
  expect(at(serious)).toBe('duty.saidSerious')
  expect(at(`${serious} · reportIt · kindergartenMunicipal · no · tell`)).toBe('duty.report')
  expect(at(`${serious} · askOutright · cannotSerious · done · cannotHide`)).toBe(
    'duty.saidSerious',
  )
})
