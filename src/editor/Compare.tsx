import { useMemo, useState } from 'react'
import { unlike, type Unlike } from '../pack/compare.ts'
import { takenOver } from '../pack/takenOver.ts'
import { useWords } from '../words/useWords.ts'
import type { Editing, EditorEvent } from './editor.ts'
import type { Saying } from './saying.ts'
import { valueOf } from './written.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
  readonly send: (event: EditorEvent) => void
}

/**
 * Two people's editions of the same pack: what differs, thing by thing, before any of it is taken. Neither
 * has to be valid: they are compared as they are written, and which of them has faults is said.
 */
export function Compare({ editing: { text, checked, other }, saying, send }: Props) {
  const { shared } = useWords()
  const own = useMemo(() => valueOf(text), [text])
  const theirs = useMemo(() => valueOf(other?.text ?? ''), [other])
  const parts = useMemo(() => unlike(own, theirs), [own, theirs])
  const [chosen, setChosen] = useState<readonly Unlike[]>([])
  const take = () => send({ type: 'takeSome', changes: takenOver(own, theirs, chosen) })
  return (
    <section>
      <h2>{shared('editor.compare.title')}</h2>
      <Faulty name="own" count={'faults' in checked ? checked.faults.length : 0} />
      <Faulty name="other" count={other?.faults.length ?? 0} />
      {parts.length === 0 ? (
        <p>{shared('editor.compare.none')}</p>
      ) : (
        <>
          <p>{shared('editor.compare.lead')}</p>
          <Differences parts={parts} chosen={chosen} saying={saying} onChosen={setChosen} />
        </>
      )}
      <p className="editor-bar">
        <button type="button" className="ds-button" onClick={() => send({ type: 'keepOwn' })}>
          {shared('editor.compare.keep')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={chosen.length === 0}
          onClick={take}
        >
          {shared('editor.compare.takeSome')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => send({ type: 'takeOther' })}
        >
          {shared('editor.compare.take')}
        </button>
      </p>
      <p>{shared('editor.compare.undo')}</p>
    </section>
  )
}

/** An edition that cannot be used as it is: it is compared all the same. */
function Faulty({ name, count }: { readonly name: 'own' | 'other'; readonly count: number }) {
  const { shared } = useWords()
  return count > 0 ? (
    <p className="editor-note">{shared(`editor.compare.faulty.${name}`, { count })}</p>
  ) : null
}

interface DifferencesProps {
  readonly parts: readonly Unlike[]
  readonly chosen: readonly Unlike[]
  readonly saying: Saying
  readonly onChosen: (chosen: readonly Unlike[]) => void
}

/** A table with a part for each thing: it is taken from the file, or stays. */
function Differences({ parts, chosen, saying, onChosen }: DifferencesProps) {
  const { shared } = useWords()
  const nothing = shared('editor.compare.nothing')
  return (
    <table className="editor-table">
      <thead>
        <tr>
          <th scope="col">{shared('editor.compare.field')}</th>
          <th scope="col">{shared('editor.compare.own')}</th>
          <th scope="col">{shared('editor.compare.other')}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.place}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <label>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={chosen.includes(part)}
                  onChange={({ target }) =>
                    onChosen(
                      target.checked
                        ? parts.filter((one) => one === part || chosen.includes(one))
                        : chosen.filter((one) => one !== part),
                    )
                  }
                />{' '}
                <span>
                  {shared(part.right ? 'editor.compare.pick' : 'editor.compare.pickGone', {
                    name: placeSaid(saying, part.place),
                  })}
                </span>
              </label>
            </th>
          </tr>
          {part.rows.map(({ field, left, right }) => (
            <tr key={field}>
              <th scope="row">{placeSaid(saying, field)}</th>
              <td data-of={shared('editor.compare.own')}>{left ?? nothing}</td>
              <td data-of={shared('editor.compare.other')}>{right ?? nothing}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** `services[PPT].number` as the form calls it: Tjenester · PPT · Telefonnummer. */
export function placeSaid({ label }: Saying, place: string): string {
  const parts = place.split(/[.[\]]+/).filter(Boolean)
  return (
    parts
      .map((_, index) => label(parts.slice(0, index + 1)))
      // What has no name yet goes by what it is one of.
      .filter((part) => !/^ny(-\d+)?$/.test(part))
      .join(' · ')
  )
}
