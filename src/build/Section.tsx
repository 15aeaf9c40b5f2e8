import type { ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly lines: readonly ReactNode[]
}

/** A titled list, or nothing where there is nothing to list. */
export function Section({ title, lines }: Props) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line, index) => (
          // The lists are written once and never change.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
