import { createContext, useContext, useDeferredValue, type ReactNode } from 'react'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** Drawn with its page in any case: somebody may want it at once. */
  readonly atOnce?: boolean
}

/**
 * Whether what is folded is drawn together with its page. So it is where a page is written, and on the
 * first one; later a page is shown first, and what nobody sees yet is drawn in the next breath.
 */
export const FoldedContext = createContext<{ readonly current: boolean }>({ current: true })

/** Something folded away under its title. */
export function Fold({ title, children, className = '', atOnce = false }: Props) {
  const together = useContext(FoldedContext)
  const drawn = useDeferredValue(true, atOnce || together.current)
  return (
    <details className={`fold-box ${className}`}>
      <summary>{title}</summary>
      <div className="fold">{drawn && children}</div>
    </details>
  )
}
