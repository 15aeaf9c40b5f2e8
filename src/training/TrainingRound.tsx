import { rightWalk } from '../practice/inVariants.ts'
import { partsTold, type Parted, type Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import type { CaseFile, CaseShelf } from './caseFile.ts'
import { ChooseCase } from './ChooseCase.tsx'
import { Debrief } from './Debrief.tsx'
import { Feedback, Praise } from './Feedback.tsx'
import { GroupRound, Guess, type Voted } from './GroupRound.tsx'
import { StoryTold } from './StoryTold.tsx'
import type { TrainingContext } from './training.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { useInSight } from './useInSight.ts'
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
  const group = context.company === 'group'
  const instead = (voted?: Voted) => (
    <Instead told={told} inTraining={inTraining} opened={opened} stand={stand} voted={voted} />
  )
  const walks = phase === 'practising' && !isStopped(context, stand)
  const over = isOver(told.trip, stand)
  const { practiceCase } = opened
  const parts = partsTold(practiceCase, stand, rightWalk(practiceCase, stand.accepted))
  // The way to the debrief stands with the story.
  useInSight(`${phase} ${told.trip.walk.length} ${walks}`, parts + Number(over))
  if (phase === 'debriefing' && !group) return instead()
  return (
    <div className={phase === 'debriefing' ? undefined : 'training__case'}>
      {phase !== 'debriefing' && (
        <StoryTold
          opened={opened}
          parts={parts}
          over={over}
          off={stand.parted !== undefined && isToldAtOnce(context)}
          onConclude={phase === 'practising' ? () => tell({ type: 'conclude' }) : undefined}
          onOther={() => anotherCase(told, inTraining)}
        />
      )}
      <div className="training__guide" data-finished={stand.finished || undefined}>
        {walks && <Praise opened={opened} stand={stand} telling={context.telling} />}
        {group ? (
          <GroupRound
            told={told}
            opened={opened}
            stand={stand}
            instead={walks ? undefined : instead}
            onConclude={() => tell({ type: 'conclude' })}
            onAgain={() => stand.parted && answerAgain(told, inTraining, stand.parted)}
          />
        ) : walks ? (
          told.children
        ) : (
          instead()
        )}
      </div>
    </div>
  )
}

/** The case is over: a right way is at its end, or another has come to one of its own. */
function isOver(trip: Trip, { finished, parted }: Stand): boolean {
  return finished || (parted !== undefined && hereOf(trip).step.kind === 'outcome')
}

function isStopped(context: TrainingContext, { parted }: Stand): boolean {
  return isToldAtOnce(context) && parted !== undefined && context.passed !== parted.index
}

/** A group always is: it has talked over the answer, and it votes only on a right walk. */
function isToldAtOnce({ telling, company }: TrainingContext): boolean {
  return telling === 'atOnce' || company === 'group'
}

interface InsteadProps extends PractisingProps {
  /** Set where a group has answered. */
  readonly voted: Voted | undefined
}

/** The group goes on as the case was meant; where it left it is kept, to be looked back on. */
function follow({ tell }: Pick<InTraining, 'tell'>, parted: Parted, { onFollow }: Voted): void {
  tell({ type: 'again', parted })
  onFollow()
}

/** Nothing of the case is left, and the list of them is shown: nobody is asked whether they are worried still. */
function anotherCase({ send }: Pick<ToldRound, 'send'>, { tell }: Pick<InTraining, 'tell'>): void {
  tell({ type: 'another' })
  send({ type: 'wipe' })
  send({ type: 'begin' })
}

/** Takes back the answer that parted the walks, to be given again. */
function answerAgain(
  { send }: Pick<ToldRound, 'send'>,
  { tell }: Pick<InTraining, 'tell'>,
  parted: Parted,
): void {
  tell({ type: 'again', parted })
  send({ type: 'change', index: parted.index })
}

/** What stands in place of the walk: looking back, guessing first, or what an answer led to. */
function Instead({ told, inTraining, opened, stand, voted }: InsteadProps) {
  const { phase, tell, context } = inTraining
  const onBack = () => tell({ type: 'back' })
  if (phase === 'debriefing')
    return (
      <Debrief
        trip={told.trip}
        guide={told.guide}
        opened={opened}
        stand={stand}
        stopped={context.stopped}
        onBack={onBack}
        onAgain={() => anotherCase(told, inTraining)}
      />
    )
  if (phase === 'guessing')
    return (
      <Guess finished={stand.finished} onShow={() => tell({ type: 'showWay' })} onBack={onBack} />
    )
  const { parted } = stand
  if (!parted) return null
  return (
    <Feedback
      opened={opened}
      parted={parted}
      trip={told.trip}
      voted={voted && { ...voted, onFollow: () => follow(inTraining, parted, voted) }}
      onAgain={() => answerAgain(told, inTraining, parted)}
      onGoOn={() => tell({ type: 'goOn', parted })}
    />
  )
}
