import { Heading } from '../parts/Heading.tsx'
import type { Guide } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import { HowToVote, People } from './Agenda.tsx'
import type { MeetingContext, MeetingEvent } from './context.ts'
import type { SetUp } from './setUp.ts'

interface Props {
  readonly guide: Guide
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  readonly onBegin: () => void
}

/** What a group that practises is asked: how many they are, and how they vote. The rest is the case. */
export function RehearsalSetUp({ guide, context: { setUp }, tell, onBegin }: Props) {
  const { shared } = useWords()
  const set = (changed: Partial<SetUp>) => tell({ type: 'set', setUp: changed })
  return (
    <>
      <Heading
        title={shared('training.group.setUp.title')}
        lead={shared('training.group.setUp.lead')}
      />
      <People people={setUp.people} onSet={(people) => set({ people })} />
      <HowToVote setUp={setUp} set={set} root={guide.root} />
      <button type="button" className="ds-button answer" data-main onClick={onBegin}>
        {shared('training.group.setUp.begin')}
      </button>
    </>
  )
}
