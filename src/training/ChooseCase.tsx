import { practiceSettings, practiceThemes } from '../../flows/scenarios/practice/practiceCase.ts'
import { trainingLinks } from '../address/address.ts'
import { Choice } from '../meeting/Choice.tsx'
import { listed as optionsOf } from '../meeting/listed.ts'
import { Fold } from '../parts/Fold.tsx'
import { Heading } from '../parts/Heading.tsx'
import type { Guide } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import type { ListedCase } from './caseFile.ts'
import {
  anyCase,
  companies,
  fitting,
  lengths,
  minutesOf,
  ofTheWeek,
  type Company,
} from './chosen.ts'
import { tellings } from './training.ts'
import type { InTraining } from './useTraining.ts'

interface Props {
  readonly guide: Guide
  readonly inTraining: InTraining
}

/** What to practise on: the short case of the week, one by chance, or one that is looked for. */
export function ChooseCase({ guide, inTraining }: Props) {
  const { shared } = useWords()
  const { listed, ownMissing, context, tell } = inTraining
  const group = context.company === 'group'
  return (
    <>
      <Heading title={shared('training.choose.title')} lead={shared('training.choose.lead')} />
      <p className="no-print">
        <a
          className="ds-button"
          data-variant="secondary"
          href={`${guide.root}${trainingLinks.kit}`}
        >
          {shared('training.choose.kit')}
        </a>
      </p>
      {listed === 'coming' && <p>{shared('training.choose.coming')}</p>}
      {listed === 'missing' && <p role="alert">{shared('training.choose.missing')}</p>}
      {ownMissing && listed !== 'missing' && <p role="alert">{shared('training.own.missing')}</p>}
      <Choice
        title={shared('training.choose.with')}
        options={optionsOf(companies, (value) => shared(`training.choose.companies.${value}`))}
        chosen={[context.company]}
        onChoose={(company) => tell({ type: 'with', company })}
        hint={group ? shared('training.choose.groupHint') : undefined}
      />
      {!group && (
        <Choice
          title={shared('training.choose.telling')}
          options={optionsOf(tellings, (value) => shared(`training.choose.tellings.${value}`))}
          chosen={[context.telling]}
          onChoose={(telling) => tell({ type: 'tell', telling })}
        />
      )}
      {typeof listed !== 'string' && <Cases list={listed} guide={guide} inTraining={inTraining} />}
      <p className="promise">
        <span>{`${shared('common.promise')} ${shared('common.draft')}`}</span>{' '}
        <a className="ds-link" href={trainingLinks.toGuide}>
          {shared('training.choose.toGuide')}
        </a>
      </p>
    </>
  )
}

interface CasesProps extends Props {
  readonly list: readonly ListedCase[]
}

/** The case a link names, that of the week, one by chance, and all of them to look among. */
function Cases({ list, guide, inTraining }: CasesProps) {
  const { shared } = useWords()
  const { asked, onOpen, context } = inTraining
  const { company, wanted } = context
  const here = fitting(list, anyCase, company)
  // The same for everybody: a municipality's own are not among those of the week.
  const week = ofTheWeek(
    here.filter(({ by }) => by === undefined),
    guide.today,
  )
  const surprise = () => {
    const fits = fitting(list, wanted, company)
    const one = fits[Math.floor(Math.random() * fits.length)]
    if (one) onOpen(one)
  }
  return (
    <>
      {asked && (
        <>
          <h2>{shared('training.choose.asked')}</h2>
          <CaseButton listed={asked} company={company} onOpen={onOpen} main />
        </>
      )}
      {week && (
        <>
          <h2>{shared('training.choose.week')}</h2>
          <CaseButton listed={week} company={company} onOpen={onOpen} main={!asked} />
        </>
      )}
      <button type="button" className="ds-button" data-variant="secondary" onClick={surprise}>
        {shared('training.choose.surprise')}
      </button>
      <Fold title={shared('training.choose.find', { count: here.length })} atOnce>
        <LookFor {...inTraining} />
        <Found list={fitting(list, wanted, company)} company={company} onOpen={onOpen} />
      </Fold>
    </>
  )
}

function LookFor({ context: { wanted }, tell }: InTraining) {
  const { shared } = useWords()
  const any = { value: 'any' as const, label: shared('training.choose.any') }
  return (
    <>
      <Choice
        title={shared('training.choose.setting')}
        options={[
          any,
          ...optionsOf(practiceSettings, (value) => shared(`training.choose.settings.${value}`)),
        ]}
        chosen={[wanted.setting ?? 'any']}
        onChoose={(value) =>
          tell({ type: 'want', wanted: { setting: value === 'any' ? undefined : value } })
        }
      />
      <Choice
        title={shared('training.choose.minutes')}
        options={[
          any,
          ...lengths.map((count) => ({
            value: String(count),
            label: shared('training.choose.minutesAtMost', { count }),
          })),
        ]}
        chosen={[String(wanted.minutes ?? 'any')]}
        onChoose={(value) =>
          tell({
            type: 'want',
            wanted: { minutes: lengths.find((count) => String(count) === value) },
          })
        }
      />
      <Choice
        title={shared('training.choose.theme')}
        options={[
          any,
          ...optionsOf(practiceThemes, (value) => shared(`training.choose.themes.${value}`)),
        ]}
        chosen={[wanted.theme ?? 'any']}
        onChoose={(value) =>
          tell({ type: 'want', wanted: { theme: value === 'any' ? undefined : value } })
        }
      />
    </>
  )
}

interface FoundProps {
  readonly list: readonly ListedCase[]
  readonly company: Company
  readonly onOpen: (listed: ListedCase) => void
}

function Found({ list, company, onOpen }: FoundProps) {
  const { shared } = useWords()
  const count = list.length
  const many = count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'found'
  return (
    <>
      <output>{shared(`training.choose.${many}`, { count })}</output>
      <ul className="cases">
        {list.map((one) => (
          <li key={one.id}>
            <CaseButton listed={one} company={company} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface CaseButtonProps {
  readonly listed: ListedCase
  readonly company: Company
  readonly onOpen: (listed: ListedCase) => void
  readonly main?: boolean
}

function CaseButton({ listed, company, onOpen, main = false }: CaseButtonProps) {
  const { shared } = useWords()
  const { title, setting, age, inGroup, lang, by } = listed
  const votes = inGroup.rounds === 1 ? 'aboutGroupOne' : 'aboutGroup'
  return (
    <button
      type="button"
      className="ds-button answer"
      data-variant={main ? undefined : 'secondary'}
      data-main={main || undefined}
      onClick={() => onOpen(listed)}
    >
      <span className="cases__title" lang={lang}>
        {title}
      </span>{' '}
      <span className="cases__about">
        {shared(`training.choose.${company === 'group' ? votes : 'about'}`, {
          setting: shared(`training.choose.settings.${setting}`),
          age,
          minutes: minutesOf(listed, company),
          count: inGroup.rounds,
        })}
      </span>
      {by !== undefined && (
        <span className="cases__by">{` ${shared('training.own.madeBy', { name: by })}`}</span>
      )}
    </button>
  )
}
