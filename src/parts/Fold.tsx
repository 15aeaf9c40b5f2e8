import type { ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** Something folded away under its title. */
export function Fold({ title, children, className = '' }: Props) {
  return (
    <details className={`fold-box ${className}`}>
      <summary>{title}</summary>
      <div className="fold">{children}</div>
    </details>
  )
}
