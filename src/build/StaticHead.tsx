import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly stylesheets: readonly string[]
  readonly children?: ReactNode
}

/** The head of a page about municipalities: its title says nothing of where one is. */
export function StaticHead({ title, stylesheets, children }: Props) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      {stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {children}
    </head>
  )
}
