/** How many days the guide may say what it says without saying when it was written. */
const goodFor = 90
const day = 86_400_000

/** Whether an edition is so old on a day that the page says so. An unknown day is not called old. */
export function isOld(edition: string | undefined, today: string): boolean {
  return edition !== undefined && (Date.parse(today) - Date.parse(edition)) / day > goodFor
}
