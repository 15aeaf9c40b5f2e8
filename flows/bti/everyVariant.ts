import { nationalVariants, otherWays, type Variants } from './variants.ts'

/** Every chart there can be, the national one first: what is to be proved. */
export const everyVariant: readonly Variants[] = (
  ['order', 'newMeasuresLevel1', 'newMeasuresLevel2', 'stuck'] as const
).reduce<readonly Variants[]>(
  (found, choice) => [
    ...found,
    ...found.flatMap((variants) =>
      otherWays
        .filter((way) => way.choice === choice)
        .slice(0, 1)
        .map(({ is }) => ({ ...variants, [choice]: is })),
    ),
  ],
  [nationalVariants],
)
