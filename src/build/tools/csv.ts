/**
 * Rows as a file for a spreadsheet: semicolons, as Norwegian spreadsheets want, and a mark of UTF-8 first.
 * What a spreadsheet would run as a formula stands as text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const tame = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
