import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { standOf, type Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import type { Guide } from '../visit/guide.ts'
import { inGuide, type CaseShelf, type ListedCase } from './caseFile.ts'
import { training, type TrainingContext, type TrainingEvent } from './training.ts'

/** The list of cases: on its way, here, or not to be had. */
export type Listed = 'coming' | 'missing' | readonly ListedCase[]

export interface InTraining {
  readonly phase: 'choosing' | 'practising' | 'guessing' | 'debriefing'
  readonly context: TrainingContext
  readonly listed: Listed
  /** The case that a link from the kit names, where there is one. */
  readonly asked: ListedCase | undefined
  /** The municipality has cases of its own, and they did not come. */
  readonly ownMissing: boolean
  readonly stand: Stand | undefined
  readonly tell: (event: TrainingEvent) => void
  readonly onOpen: (listed: ListedCase) => void
}

/** Practice round a visit: the cases, what is chosen, and how the visit stands against it. */
export function useTraining(shelf: CaseShelf, { trip, guide, send }: ToldRound): InTraining {
  const [{ value: phase, context }, tell] = useMachine(training)
  const [listed, setListed] = useState<Listed>('coming')
  const [own, setOwn] = useState<Listed>([])
  useEffect(() => {
    let wanted = true
    shelf.list().then(
      (list) => wanted && setListed(list ?? 'missing'),
      () => wanted && setListed('missing'),
    )
    shelf.own().then(
      (list) => wanted && setOwn(list ?? 'missing'),
      () => wanted && setOwn('missing'),
    )
    return () => {
      wanted = false
    }
  }, [shelf])
  const asked = typeof listed === 'string' ? undefined : listed.find(({ id }) => id === shelf.asked)
  // Who comes from the kit holds a course.
  const isAsked = asked !== undefined
  useEffect(() => {
    if (isAsked) tell({ type: 'with', company: 'group' })
  }, [isAsked, tell])
  const { opened } = context
  const open = async (one: ListedCase) => {
    const file = await shelf.open(one).catch(() => undefined)
    if (!file) return setListed('missing')
    send({ type: 'hold', holding: true })
    tell({ type: 'open', opened: inGuide(file, guide) })
  }
  return {
    phase,
    context,
    listed: listedWith(own, listed, guide),
    asked,
    ownMissing: own === 'missing',
    tell,
    stand: opened && standOf(trip, opened.practiceCase),
    onOpen: (one) => void open(one),
  }
}

/** The municipality's own come first. They are of its chart: without its pack they are not shown. */
function listedWith(own: Listed, listed: Listed, { local }: Guide): Listed {
  if (!local || typeof own === 'string' || typeof listed === 'string') return listed
  return [...own, ...listed]
}
