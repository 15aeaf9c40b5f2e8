/** Runs with one entry of a table changed, and puts it back. */
export function swapped<Entry, T>(
  table: Readonly<Record<string, Entry>>,
  id: string,
  entry: Entry,
  run: () => T,
): T {
  const open: Record<string, Entry | undefined> = table
  const real = open[id]
  open[id] = entry
  try {
    return run()
  } finally {
    if (real === undefined) delete open[id]
    else open[id] = real
  }
}
