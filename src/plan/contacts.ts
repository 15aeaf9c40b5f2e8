import type { ContactId } from '../../flows/contacts.ts'
import type { Notes } from '../../flows/progress.ts'

const onlyByDay: readonly ContactId[] = [
  'competenceTeam',
  'barnehus',
  'ppt',
  'healthNurse',
  'generalPractitioner',
]

/**
 * Whom to call as the hour allows.
 *
 * In the evening, at night and at the weekend the duty line stands where barnevern stood, and 116 111 behind it:
 * nobody is told to wait until morning (law.md I20). Where 116 111 has a place of its own it keeps that, so that
 * whoever is to be called besides is not pushed away. While the hour is not asked, all are given.
 */
export function reachable(
  wanted: readonly ContactId[],
  officeHours: Notes['officeHours'],
): readonly ContactId[] {
  if (officeHours !== 'no') return wanted
  const standIns: readonly ContactId[] = wanted.includes('alarm')
    ? ['barnevernvakt']
    : ['barnevernvakt', 'alarm']
  const open = wanted.flatMap((id) =>
    id === 'barnevern' ? standIns : onlyByDay.includes(id) ? [] : [id],
  )
  return [...new Set(open)]
}
