import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Say } from './words.ts'

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}
td.number,th.number{text-align:right;white-space:nowrap}summary{cursor:pointer}code{overflow-wrap:anywhere}
@media (max-width:40rem){table{display:block;overflow-x:auto}}`

/** A page that stands alone: no script, no address, no font. */
export function pageOf(title: string, say: Say, body: ReactNode): string {
  const page = (
    <html lang={say.proof('lang')}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{title}</h1>
        {body}
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}

/** The name of a column; numbers are columns of their own kind. */
export type Column = readonly [name: string, kind?: 'number']

/** A table with a heading for each column. */
export function Table({
  columns,
  rows,
}: {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly ReactNode[])[]
}) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(([name, kind]) => (
            <th key={name} className={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={index} className={columns[index]?.[1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A sentence of the locales: `**strong**`, and `{{name}}` where something else stands. */
export function Sentence({
  text,
  values = {},
}: {
  readonly text: string
  readonly values?: Readonly<Record<string, ReactNode>>
}) {
  return text.split(/(\*\*.+?\*\*|\{\{\w+\}\})/).map((piece, index) => {
    if (piece.startsWith('**')) return <strong key={index}>{piece.slice(2, -2)}</strong>
    const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1]
    return name === undefined ? piece : <span key={index}>{values[name]}</span>
  })
}
