import { audiences, sessions } from '../../../flows/scenarios/kit/sessions.ts'
import { sheetAnswers, vignettes } from '../../../flows/scenarios/kit/vignettes.ts'
import { year, type YearItem } from '../../../flows/scenarios/kit/year.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { trainingLinks } from '../../address/address.ts'
import { CaseCards, casesOfSessions, KitCards, type KitProps } from './KitCards.tsx'
import { Check, Handout } from './KitSheets.tsx'
import { Facilitating, StepByStep } from './KitSteps.tsx'
import { inQuotes, letters, questionsOf, useKit, type Kit, type ToldKit } from './kitWords.ts'
import { Section } from './Section.tsx'

/** Everything somebody needs who holds a course and has never done it, to be printed. */
export function KitPage({ stories }: KitProps) {
  const { kit, code } = useKit()
  return (
    <main className="page kit" lang={code}>
      <h1>{kit.title}</h1>
      <p>{kit.lead}</p>
      <p className="no-print">
        <a className="ds-link" href="./">
          {kit.toTraining}
        </a>
      </p>
      <Sessions />
      <h2>{kit.facilitator.title}</h2>
      <Section title={kit.facilitator.parts.before} lines={kit.facilitator.before} />
      <Facilitating />
      <StepByStep steps={keysOf(kit.steps)} />
      <Section title={kit.discuss.title} lines={kit.discuss.questions} />
      <Check />
      <Year stories={stories} />
      <Sheet />
      <Key />
      <KitCards />
      <CaseCards stories={stories} ids={casesOfSessions} />
      <Handout />
    </main>
  )
}

function Sessions() {
  const { kit } = useKit()
  return (
    <section>
      <h2>{kit.sessions}</h2>
      <p>{kit.sessionsLead}</p>
      <table>
        <tbody>
          {audiences.map((audience) => (
            <tr key={audience}>
              <th scope="row">{kit.audiences[audience]}</th>
              <td>
                <ul className="chips">
                  {sessions
                    .filter((session) => session.audience === audience)
                    .map(({ id, length }) => (
                      <li key={id}>
                        <a className="ds-link" href={trainingLinks.session(id)}>
                          {kit.lengths[length]}
                        </a>
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Year({ stories }: KitProps) {
  const told = useKit()
  const { kit } = told
  return (
    <section className="sheet">
      <h2>{kit.year.title}</h2>
      <p>{kit.year.lead}</p>
      <table>
        <tbody>
          {year.map((item) => (
            <tr key={item.month}>
              <th scope="row">{kit.year.months[item.month]}</th>
              <td>
                <strong>{itemOf(item, told, stories)}</strong>{' '}
                <span>{kit.year.notes[item.month]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function itemOf(item: YearItem, told: ToldKit, stories: KitProps['stories']): string {
  const { kit } = told
  if ('question' in item) return questionsOf(kit)[item.question]?.question ?? ''
  return (['kindergarten', 'school', 'sfo'] as const)
    .map(
      (where) =>
        `${kit.audiences[where]}: ${inQuotes(told, stories.get(item[where])?.title ?? '')}.`,
    )
    .join(' ')
}

function vignettesOf({
  sheet,
}: Kit): Readonly<Record<string, { readonly text: string; readonly why: string }>> {
  return sheet.vignettes
}

/** Filled in before and after: the guide counts nothing. */
function Sheet() {
  const { kit } = useKit()
  return (
    <section className="sheet">
      <h2>{kit.sheet.title}</h2>
      <p>{kit.sheet.lead}</p>
      <ul className="options">
        {sheetAnswers.map((answer, index) => (
          <li key={answer}>{`${letters[index] ?? ''}: ${kit.sheet.answers[answer]}`}</li>
        ))}
      </ul>
      <table>
        <tbody>
          {vignettes.map(({ id }) => (
            <tr key={id}>
              <td>{vignettesOf(kit)[id]?.text}</td>
              <td className="boxes">{letters.map((letter) => `☐ ${letter}`).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Key() {
  const { kit } = useKit()
  return (
    <section className="sheet">
      <h2>{kit.sheet.key.title}</h2>
      <ol>
        {vignettes.map(({ id, right }) => (
          <li
            key={id}
          >{`${letters[sheetAnswers.indexOf(right)] ?? ''}. ${vignettesOf(kit)[id]?.why ?? ''}`}</li>
        ))}
      </ol>
      <ul>
        {kit.sheet.key.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className="options">
        {kit.sheet.key.counts.map((count) => (
          <li key={count}>{`${count}: ${kit.before} ________ ${kit.after} ________`}</li>
        ))}
      </ul>
    </section>
  )
}
