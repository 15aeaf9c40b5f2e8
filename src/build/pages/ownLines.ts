import { joined, plain, type Said } from '../../pack/said.ts'
import type { Pack } from '../../pack/schema.ts'
import type { Say, Text } from '../../pack/texts.ts'
import type { Words } from '../../words/words.ts'

type Shared = Words['shared']

/** Texts as sentences one after another, whether or not each ends with a stop. */
export function sentences(texts: readonly (Said | undefined)[]): Said {
  return texts.reduce<Said>((said, text) => {
    if (text === undefined || text.length === 0) return said
    return joined([said, text], /[.!?]$/.test(plain(said)) ? ' ' : '. ')
  }, '')
}

/** A sentence of ours with a text of a municipality's in the middle of it. */
export function around(said: Said | undefined, sentence: (mark: string) => string): Said {
  if (said === undefined || said.length === 0) return ''
  const [before = '', after = ''] = sentence('\uE000').split('\uE000')
  return joined([before, said, after], '')
}

/** Texts in a row inside a sentence of ours; nothing where there are none. */
export function listed(
  texts: readonly Text[] | undefined,
  say: Say,
  sentence: (mark: string) => string,
): Said {
  const said = (texts ?? []).map((text) => say(text))
  return said.length > 0 ? around(joined(said, ' · '), sentence) : ''
}

interface Limited {
  readonly workplaces?: readonly ('kindergarten' | 'school' | 'sfo')[] | undefined
  readonly ages?: { readonly from: number; readonly to: number } | undefined
}

/** Whom something is limited to; nothing where it is for everybody. */
export function limits({ workplaces = [], ages }: Limited, shared: Shared): string {
  const named = workplaces.map((one) => shared(`om.own.workplaces.${one}`))
  const text = [...named, ...(ages ? [shared('om.own.ages', ages)] : [])].join(', ')
  return text ? shared('om.own.limited', { text }) : ''
}

interface Reached {
  readonly number?: string | undefined
  readonly hours?: string | undefined
  readonly checked?: string | undefined
  readonly email?: string | undefined
  readonly numbers?: NonNullable<NonNullable<Pack['moreContacts']>[number]['numbers']> | undefined
}

/** How somebody is reached: every number with its hours and the day it was checked. */
export function reached(one: Reached, say: Say, shared: Shared): readonly Said[] {
  const { number, hours, checked, email } = one
  const dated = (on: string | undefined) =>
    on ? shared('om.service.checked', { checked: dayOf(on) }) : ''
  return [
    ...(number ? [joined([number, hours, dated(checked)], ', ')] : []),
    ...further(one, say, dated),
    ...(email ? [shared('om.own.email', { email })] : []),
  ]
}

/** The further numbers of a service, each with what it is for. */
export function further(
  { numbers = [] }: Pick<Reached, 'numbers'>,
  say: Say,
  dated: (on: string | undefined) => string,
): readonly Said[] {
  return numbers.map(({ what, number, hours, checked }) =>
    joined([joined([say(what), number], ': '), hours, dated(checked)], ', '),
  )
}

/** A day as it is written on a page. */
export function dayOf(day: string): string {
  return day.split('-').toReversed().join('.')
}
