import { MeetingRound } from '../meeting/MeetingRound.tsx'
import type { Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import type { CaseFile, CaseShelf } from './caseFile.ts'
import { ChooseCase } from './ChooseCase.tsx'
import { Debrief } from './Debrief.tsx'
import { Feedback, Praise } from './Feedback.tsx'
import { StoryTold } from './StoryTold.tsx'
import { useInertCalls } from './useInertCalls.ts'
import { useTraining, type InTraining } from './useTraining.ts'

/**
 * Practice round the walk: a made-up case is chosen, its story stands beside the real guide, and at the
 * end the way taken is shown beside the way the case needs.
 */
export function TrainingRound({ shelf, ...told }: ToldRound & { readonly shelf: CaseShelf }) {
  const inTraining = useTraining(shelf, told)
  const { context, stand } = inTraining
  const { opened } = context
  const inert = useInertCalls()
  return (
    <div className="training">
      <output className="said">{inert}</output>
      {opened && stand ? (
        <Practising told={told} inTraining={inTraining} opened={opened} stand={stand} />
      ) : (
        <ChooseCase guide={told.guide} inTraining={inTraining} />
      )}
    </div>
  )
}

interface PractisingProps {
  readonly told: ToldRound
  readonly inTraining: InTraining
  readonly opened: CaseFile
  readonly stand: Stand
}

function Practising({ told, inTraining, opened, stand }: PractisingProps) {
  const { phase, context, tell } = inTraining
  if (phase === 'debriefing')
    return (
      <Debrief
        trip={told.trip}
        guide={told.guide}
        opened={opened}
        stand={stand}
        onBack={() => tell({ type: 'back' })}
        onAgain={() => told.send({ type: 'wipe' })}
      />
    )
  const { parted } = stand
  const stopped =
    context.telling === 'atOnce' && parted !== undefined && context.passed !== parted.index
  const Walk = context.company === 'group' ? MeetingRound : Alone
  return (
    <div className="training__case">
      <StoryTold
        opened={opened}
        stand={stand}
        onConclude={() => tell({ type: 'conclude' })}
        onOther={() => told.send({ type: 'wipe' })}
      />
      <div className="training__guide">
        {stopped ? (
          <Feedback
            opened={opened}
            parted={parted}
            trip={told.trip}
            onAgain={() => told.send({ type: 'change', index: parted.index })}
            onGoOn={() => tell({ type: 'goOn', index: parted.index })}
          />
        ) : (
          <>
            {context.telling === 'atOnce' && <Praise opened={opened} stand={stand} />}
            <Walk {...told} />
          </>
        )}
      </div>
    </div>
  )
}

function Alone({ children }: ToldRound) {
  return children
}
