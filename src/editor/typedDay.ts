/** Fields of a pack that hold a day. */
const days: readonly (PropertyKey | undefined)[] = ['checked', 'on', 'read', 'review']

/**
 * A day as people write it (`1.6.2027`, `01.06.2027`) as the file has it (`2027-06-01`). Anything else,
 * and any other field, stands as it was written.
 */
export function typedDay(field: PropertyKey | undefined, text: string): string {
  const found = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text)
  if (!found || !days.includes(field)) return text
  const [, day = '', month = '', year = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
