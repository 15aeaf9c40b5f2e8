type Meant = readonly (string | undefined)[]

const byHeading = new Map<string, Meant>()

/** Keeps what somebody has said of the columns, for the next file with the same headings in this tab. */
export function remember(head: readonly string[], meant: Meant): void {
  byHeading.set(JSON.stringify(head), meant)
}

/** What was said of columns with these headings before; nothing outlives the tab. */
export function rememberedFor(head: readonly string[]): Meant | undefined {
  return byHeading.get(JSON.stringify(head))
}
