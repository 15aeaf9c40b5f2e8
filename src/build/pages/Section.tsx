import type { ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly lines: readonly ReactNode[]
  /** The lines are done one after the other. */
  readonly ordered?: boolean
}

/** A titled list, or nothing where there is nothing to list. */
export function Section({ title, lines, ordered = false }: Props) {
  if (lines.length === 0) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <section>
      <h2>{title}</h2>
      <List>
        {lines.map((line, index) => (
          // The lists are written once and never change.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
      </List>
    </section>
  )
}
