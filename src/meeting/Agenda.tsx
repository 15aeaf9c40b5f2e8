import { useState } from 'react'
import { meetingLinks } from '../address/address.ts'
import { Fold } from '../parts/Fold.tsx'
import { Heading } from '../parts/Heading.tsx'
import { LocalNote } from '../parts/LocalNote.tsx'
import type { GuideView } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import { Choice } from './Choice.tsx'
import type { MeetingContext, MeetingEvent } from './context.ts'
import { listed } from './listed.ts'
import {
  fewest,
  lengths,
  most,
  namings,
  reasons,
  roles,
  ways,
  type Role,
  type SetUp,
} from './setUp.ts'

interface Props {
  readonly guide: GuideView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  readonly onBegin: () => void
}

type Set = (changed: Partial<SetUp>) => void

/** Half a minute of setting up: why, how many, who, how, how long. Only *why* must be said. */
export function Agenda({ guide, context: { setUp }, tell, onBegin }: Props) {
  const { shared } = useWords()
  const [refused, setRefused] = useState(false)
  const set: Set = (changed) => tell({ type: 'set', setUp: changed })
  const begin = () => (setUp.reason === undefined ? setRefused(true) : onBegin())
  return (
    <>
      <LocalNote guide={guide} about={meetingLinks.toAbout} />
      <Heading title={shared('meeting.agenda.title')} lead={shared('meeting.agenda.lead')} />
      <Choice
        title={shared('meeting.agenda.reason')}
        options={listed(reasons, (reason) => shared(`meeting.agenda.reasons.${reason}`))}
        chosen={setUp.reason ? [setUp.reason] : []}
        onChoose={(reason) => set({ reason })}
      />
      <People people={setUp.people} onSet={(people) => set({ people })} />
      <HowAndWho setUp={setUp} set={set} root={guide.root} />
      <p>{shared('meeting.agenda.chair')}</p>
      <button type="button" className="ds-button answer" data-main onClick={begin}>
        {shared('meeting.agenda.begin')}
      </button>
      <output className="said">
        {refused && setUp.reason === undefined && shared('meeting.agenda.noReason')}
      </output>
      <p className="promise">
        <span>{`${shared('common.promise')} ${shared('common.draft')}`}</span>{' '}
        <a className="ds-link" href={meetingLinks.toGuide}>
          {shared('meeting.toGuide')}
        </a>
      </p>
    </>
  )
}

interface HowAndWhoProps {
  readonly setUp: SetUp
  readonly set: Set
  /** The way to the national pages. */
  readonly root: string
}

function HowAndWho({ setUp, set, root }: HowAndWhoProps) {
  const { shared } = useWords()
  return (
    <>
      <HowToVote setUp={setUp} set={set} root={root} />
      <Choice
        title={shared('meeting.agenda.named')}
        hint={shared(`meeting.agenda.namedHints.${setUp.named}`)}
        options={listed(namings, (named) => shared(`meeting.agenda.namedAnswers.${named}`))}
        chosen={[setUp.named]}
        onChoose={(named) => set({ named })}
      />
      <Fold title={shared('meeting.agenda.more')} atOnce>
        <Choice
          title={shared('meeting.agenda.present')}
          hint={shared('meeting.agenda.presentHint')}
          options={listed(roles, (role) => shared(`meeting.roles.${role}`))}
          chosen={setUp.present}
          onChoose={(role) => set({ present: withOrWithout(setUp.present, role) })}
        />
        <Time minutes={setUp.minutes} onSet={(minutes) => set({ minutes })} />
      </Fold>
    </>
  )
}

/** How a group says what it thinks, and where its cards are. */
export function HowToVote({ setUp, set, root }: HowAndWhoProps) {
  const { shared } = useWords()
  return (
    <>
      <Choice
        title={shared('meeting.agenda.way')}
        hint={shared(`meeting.agenda.wayHints.${setUp.way}`)}
        options={listed(ways, (way) => shared(`meeting.agenda.ways.${way}`))}
        chosen={[setUp.way]}
        onChoose={(way) => set({ way })}
      />
      <p className="chips">
        <a
          className="ds-link"
          href={`${root}${meetingLinks.chair}`}
          target="_blank"
          rel="noreferrer"
        >
          {shared('meeting.agenda.cards')}
        </a>
        <a
          className="ds-link"
          href={`${root}${meetingLinks.card}`}
          target="_blank"
          rel="noreferrer"
        >
          {shared('meeting.agenda.phoneCard')}
        </a>
      </p>
    </>
  )
}

/** The roles in their own order, with one more or one less. */
function withOrWithout(present: readonly Role[], role: Role): readonly Role[] {
  return roles.filter((one) => present.includes(one) !== (one === role))
}

interface TimeProps {
  readonly minutes: number | undefined
  readonly onSet: (minutes: number | undefined) => void
}

function Time({ minutes, onSet }: TimeProps) {
  const { shared } = useWords()
  return (
    <Choice
      title={shared('meeting.agenda.time')}
      options={[
        { value: '', label: shared('meeting.agenda.noTime') },
        ...lengths.map((length) => ({
          value: String(length),
          label: shared('meeting.agenda.minutes', { count: length }),
        })),
      ]}
      chosen={[minutes === undefined ? '' : String(minutes)]}
      onChoose={(value) => onSet(value === '' ? undefined : Number(value))}
    />
  )
}

/** How many take part. */
export function People({
  people,
  onSet,
}: {
  readonly people: number
  readonly onSet: (people: number) => void
}) {
  const { shared } = useWords()
  const [limit, setLimit] = useState<'most' | 'fewest'>()
  const add = (by: number) => {
    const next = people + by
    setLimit(next > most ? 'most' : next < fewest ? 'fewest' : undefined)
    if (next >= fewest && next <= most) onSet(next)
  }
  return (
    <section className="choice" aria-labelledby="people-title">
      <h2 id="people-title">{shared('meeting.agenda.people')}</h2>
      <div className="chips people">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={shared('meeting.agenda.fewer')}
          onClick={() => add(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <output className="people__count">{people}</output>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={shared('meeting.agenda.oneMore')}
          onClick={() => add(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
      <output className="said">{limit && shared(`meeting.agenda.${limit}`, { most })}</output>
    </section>
  )
}
