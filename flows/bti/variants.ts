import type { StateId } from './ids.ts'

/**
 * The ways in which the national chart may differ from place to place (decisions B18), the national
 * one first.
 *
 * Each is a choice between ways that stand in the chart. They move nobody past a gate, a duty or a
 * guard: every state has its own, whatever way leads there (B2).
 */
export const choices = {
  /** Level 0: make it concrete and then share it, or tell the leader first. */
  order: ['concretiseFirst', 'leaderFirst'],
  /** Level 1, other measures: plan them, or begin again with what it is about. */
  newMeasuresLevel1: ['plan', 'understanding'],
  /** Level 2, other measures: plan them, or meet again. */
  newMeasuresLevel2: ['plan', 'meeting'],
  /** When the stafettholder is chosen. Changes what is said, not where anything leads. */
  stafettholder: ['level1', 'level2'],
  /** A stuck case: a step of its own, or taken up in the meeting of level 3. */
  stuck: ['step', 'meeting'],
} as const

/** What one place has chosen. */
export type Variants = {
  readonly [Choice in keyof typeof choices]: (typeof choices)[Choice][number]
}

/** What is chosen where nobody has chosen. */
export const nationalVariants: Variants = {
  order: 'concretiseFirst',
  newMeasuresLevel1: 'plan',
  newMeasuresLevel2: 'plan',
  stafettholder: 'level1',
  stuck: 'step',
}

/** Where one answer leads when a choice is not the national one. */
export interface OtherWay {
  readonly choice: keyof Variants
  readonly is: Variants[keyof Variants]
  readonly at: StateId
  readonly answer: string
  readonly to: StateId
}

function when<C extends keyof Variants>(
  choice: C,
  is: Variants[C],
  ways: readonly (readonly [at: StateId, answer: string, to: StateId])[],
): readonly OtherWay[] {
  return ways.map(([at, answer, to]) => ({ choice, is, at, answer, to }))
}

/** Every answer that leads elsewhere somewhere. */
export const otherWays: readonly OtherWay[] = [
  ...when('order', 'leaderFirst', [
    ['level0.notice.wondering', 'yes', 'level0.reflect.share'],
    ['level0.notice.wondering', 'notYet', 'level0.reflect.share'],
    ['level0.notice.wondering', 'toldToMe', 'level0.reflect.share'],
    ['level0.reflect.share', 'talk', 'level0.reflect.concretise'],
    ['level0.reflect.concretise', 'enough', 'level0.act.talk'],
  ]),
  ...when('newMeasuresLevel1', 'understanding', [
    ['level1.followUp.evaluate', 'otherMeasures', 'level1.reflect.sharedUnderstanding'],
  ]),
  ...when('newMeasuresLevel2', 'meeting', [
    ['level2.followUp.evaluate', 'otherMeasures', 'level2.reflect.meeting'],
  ]),
  // Disagreement in the meeting itself still goes to the leaders: the step is never lost.
  ...when('stuck', 'meeting', [
    ['level3.notice.where', 'stuck', 'level3.reflect.meeting'],
    ['level3.act.plan', 'disagree', 'level3.reflect.meeting'],
    ['level3.followUp.evaluate', 'stuck', 'level3.reflect.meeting'],
  ]),
]
