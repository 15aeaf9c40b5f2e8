import type { ContactId } from '../../flows/contacts.ts'
import type { Notes } from '../../flows/progress.ts'

const onlyByDay: readonly ContactId[] = [
  'barnevern',
  'competenceTeam',
  'barnehus',
  'ppt',
  'healthNurse',
  'generalPractitioner',
]

/**
 * Whom to call as the hour allows.
 *
 * In the evening, at night and at the weekend the duty line and 116 111 stand in for barnevern;
 * nobody is told to wait until morning (law.md I20). While the hour is not asked, both are given.
 */
export function reachable(
  wanted: readonly ContactId[],
  officeHours: Notes['officeHours'],
): readonly ContactId[] {
  if (officeHours !== 'no') return wanted
  const open = wanted.filter((id) => !onlyByDay.includes(id))
  const standIns: readonly ContactId[] = wanted.includes('barnevern')
    ? ['barnevernvakt', 'alarm']
    : []
  return [...new Set([...standIns, ...open])]
}
