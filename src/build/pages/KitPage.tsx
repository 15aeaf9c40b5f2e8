import { checkIds, closingCheck } from '../../../flows/scenarios/kit/check.ts'
import {
  audiences,
  sessionCases,
  sessions,
  year,
  type Session,
} from '../../../flows/scenarios/kit/sessions.ts'
import { firstSteps, vignettes } from '../../../flows/scenarios/kit/vignettes.ts'
import type { Story } from '../../practice/story.ts'
import type { Words } from '../../words/words.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly words: Words
  readonly stories: ReadonlyMap<string, Story>
}

/** Everything somebody needs who holds a course and has never done it, to be printed. */
export function KitPage({ words, stories }: Props) {
  const { shared, lines } = words
  return (
    <main className="page kit">
      <h1>{shared('training.kit.title')}</h1>
      <p>{shared('training.kit.lead')}</p>
      <p className="no-print">
        <a className="ds-link" href="./">
          {shared('training.kit.toTraining')}
        </a>
      </p>
      <Section title={shared('training.kit.how')} lines={lines('training.kit.howLines')} ordered />
      <Section title={shared('training.kit.watch')} lines={lines('training.kit.watchLines')} />
      <Sessions words={words} stories={stories} />
      <Year words={words} stories={stories} />
      <Check words={words} />
      <Sheet words={words} />
      <Key words={words} />
      <section className="sheet">
        <Section
          title={shared('training.kit.handout')}
          lines={lines('training.kit.handoutLines')}
        />
        <p>{shared('training.kit.handoutGuide')}</p>
      </section>
      <Cards words={words} stories={stories} />
    </main>
  )
}

function Sessions({ words, stories }: Props) {
  const { shared } = words
  return (
    <section>
      <h2>{shared('training.kit.sessions')}</h2>
      {audiences.map((audience) => (
        <section key={audience}>
          <h3>{shared(`training.kit.audiences.${audience}`)}</h3>
          {sessions
            .filter((session) => session.audience === audience)
            .map((session) => (
              <OneSession key={session.minutes} session={session} words={words} stories={stories} />
            ))}
        </section>
      ))}
    </section>
  )
}

function OneSession({
  session: { minutes, steps },
  words: { shared },
  stories,
}: Props & { readonly session: Session }) {
  const title = (id: string | undefined) => stories.get(id ?? '')?.title ?? ''
  return (
    <table>
      <caption>{shared(`training.kit.lengths.${minutes}`)}</caption>
      <tbody>
        {steps.map(({ kind, minutes: long, practises }, index) => (
          // The steps are written once and never change.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{shared('training.kit.step', { minutes: long })}</th>
            <td>{shared(`training.kit.steps.${kind}`, { title: title(practises) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Year({ words: { shared }, stories }: Props) {
  return (
    <section className="sheet">
      <h2>{shared('training.kit.year')}</h2>
      <p>{shared('training.kit.yearLead')}</p>
      <table>
        <tbody>
          {year.map(([month, practises]) => {
            const story = stories.get(practises)
            return (
              <tr key={month}>
                <th scope="row">{shared(`training.kit.months.${month}`)}</th>
                <td>
                  <strong>{story?.title}</strong> <span>{story?.practises}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const options = ['a', 'b', 'c'] as const

function Check({ words: { shared } }: Pick<Props, 'words'>) {
  return (
    <section className="sheet">
      <h2>{shared('training.kit.check')}</h2>
      <p>{shared('training.kit.checkLead')}</p>
      <ol>
        {checkIds.map((id) => (
          <li key={id}>
            <p>
              <strong>{shared(`training.kit.checks.${id}.question`)}</strong>
            </p>
            <ul className="options">
              {options.map((option) => (
                <li key={option}>
                  {`${option.toUpperCase()}: ${shared(`training.kit.checks.${id}.${option}`)}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p>
        {`${shared('training.kit.key')}: ${checkIds
          .map((id, index) => `${index + 1} ${options[closingCheck[id].right]?.toUpperCase()}`)
          .join(' · ')}`}
      </p>
    </section>
  )
}

const marks = ['A', 'B', 'C', 'D', 'E'] as const

/** Filled in before and after: the guide counts nothing. */
function Sheet({ words: { shared } }: Pick<Props, 'words'>) {
  return (
    <section className="sheet">
      <h2>{shared('training.kit.sheet')}</h2>
      <p>{shared('training.kit.sheetLead')}</p>
      <ul className="options">
        {firstSteps.map((step) => (
          <li key={step}>{shared(`training.kit.firstSteps.${step}`)}</li>
        ))}
      </ul>
      <table>
        <tbody>
          {vignettes.map(({ id }) => (
            <tr key={id}>
              <td>{shared(`training.kit.vignettes.${id}`)}</td>
              <td className="boxes">{marks.map((mark) => `☐ ${mark}`).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Key({ words: { shared, lines } }: Pick<Props, 'words'>) {
  return (
    <section className="sheet">
      <h2>{`${shared('training.kit.sheet')} ${shared('training.kit.key')}`}</h2>
      <p>
        {vignettes
          .map(({ right }, index) => `${index + 1} ${marks[firstSteps.indexOf(right)] ?? ''}`)
          .join(' · ')}
      </p>
      <Section title={shared('training.kit.count')} lines={lines('training.kit.countLines')} />
      <dl className="blanks">
        {(['before', 'after'] as const).map((when) => (
          <div key={when} className="paper__line">
            <dt>{shared(`training.kit.${when}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  )
}

function Cards({ words: { shared }, stories }: Props) {
  const ids = [...new Set(audiences.flatMap((audience) => sessionCases[audience]))]
  return (
    <section className="sheet">
      <h2>{shared('training.kit.cards')}</h2>
      <p>{shared('training.kit.cardsLead')}</p>
      {ids.flatMap((id) => {
        const story = stories.get(id)
        return story ? [<Card key={id} story={story} words={shared} />] : []
      })}
    </section>
  )
}

function Card({
  story,
  words: shared,
}: {
  readonly story: Story
  readonly words: Words['shared']
}) {
  return (
    <article className="case-card">
      <h3>{story.title}</h3>
      {story.parts.map((part, index) => (
        <p key={part}>
          <strong>{`${shared('training.kit.part', { number: index + 1 })}.`}</strong>{' '}
          <span>{part}</span>
        </p>
      ))}
      <p>
        <strong>{`${shared('training.kit.talkAbout')}:`}</strong>{' '}
        <span>{story.talk.join(' ')}</span>
      </p>
      <p>
        <strong>{`${shared('training.kit.rememberThis')}:`}</strong> <span>{story.remember}</span>
      </p>
    </article>
  )
}
