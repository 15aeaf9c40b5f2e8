/** A page that stands alone: no script, no address, no font. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}
td.number,th.number{text-align:right;white-space:nowrap}summary{cursor:pointer}code{overflow-wrap:anywhere}
@media (max-width:40rem){table{display:block;overflow-x:auto}}</style>
</head><body><h1>${escaped(title)}</h1>
${body}
</body></html>
`
}

/** A table with a heading for each column; numbers are columns of their own kind. */
export function table(
  columns: readonly (readonly [name: string, kind?: 'number'])[],
  rows: readonly (readonly string[])[],
): string {
  const cell = (tag: 'th' | 'td', text: string, index: number) =>
    `<${tag}${columns[index]?.[1] ? ' class="number"' : ''}>${text}</${tag}>`
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((text, index) => cell(tag, text, index)).join('')}</tr>`
  const head = line(
    'th',
    columns.map(([name]) => name),
  )
  return `<table><thead>${head}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
