import { contacts, shownNumber, type Contact, type ContactId } from '../../flows/contacts.ts'

/** Whom to call, as a screen shows it. */
export interface ContactView {
  readonly id: ContactId
  /** As it is read. Left out where it is local or not verified. */
  readonly number: string | undefined
  readonly tel: string | undefined
  readonly sms: string | undefined
  readonly email: string | undefined
  readonly web: string | undefined
  readonly hours: Contact['hours']
  /** The municipality has its own number, and it is not known here. */
  readonly local: boolean
}

export function contactView(id: ContactId): ContactView {
  const contact: Contact = contacts[id]
  const number = shownNumber(id)
  const verified = contact.confidence !== 'D'
  return {
    id,
    number: number && readable(number),
    tel: number && `tel:${number}`,
    sms: verified && contact.sms ? readable(contact.sms) : undefined,
    email: verified ? contact.email : undefined,
    web: contact.web,
    hours: contact.hours,
    local: contact.local ?? false,
  }
}

/** Grouped as Norwegian numbers are read aloud. */
function readable(number: string): string {
  if (number.startsWith('+47')) return `+47 ${readable(number.slice(3))}`
  if (number.length === 6) return number.replace(/(...)(...)/, '$1 $2')
  if (/^[489]\d{7}$/.test(number)) return number.replace(/(...)(..)(...)/, '$1 $2 $3')
  return number.length === 8 ? number.replaceAll(/(..)(?=.)/g, '$1 ') : number
}
