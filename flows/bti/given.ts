/** How sure a mark on a row says the person is. A row that is not marked counts as *no*. */
export type Mark = 'yes' | 'unsure'

/** What was answered: one of a page's answers, or a mark on one of its rows. */
export type Given = { readonly answer: string } | { readonly row: string; readonly mark: Mark }

const between = ':'

/** The chart's own name for it: the event is the answer itself (`yes`, `danger:unsure`). */
export function eventOf(given: Given): string {
  return 'row' in given ? `${given.row}${between}${given.mark}` : given.answer
}

/** Reads the chart's name for an answer. The only place where such a name is taken apart. */
export function givenBy(event: string): Given {
  const [row = '', mark] = event.split(between)
  return mark === 'yes' || mark === 'unsure' ? { row, mark } : { answer: event }
}

/** Whether two are the same answer to the same thing. */
export function sameGiven(a: Given, b: Given): boolean {
  return eventOf(a) === eventOf(b)
}
