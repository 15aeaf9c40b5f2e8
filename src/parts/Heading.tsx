interface Props {
  readonly title: string
  readonly lead?: string | undefined
}

/**
 * The one heading of a page. It takes the focus when the page changes, and is a new one on each page:
 * that is how a press and the focus know one page from another.
 */
export function Heading({ title, lead }: Props) {
  return (
    <header key={title} className="heading">
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="heading__lead">{lead}</p>}
    </header>
  )
}
