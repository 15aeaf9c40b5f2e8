import { closingCheck, type CheckQuestion } from '../../../flows/scenarios/kit/check.ts'
import { Blanks } from '../../parts/Blanks.tsx'
import type { KitProps } from './KitCards.tsx'
import { letters, questionsOf, useKit, type Kit } from './kitWords.ts'
import { Section } from './Section.tsx'

/** Which answer is right, and why. */
export function rightAnswer(kit: Kit, { id, right }: Pick<CheckQuestion, 'id' | 'right'>): string {
  return `${kit.right}: ${letters[right] ?? ''}. ${questionsOf(kit)[id]?.why ?? ''}`
}

/** The closing check, with its key. */
export function Check() {
  const { kit } = useKit()
  return (
    <section className="sheet">
      <h2>{kit.check.title}</h2>
      <ol>
        {closingCheck.map(({ id, right }) => {
          const one = questionsOf(kit)[id]
          return (
            <li key={id}>
              <p>
                <strong>{one?.question}</strong>
              </p>
              <ul className="options">
                {one?.answers.map((answer, index) => (
                  <li key={answer}>{`${letters[index] ?? ''}: ${answer}`}</li>
                ))}
              </ul>
              <p>{rightAnswer(kit, { id, right })}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What everybody takes home, with lines for what the guide does not know. */
export function Handout() {
  const { kit } = useKit()
  return (
    <section className="sheet">
      <Section title={kit.handout.title} lines={kit.handout.lines} />
      <Blanks lines={kit.handout.fill.map((label) => ({ label }))} />
    </section>
  )
}

/** What was practised on in a session, with a line for the name: the guide must not know it. */
export function SessionCertificate({
  stories,
  ids,
}: KitProps & { readonly ids: readonly string[] }) {
  const { kit } = useKit()
  const { title, lead, name, has, cases, date, signed } = kit.certificate
  return (
    <section className="sheet certificate">
      <h2>{title}</h2>
      <p className="no-print">{lead}</p>
      <Blanks lines={[{ label: name }]} />
      <p className="certificate__has">{has}</p>
      <h3>{cases}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <strong>{stories.get(id)?.title}</strong> <span>{stories.get(id)?.practises}</span>
          </li>
        ))}
      </ul>
      <Blanks lines={[{ label: date }, { label: signed }]} />
    </section>
  )
}
