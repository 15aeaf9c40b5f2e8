import { choices, nationalVariants, type Variants } from './variants.ts'

/**
 * Every chart there can be, the national one first: what is to be proved. When the stafettholder is
 * chosen leads nobody elsewhere, and is not among the choices.
 */
export const everyVariant: readonly Variants[] = choices.stuck.flatMap((stuck) =>
  choices.newMeasuresLevel2.flatMap((newMeasuresLevel2) =>
    choices.newMeasuresLevel1.flatMap((newMeasuresLevel1) =>
      choices.order.map((order) => ({
        ...nationalVariants,
        order,
        newMeasuresLevel1,
        newMeasuresLevel2,
        stuck,
      })),
    ),
  ),
)
