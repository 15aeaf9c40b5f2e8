import type { StateId } from '../../bti/ids.ts'
import type { Deed } from '../../progress.ts'

/** Questions where a person may not know, though they are not gates: one of these is there (B8). */
export const mayNotKnow: Readonly<Partial<Record<StateId, readonly string[]>>> = {
  'aside.acute.selfHarmKind': ['unsure'],
  'duty.staffLeader': ['unsure'],
  'duty.staffCrime': ['unsure'],
  'duty.avert': ['unsure'],
  'safety.absence': ['unsure'],
  'safety.medicalWho': ['unknown'],
  'safety.disabilityWho': ['unknown'],
  'duty.departure': ['unsure'],
  'duty.parentsRisk': ['unsure'],
  'level1.act.consent': ['notYet', 'unsure'],
  'level1.reflect.sharedUnderstanding': ['unsure', 'notYet'],
  'level1.followUp.evaluate': ['unsure', 'notYet'],
  'level3.act.consent': ['notYet', 'unsure'],
  'level3.reflect.meeting': ['notYet', 'unsure'],
  'level3.act.stuck': ['notYet', 'unsure'],
}

/** What is only done with somebody who was called. */
export const withSomebody: readonly Deed[] = [
  'discussed',
  'reported',
  'staffTold',
  'policeTold',
  'childrenHelped',
]
