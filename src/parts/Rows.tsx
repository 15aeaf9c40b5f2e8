import { useId } from 'react'
import type { Mark, RowView, StepView } from '../visit/stepView.ts'
import { useWords } from '../words/useWords.ts'

export type OnMark = (row: string, mark: Mark) => void

/** The rows of a page, each with *Ja* and *Vet ikke*. */
export function Rows({ step, onMark }: { readonly step: StepView; readonly onMark: OnMark }) {
  return (
    <ul className="rows">
      {step.rows.map((row) => (
        <Row key={row.row} at={step.at} row={row} onMark={onMark} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly at: string
  readonly row: RowView
  readonly onMark: OnMark
}

function Row({ at, row, onMark }: RowProps) {
  const words = useWords()
  const example = words.example(at, row.row)
  const labelled = useId()
  return (
    <li className="row" data-marked={row.marked}>
      <fieldset aria-labelledby={labelled}>
        <div>
          <p className="row__label" id={labelled}>
            {words.row(at, row.row)}
          </p>
          {example && <p className="row__example">{example}</p>}
        </div>
        <div className="row__marks">
          {row.marks.map((as) => (
            <button
              key={as}
              type="button"
              className="ds-button"
              data-variant={row.marked === as ? 'primary' : 'secondary'}
              aria-pressed={row.marked === as}
              onClick={() => onMark(row.row, as)}
            >
              {words.answer(at, as)}
            </button>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
