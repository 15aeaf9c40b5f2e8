import type { LocalContact } from '../pack/local.ts'
import type { Said } from '../pack/said.ts'
import type { Guide } from './guide.ts'
import { inWords } from './inWords.ts'
import {
  contacts,
  insteadOf,
  shownNumber,
  type Contact,
  type ContactId,
} from '../../flows/contacts.ts'
import { isTooOld } from '../../flows/fresh.ts'

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
  /** Who answers where this number is not found or nobody picks up. */
  readonly instead: Instead
  /** The day the number was last checked, where that is too long ago: it may be wrong. */
  readonly old: string | undefined
  /** What the municipality says of its own number. */
  readonly own: OwnContact | undefined
}

/** Another contact with a number of its own, or the switchboard of the municipality. */
export type Instead =
  { readonly id: ContactId; readonly number: string; readonly tel: string } | 'switchboard'

export interface OwnContact {
  readonly name: Said | undefined
  readonly hours: string | undefined
  /** Day, month, year. */
  readonly checked: string
}

/** A national contact as it is; a municipality's with its own number, where it is known. */
export function contactView(id: ContactId, guide: Guide): ContactView {
  const national = nationalView(id, guide.today)
  const found = guide.local?.contacts[id]
  if (!national.local) return national
  const own = { ...national, web: found?.url ?? national.web ?? guide.site }
  if (!found) return own
  return found.number ? { ...own, ...numberOf(found, found.number, guide.today) } : own
}

function numberOf({ name, hours, checked = '' }: LocalContact, number: string, today: string) {
  return {
    number: readable(number),
    tel: `tel:${number}`,
    old: ifOld(checked, today),
    own: { name, hours, checked: inWords(checked) },
  }
}

function ifOld(read: string, today: string): string | undefined {
  return isTooOld(read, 'number', today) ? inWords(read) : undefined
}

function nationalView(id: ContactId, today: string): ContactView {
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
    instead: insteadView(id),
    // 110, 112 and 113 never change: nobody is to wonder whether to call them.
    old: number && number.length > 3 ? ifOld(contact.read, today) : undefined,
    own: undefined,
  }
}

function insteadView(id: ContactId): Instead {
  const other = insteadOf[id] ?? 'alarm'
  if (other === 'switchboard') return other
  const number = shownNumber(other) ?? '116111'
  return { id: other, number: readable(number), tel: `tel:${number}` }
}

/** Grouped as Norwegian numbers are read aloud. */
export function readable(number: string): string {
  if (number.startsWith('+47')) return `+47 ${readable(number.slice(3))}`
  if (number.length === 6) return number.replace(/(...)(...)/, '$1 $2')
  if (/^[489]\d{7}$/.test(number)) return number.replace(/(...)(..)(...)/, '$1 $2 $3')
  return number.length === 8 ? number.replaceAll(/(..)(?=.)/g, '$1 ') : number
}
