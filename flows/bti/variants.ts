import type { StateId } from './ids.ts'

/**
 * The ways in which the national chart may differ from place to place (decisions B18).
 *
 * Each is a choice between ways that stand in the chart. They move nobody past a gate, a duty or a
 * guard: every state has its own, whatever way leads there (B2).
 */
export interface Variants {
  /** Level 0: make it concrete and then share it, or tell the leader first. */
  readonly order: 'concretiseFirst' | 'leaderFirst'
  /** Level 1, other measures: plan them, or begin again with what it is about. */
  readonly newMeasuresLevel1: 'plan' | 'understanding'
  /** Level 2, other measures: plan them, or meet again. */
  readonly newMeasuresLevel2: 'plan' | 'meeting'
  /** When the stafettholder is chosen. Changes what is said, not where anything leads. */
  readonly stafettholder: 'level1' | 'level2'
  /** A stuck case: a step of its own, or taken up in the meeting of level 3. */
  readonly stuck: 'step' | 'meeting'
}

export const nationalVariants: Variants = {
  order: 'concretiseFirst',
  newMeasuresLevel1: 'plan',
  newMeasuresLevel2: 'plan',
  stafettholder: 'level1',
  stuck: 'step',
}

type Choice = keyof Variants

type Ways = Readonly<Record<string, Readonly<Record<string, StateId>>>>

/** Where answers lead otherwise than nationally: the choice, the state, the answer, the target. */
export const otherWays: { readonly [C in Choice]?: Readonly<Partial<Record<Variants[C], Ways>>> } =
  {
    order: {
      leaderFirst: {
        'level0.notice.wondering': {
          yes: 'level0.reflect.share',
          notYet: 'level0.reflect.share',
          toldToMe: 'level0.reflect.share',
        },
        'level0.reflect.share': { talk: 'level0.reflect.concretise' },
        'level0.reflect.concretise': { enough: 'level0.act.talk' },
      },
    },
    newMeasuresLevel1: {
      understanding: {
        'level1.followUp.evaluate': { otherMeasures: 'level1.reflect.sharedUnderstanding' },
      },
    },
    newMeasuresLevel2: {
      meeting: { 'level2.followUp.evaluate': { otherMeasures: 'level2.reflect.meeting' } },
    },
    stuck: {
      // Disagreement in the meeting itself still goes to the leaders: the step is never lost.
      meeting: {
        'level3.notice.where': { stuck: 'level3.reflect.meeting' },
        'level3.act.plan': { disagree: 'level3.reflect.meeting' },
        'level3.followUp.evaluate': { stuck: 'level3.reflect.meeting' },
      },
    },
  }

/** Every chart there can be, the national one first: what is to be proved. */
export const everyVariant: readonly Variants[] = [
  ...cross({
    order: ['concretiseFirst', 'leaderFirst'],
    newMeasuresLevel1: ['plan', 'understanding'],
    newMeasuresLevel2: ['plan', 'meeting'],
    stuck: ['step', 'meeting'],
  }),
]

function cross(choices: {
  readonly order: readonly Variants['order'][]
  readonly newMeasuresLevel1: readonly Variants['newMeasuresLevel1'][]
  readonly newMeasuresLevel2: readonly Variants['newMeasuresLevel2'][]
  readonly stuck: readonly Variants['stuck'][]
}): readonly Variants[] {
  return choices.order.flatMap((order) =>
    choices.newMeasuresLevel1.flatMap((newMeasuresLevel1) =>
      choices.newMeasuresLevel2.flatMap((newMeasuresLevel2) =>
        choices.stuck.map((stuck) => ({
          ...nationalVariants,
          order,
          newMeasuresLevel1,
          newMeasuresLevel2,
          stuck,
        })),
      ),
    ),
  )
}
