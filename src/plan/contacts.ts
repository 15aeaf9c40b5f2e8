import type { ContactId } from '../../flows/contacts.ts'
import type { Notes } from '../../flows/progress.ts'

const standIns: readonly ContactId[] = ['barnevernvakt', 'alarm']

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
 * In the evening, at night and at the weekend the duty line and 116 111 stand in for barnevern, where it stood;
 * nobody is told to wait until morning (law.md I20). While the hour is not asked, both are given.
 */
export function reachable(
  wanted: readonly ContactId[],
  officeHours: Notes['officeHours'],
): readonly ContactId[] {
  if (officeHours !== 'no') return wanted
  const open = wanted.flatMap((id) =>
    id === 'barnevern' ? standIns : onlyByDay.includes(id) ? [] : [id],
  )
  return [...new Set(open)]
}
