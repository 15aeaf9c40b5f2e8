import type { Contact, ContactId } from '../../contacts.ts'
import { noted } from '../../formula.ts'

/** More danger never takes away one of these (I06); those that stand in for each other are one. */
export const roles: Readonly<Record<string, readonly ContactId[]>> = {
  emergency: ['medical', 'policeEmergency', 'fire'],
  police: ['police', 'policeEmergency'],
  barnevern: ['barnevern', 'barnevernvakt', 'alarm'],
}

/** In the evening, at night and in weekends; otherwise it is by day. */
export const evening = noted('officeHours', 'no')

/** Who stands in when an office is closed (I20). */
export const standsIn: {
  readonly office: ContactId
  readonly late: readonly ContactId[]
} = { office: 'barnevern', late: ['barnevernvakt', 'alarm'] }

/** Hours in which nobody answers in the evening. */
export const dayHours: readonly Contact['hours'][] = ['officeHours', 'weekdays9to15']

/** Has a number that may be shown, always (I07). */
export const nationalFallback: ContactId = 'alarm'
