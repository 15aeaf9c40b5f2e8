/** A day as people write it: day, month, year. */
export function inWords(day: string): string {
  return day.split('-').toReversed().join('.')
}
