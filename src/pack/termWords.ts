import type { Language } from './wordRules.ts'

/** A word for a step of the guide, in the forms a sentence needs. */
interface StepWord {
  readonly plain: string
  readonly the: string
}

/** A word for the worry about a child, in the forms a sentence needs. */
interface ConcernWord extends StepWord {
  readonly one: string
}

/** What a municipality can call a step and a worry: they stand inside our sentences (decisions F4). */
interface TermWords {
  readonly steps: readonly StepWord[]
  readonly concerns: readonly ConcernWord[]
  /** How a level is written, before its sign. */
  readonly levels: readonly string[]
}

/** The same in both written languages. */
const norwegianSteps = [
  { plain: 'steg', the: 'steget' },
  { plain: 'trinn', the: 'trinnet' },
  { plain: 'fase', the: 'fasen' },
  { plain: 'boks', the: 'boksen' },
]

const norwegianLevels = ['Nivå', 'Fase', 'Trinn', 'Steg']

export const termWords: Readonly<Record<Language, TermWords>> = {
  nb: {
    steps: norwegianSteps,
    concerns: [
      { plain: 'uro', one: 'en uro', the: 'uroen' },
      { plain: 'uro', one: 'ei uro', the: 'uroa' },
      { plain: 'undring', one: 'en undring', the: 'undringen' },
      { plain: 'undring', one: 'ei undring', the: 'undringa' },
      { plain: 'bekymring', one: 'en bekymring', the: 'bekymringen' },
      { plain: 'bekymring', one: 'ei bekymring', the: 'bekymringa' },
    ],
    levels: norwegianLevels,
  },
  nn: {
    steps: norwegianSteps,
    concerns: [
      { plain: 'uro', one: 'ei uro', the: 'uroa' },
      { plain: 'undring', one: 'ei undring', the: 'undringa' },
      { plain: 'bekymring', one: 'ei bekymring', the: 'bekymringa' },
      { plain: 'otte', one: 'ein otte', the: 'otten' },
    ],
    levels: norwegianLevels,
  },
  en: {
    steps: [
      { plain: 'step', the: 'the step' },
      { plain: 'stage', the: 'the stage' },
      { plain: 'phase', the: 'the phase' },
    ],
    concerns: [
      { plain: 'concern', one: 'a concern', the: 'the concern' },
      { plain: 'worry', one: 'a worry', the: 'the worry' },
    ],
    levels: ['Level', 'Phase', 'Stage', 'Step'],
  },
}
