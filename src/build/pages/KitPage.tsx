import { closingCheck } from '../../../flows/scenarios/kit/check.ts'
import { audiences, sessions, type Session } from '../../../flows/scenarios/kit/sessions.ts'
import { sheetAnswers, vignettes } from '../../../flows/scenarios/kit/vignettes.ts'
import { year, type YearItem } from '../../../flows/scenarios/kit/year.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { Blanks } from '../../parts/Blanks.tsx'
import kit from '../../../locales/nb/practice/kit.json' with { type: 'json' }
import { defaultLanguage } from '../../address/address.ts'
import { CaseCards, KitCards, type KitProps } from './KitCards.tsx'
import { Section } from './Section.tsx'

/** Everything somebody needs who holds a course and has never done it, to be printed. */
export function KitPage({ stories }: KitProps) {
  return (
    <main className="page kit" lang={defaultLanguage}>
      <h1>{kit.title}</h1>
      <p>{kit.lead}</p>
      <p className="no-print">
        <a className="ds-link" href="./">
          {kit.toTraining}
        </a>
      </p>
      <h2>{kit.facilitator.title}</h2>
      <Section title={kit.facilitator.parts.before} lines={kit.facilitator.before} />
      <Section title={kit.facilitator.parts.rules} lines={kit.facilitator.rules} />
      <Section
        title={kit.facilitator.parts.ifHard}
        lines={kit.facilitator.ifHard.map(({ when, do: act }) => (
          <>
            <strong>{when}</strong> <span>{act}</span>
          </>
        ))}
      />
      <Sessions stories={stories} />
      <StepByStep />
      <Section title={kit.discuss.title} lines={kit.discuss.questions} />
      <Check />
      <Year stories={stories} />
      <Sheet />
      <Key />
      <Handout />
      <KitCards />
      <CaseCards stories={stories} />
    </main>
  )
}

function Sessions({ stories }: KitProps) {
  return (
    <section className="sheet">
      <h2>{kit.sessions}</h2>
      <p>{kit.sessionsLead}</p>
      {audiences.map((audience) => (
        <section key={audience}>
          <h3>{kit.audiences[audience]}</h3>
          {sessions
            .filter((session) => session.audience === audience)
            .map((session) => (
              <OneSession key={session.id} session={session} stories={stories} />
            ))}
        </section>
      ))}
    </section>
  )
}

function OneSession({
  session: { length, steps },
  stories,
}: KitProps & { readonly session: Session }) {
  return (
    <table>
      <caption>{kit.lengths[length]}</caption>
      <tbody>
        {steps.map((one, index) => (
          // The steps are written once and never change.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{kit.minutes.replace('{{count}}', String(one.minutes))}</th>
            <td>
              {kit.steps[one.step].title}
              {'case' in one && `: «${stories.get(one.case)?.title ?? ''}»`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const parts = ['say', 'do', 'watch'] as const

function StepByStep() {
  return (
    <section className="sheet">
      <h2>{kit.guideTitle}</h2>
      {keysOf(kit.steps).map((step) => (
        <section key={step} className="kit__step">
          <h3>{kit.steps[step].title}</h3>
          <dl>
            {parts.map((part) => (
              <div key={part}>
                <dt>{kit.parts[part]}</dt>
                <dd>
                  {kit.steps[step][part].map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

const letters = ['A', 'B', 'C', 'D', 'E'] as const

interface Question {
  readonly question: string
  readonly answers: readonly string[]
  readonly why: string
}

const questions: Readonly<Record<string, Question>> = kit.check.questions

function Check() {
  return (
    <section className="sheet">
      <h2>{kit.check.title}</h2>
      <ol>
        {closingCheck.map(({ id, right }) => {
          const one = questions[id]
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
              <p>{`${kit.right}: ${letters[right] ?? ''}. ${one?.why ?? ''}`}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Year({ stories }: KitProps) {
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
                <strong>{itemOf(item, stories)}</strong> <span>{kit.year.notes[item.month]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function itemOf(item: YearItem, stories: KitProps['stories']): string {
  if ('question' in item) return questions[item.question]?.question ?? ''
  return (['kindergarten', 'school', 'sfo'] as const)
    .map((where) => `${kit.audiences[where]}: «${stories.get(item[where])?.title ?? ''}».`)
    .join(' ')
}

const told: Readonly<Record<string, { readonly text: string; readonly why: string }>> =
  kit.sheet.vignettes

/** Filled in before and after: the guide counts nothing. */
function Sheet() {
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
              <td>{told[id]?.text}</td>
              <td className="boxes">{letters.map((letter) => `☐ ${letter}`).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Key() {
  return (
    <section className="sheet">
      <h2>{kit.sheet.key.title}</h2>
      <ol>
        {vignettes.map(({ id, right }) => (
          <li
            key={id}
          >{`${letters[sheetAnswers.indexOf(right)] ?? ''}. ${told[id]?.why ?? ''}`}</li>
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

function Handout() {
  return (
    <section className="sheet">
      <Section title={kit.handout.title} lines={kit.handout.lines} />
      <Blanks lines={kit.handout.fill.map((label) => ({ label }))} />
    </section>
  )
}
