import { useId } from 'react'

interface Props<Value extends string> {
  readonly title: string
  readonly hint?: string | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onChoose: (value: Value) => void
}

/** A few choices side by side, one or more of them pressed. */
export function Choice<Value extends string>({
  title,
  hint,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const labelled = useId()
  return (
    <fieldset className="choice" aria-labelledby={labelled}>
      <h2 id={labelled}>{title}</h2>
      <div className="chips">
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className="ds-button"
            data-variant={chosen.includes(value) ? 'primary' : 'secondary'}
            aria-pressed={chosen.includes(value)}
            onClick={() => onChoose(value)}
          >
            {label}
          </button>
        ))}
      </div>
      {hint && <p className="meeting__note">{hint}</p>}
    </fieldset>
  )
}
