/** The one heading of a page. It takes the focus when the page changes. */
export function Heading({
  title,
  lead,
}: {
  readonly title: string
  readonly lead?: string | undefined
}) {
  return (
    <header className="heading">
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="heading__lead">{lead}</p>}
    </header>
  )
}
