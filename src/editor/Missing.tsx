import { placeOf } from '../pack/check.ts'
import { missingIn } from '../pack/missing.ts'
import { past } from '../pack/past.ts'
import { municipalityBy } from '../pack/place.ts'
import { useWords } from '../words/useWords.ts'
import { placeSaid } from './Compare.tsx'
import type { Editing } from './editor.ts'
import { saveFile } from './saveFile.ts'
import type { Saying } from './saying.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
}

/** What is old or missing, for the coordinator's own list. */
export function Missing({ editing: { valid, checked, today, file }, saying }: Props) {
  const { shared } = useWords()
  const place = valid && municipalityBy(valid.number)
  const lines = [
    ...(place
      ? missingIn(place, valid).map((what) =>
          shared('editor.missing.lacks', { what: saying.wanted(what) }),
        )
      : []),
    ...(valid
      ? past(valid, today).map(
          ({ path, ...broken }) =>
            `${placeSaid(saying, placeOf(valid, path))}: ${saying.sentence(broken)}`,
        )
      : []),
  ]
  const save = () =>
    saveFile(
      file.replace(/yaml$/, `${shared('editor.missing.file')}.txt`),
      `${lines.join('\r\n')}\r\n`,
      'text/plain',
    )
  return (
    <section>
      <h2>{shared('editor.missing.title')}</h2>
      <p>{shared('editor.missing.lead')}</p>
      {'faults' in checked && <p>{shared('editor.missing.faulty')}</p>}
      {lines.length === 0 ? (
        <p>{shared('editor.missing.none')}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" className="ds-button" onClick={save}>
            {shared('editor.missing.save')}
          </button>
        </>
      )}
    </section>
  )
}
