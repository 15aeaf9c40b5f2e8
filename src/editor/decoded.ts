/** The text of a spreadsheet's file, whatever program wrote it: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // No text in UTF-8: Excel in Norway writes this one.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether it is a workbook as Excel or LibreOffice keeps it, and no text at all. */
export function isWorkbook([a, b]: Uint8Array): boolean {
  const isZip = a === 0x50 && b === 0x4b
  const isOldExcel = a === 0xd0 && b === 0xcf
  return isZip || isOldExcel
}
