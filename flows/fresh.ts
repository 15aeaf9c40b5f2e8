/** How many months what was read is good for: laws and guides twelve, numbers six (decisions D6). */
export const goodFor = { source: 12, number: 6 } as const

/** The last day on which something read on a day, as `2026-11-21`, is good. */
export function endOf(read: string, what: keyof typeof goodFor): Date {
  const end = new Date(`${read}T00:00:00Z`)
  end.setUTCMonth(end.getUTCMonth() + goodFor[what])
  return end
}

/** Whether it was read too long ago. A day that cannot be read is too long ago. */
export function isTooOld(read: string, what: keyof typeof goodFor, today: string): boolean {
  return !(endOf(read, what) >= new Date(`${today}T00:00:00Z`))
}
