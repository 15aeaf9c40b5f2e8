import { practiceSettings, practiceThemes } from '../../flows/scenarios/practice/practiceCase.ts'
import { trainingLinks } from '../address/address.ts'
import { Choice } from '../meeting/Choice.tsx'
import { listed as optionsOf } from '../meeting/listed.ts'
import { Fold } from '../parts/Fold.tsx'
import { Heading } from '../parts/Heading.tsx'
import type { Guide } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import type { ListedCase } from './caseFile.ts'
import { fitting, lengths, ofTheWeek } from './chosen.ts'
import { companies, tellings } from './training.ts'
import type { InTraining } from './useTraining.ts'

interface Props {
  readonly guide: Guide
  readonly inTraining: InTraining
}

/** What to practise on: the short case of the week, one by chance, or one that is looked for. */
export function ChooseCase({ guide, inTraining }: Props) {
  const { shared } = useWords()
  const { listed, onOpen, context, tell } = inTraining
  const here = typeof listed === 'string' ? [] : listed
  const week = ofTheWeek(here, guide.today)
  const surprise = () => {
    const list = fitting(here, context.wanted)
    const one = list[Math.floor(Math.random() * list.length)]
    if (one) onOpen(one)
  }
  return (
    <>
      <Heading title={shared('training.choose.title')} lead={shared('training.choose.lead')} />
      {listed === 'coming' && <p>{shared('training.choose.coming')}</p>}
      {listed === 'missing' && <p role="alert">{shared('training.choose.missing')}</p>}
      <Choice
        title={shared('training.choose.with')}
        options={optionsOf(companies, (value) => shared(`training.choose.companies.${value}`))}
        chosen={[context.company]}
        onChoose={(company) => tell({ type: 'with', company })}
        hint={context.company === 'group' ? shared('training.choose.groupHint') : undefined}
      />
      <Choice
        title={shared('training.choose.telling')}
        options={optionsOf(tellings, (value) => shared(`training.choose.tellings.${value}`))}
        chosen={[context.telling]}
        onChoose={(telling) => tell({ type: 'tell', telling })}
      />
      {week && (
        <>
          <h2>{shared('training.choose.week')}</h2>
          <CaseButton listed={week} onOpen={onOpen} main />
          <button type="button" className="ds-button" data-variant="secondary" onClick={surprise}>
            {shared('training.choose.surprise')}
          </button>
          <Fold title={shared('training.choose.find', { count: here.length })} atOnce>
            <LookFor {...inTraining} />
            <Found list={fitting(here, context.wanted)} onOpen={onOpen} />
          </Fold>
        </>
      )}
      <p className="promise">
        <span>{`${shared('common.promise')} ${shared('common.draft')}`}</span>{' '}
        <a className="ds-link" href={`${guide.root}${trainingLinks.kit}`}>
          {shared('training.choose.kit')}
        </a>{' '}
        <span>·</span>{' '}
        <a className="ds-link" href={trainingLinks.toGuide}>
          {shared('training.choose.toGuide')}
        </a>
      </p>
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
  readonly onOpen: (listed: ListedCase) => void
}

function Found({ list, onOpen }: FoundProps) {
  const { shared } = useWords()
  const count = list.length
  const many = count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'found'
  return (
    <>
      <output>{shared(`training.choose.${many}`, { count })}</output>
      <ul className="cases">
        {list.map((one) => (
          <li key={one.id}>
            <CaseButton listed={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface CaseButtonProps {
  readonly listed: ListedCase
  readonly onOpen: (listed: ListedCase) => void
  readonly main?: boolean
}

function CaseButton({ listed, onOpen, main = false }: CaseButtonProps) {
  const { shared } = useWords()
  const { title, setting, age, minutes, lang } = listed
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
        {shared('training.choose.about', {
          setting: shared(`training.choose.settings.${setting}`),
          age,
          minutes,
        })}
      </span>
    </button>
  )
}
