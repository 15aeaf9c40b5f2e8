import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { inVariants } from '../practice/inVariants.ts'
import { standOf, type Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import type { Guide } from '../visit/guide.ts'
import type { CaseFile, CaseShelf, ListedCase } from './caseFile.ts'
import { training, type TrainingContext, type TrainingEvent } from './training.ts'

/** The list of cases: on its way, here, or not to be had. */
export type Listed = 'coming' | 'missing' | readonly ListedCase[]

export interface InTraining {
  readonly phase: 'choosing' | 'practising' | 'debriefing'
  readonly context: TrainingContext
  readonly listed: Listed
  readonly stand: Stand | undefined
  readonly tell: (event: TrainingEvent) => void
  readonly onOpen: (listed: ListedCase) => void
}

/** Practice round a visit: the cases, what is chosen, and how the visit stands against it. */
export function useTraining(shelf: CaseShelf, { trip, guide, send }: ToldRound): InTraining {
  const [{ value: phase, context }, tell] = useMachine(training)
  const [listed, setListed] = useState<Listed>('coming')
  useEffect(() => {
    let wanted = true
    shelf.list().then(
      (list) => wanted && setListed(list ?? 'missing'),
      () => wanted && setListed('missing'),
    )
    return () => {
      wanted = false
    }
  }, [shelf])
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
    listed,
    tell,
    stand: opened && standOf(trip, opened.practiceCase),
    onOpen: (one) => void open(one),
  }
}

/** A case as it is walked in a municipality's guide. */
function inGuide(file: CaseFile, { variants }: Guide): CaseFile {
  return { ...file, practiceCase: inVariants(file.practiceCase, variants) }
}
