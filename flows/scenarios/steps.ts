import type { StateId } from '../bti/ids.ts'

/** Where each step of bti.md section 2 stands in the chart. */
export const steps = {
  'G.0': ['start.choose'],
  'G.1': ['safety.acute', 'safety.alsoAcute', 'aside.acute.gate'],
  'G.2': [
    'safety.violence',
    'safety.sexual',
    'safety.honour',
    'safety.topics',
    'safety.quick',
    'safety.again',
  ],
  'G.3': ['safety.people'],
  'A.1': [
    'aside.acute.danger',
    'aside.acute.notSafeToday',
    'aside.acute.injury',
    'aside.acute.injuryReport',
    'aside.acute.selfHarm',
    'aside.acute.selfHarmKind',
    'aside.acute.selfHarmSmall',
    'aside.acute.notCollected',
    'aside.acute.unfitAdult',
  ],
  'B.1': [
    // What is the suspicion? Where nothing was answered before, the gates themselves ask.
    'safety.acute',
    'safety.urgent',
    'safety.again',
    'safety.whoFirst',
    'safety.who',
    'safety.neglect',
    'safety.medical',
    'safety.disability',
    'safety.behaviour',
    'safety.trafficking',
    'safety.medicalWho',
    'safety.disabilityWho',
    'safety.absence',
    'safety.harms',
  ],
  'B.2': ['duty.avert', 'duty.police', 'duty.travel', 'duty.parents', 'duty.parentsOpen'],
  'B.2b': ['duty.parentsRisk'],
  'B.3': ['duty.report', 'duty.today', 'aside.report', 'duty.police'],
  'B.4': ['duty.after'],
  'D.1': [
    'aside.discuss.who',
    'aside.discuss.advice',
    'duty.discuss',
    'duty.callNow',
    'duty.unease',
  ],
  'D.2': [
    'aside.discuss.outcome',
    'aside.discuss.notOurs',
    'duty.secondUnsure',
    'duty.saidSerious',
  ],
  'M.1': ['duty.environment', 'duty.children'],
  'M.2': ['duty.staffLeader', 'duty.staffCrime', 'duty.staffTell'],
  'M.3': ['duty.environmentFollowUp'],
  // Beside bti.md: a child who is away is followed up (oppl. § 10-6).
  'M.4': ['duty.absence'],
  // And a child who harms others: those who are hurt, and that child.
  'M.5': ['duty.harms'],
  // And what people really come with when nothing is dangerous.
  'T.1': ['aside.themes.list'],
  'T.2': [
    'aside.themes.grief',
    'aside.themes.twoHomes',
    'aside.themes.newSibling',
    'aside.themes.illOrDrinkingParent',
    'aside.themes.poverty',
    'aside.themes.eating',
    'aside.themes.sleep',
    'aside.themes.noFriends',
    'aside.themes.underThree',
    'aside.themes.language',
    'aside.themes.refugee',
    'aside.themes.radicalisation',
    'aside.themes.threatsAgainstSchool',
    'aside.themes.images',
    'aside.themes.waitingForHelp',
  ],
  'N0.1': ['level0.notice.wondering'],
  'N0.2': ['level0.reflect.concretise'],
  'N0.3': ['level0.reflect.share'],
  'N0.3b': ['level0.reflect.yourConcern'],
  'N0.4': ['level0.act.talk'],
  'N0.5': ['level0.followUp.clarify'],
  'N1.1': ['level1.act.consent'],
  'N1.2': ['level1.reflect.sharedUnderstanding'],
  'N1.3': ['level1.act.plan'],
  'N1.4': ['level1.act.carryOut'],
  'N1.5': ['level1.followUp.evaluate'],
  'N2.1': ['level2.reflect.chooseService'],
  'N2.2': ['level2.reflect.meeting'],
  'N2.3': ['level2.act.plan'],
  'N2.4': ['level2.act.carryOut'],
  'N2.5': ['level2.followUp.evaluate'],
  'N3.1': ['level3.act.consent'],
  'N3.2': ['level3.reflect.meeting'],
  'N3.3': ['level3.act.plan'],
  'N3.4': ['level3.act.carryOut'],
  'N3.5': ['level3.followUp.evaluate'],
  'N3.6': ['level3.act.stuck'],
  'C.1': [
    'consent.withdrawn',
    'consent.refused',
    'consent.oneParent',
    'level0.act.parentsDisagree',
  ],
  'C.2': ['consent.reconsider'],
  'C.3': ['consent.childRefuses'],
  'C.4': ['consent.ownTask'],
  'X.0': ['end.watch'],
  'X.1': ['end.closed'],
} as const satisfies Record<string, readonly StateId[]>

/** The name of a step in bti.md. */
export type StepId = keyof typeof steps

/** Whether a path of steps is met, in order, among the places of a walk; other places may lie between. */
export function missedSteps(
  expected: readonly StepId[],
  visited: readonly StateId[],
): readonly StepId[] {
  const rest = [...expected]
  for (const place of visited) {
    const next = rest[0]
    const states: readonly StateId[] = next ? steps[next] : []
    if (states.includes(place)) rest.shift()
  }
  return rest
}
