interface Blank {
  /** How paper finds the line, where it is set apart from others. */
  readonly name?: string
  readonly label: string
}

/** Lines to write on: the guide must not know. */
export function Blanks({ lines }: { readonly lines: readonly Blank[] }) {
  return (
    <dl className="blanks">
      {lines.map(({ name, label }) => (
        <div key={label} className="paper__line" data-line={name}>
          <dt>{label}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
