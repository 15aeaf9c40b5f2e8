/** A day as people write it: day, month, year. */
export function inWords(day: string): string {
  return day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1')
}
