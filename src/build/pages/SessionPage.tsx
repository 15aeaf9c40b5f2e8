import type { Session } from '../../../flows/scenarios/kit/sessions.ts'
import { trainingLinks } from '../../address/address.ts'
import { CaseCards, CaseLink, KitCards, type KitProps } from './KitCards.tsx'
import { Check, Handout, SessionCertificate } from './KitSheets.tsx'
import { Facilitating, StepByStep } from './KitSteps.tsx'
import { minutesInWords, useKit } from './kitWords.ts'
import { Section } from './Section.tsx'
import { Slides } from './Slides.tsx'

interface Props extends KitProps {
  readonly session: Session
}

/** Everything one session needs, to be printed; and the same as slides, when the script is there. */
export function SessionPage({ session, stories }: Props) {
  const { kit, code } = useKit()
  const { audience, length, steps, cases } = session
  const kinds = [...new Set(steps.map(({ step }) => step))]
  const title = `${kit.audiences[audience]}: ${kit.lengths[length]}`
  return (
    <main className="page kit" lang={code}>
      <h1>{title}</h1>
      <p className="chips no-print">
        <button type="button" className="ds-button" data-show hidden>
          {kit.slides.show}
        </button>
        <a className="ds-link" href={trainingLinks.kitFromSession}>
          {kit.toKit}
        </a>
      </p>
      <Today session={session} stories={stories} />
      <Minutes session={session} stories={stories} />
      <Facilitating />
      <StepByStep steps={kinds} />
      <CaseCards stories={stories} ids={cases} />
      {kinds.includes('choose') && <KitCards />}
      {kinds.includes('check') && <Check />}
      <Handout />
      <SessionCertificate stories={stories} ids={cases} />
      <Slides session={session} stories={stories} />
    </main>
  )
}

/** What is done the same day, in the order it is done, with what is needed for it. */
function Today({ session: { cases, steps }, stories }: Props) {
  const { kit } = useKit()
  const sheets = steps.some(({ step }) => step === 'before')
  return (
    <Section
      title={kit.today.title}
      ordered
      lines={[
        <>
          <span>{kit.today.alone}</span> <CaseLinks ids={cases} stories={stories} />
        </>,
        kit.today.print,
        <>
          <span>{kit.today.cards}</span>{' '}
          <a className="ds-link" href={trainingLinks.cardsFromKit}>
            {kit.today.cardsLink}
          </a>
        </>,
        <>
          <span>{kit.today.phones}</span>{' '}
          <a className="ds-link" href={trainingLinks.phoneFromKit}>
            {kit.today.phonesLink}
          </a>
        </>,
        ...(sheets
          ? [
              <>
                <span>{kit.today.sheets}</span>{' '}
                <a className="ds-link" href={trainingLinks.kitFromSession}>
                  {kit.toKit}
                </a>
              </>,
            ]
          : []),
        kit.today.screen,
        kit.today.after,
      ]}
    />
  )
}

function CaseLinks({ ids, stories }: KitProps & { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => (
        <span key={id} className="kit__case">
          <CaseLink id={id} stories={stories} />
        </span>
      ))}
    </>
  )
}

function Minutes({ session: { steps }, stories }: Props) {
  const { kit } = useKit()
  return (
    <section>
      <h2>{kit.plan}</h2>
      <table>
        <tbody>
          {steps.map((one, index) => (
            // The steps are written once and never change.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <th scope="row">{minutesInWords(kit, one.minutes)}</th>
              <td>
                <span>{kit.steps[one.step].title}</span>{' '}
                {'case' in one && <CaseLink id={one.case} stories={stories} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
