/** What one does first: the five answers of the sheet that is filled in before and after. */
export const firstSteps = ['emergency', 'report', 'discuss', 'leader', 'parents'] as const

/** One of them. */
export type FirstStep = (typeof firstSteps)[number]

/** A few lines of a made-up case, the walk that it is in the guide, and what is done first. */
export interface Vignette {
  readonly id: string
  readonly walk: string
  readonly right: FirstStep
}

const calm = 'newWorry · done · no · no · done · done · done'

/** Ten of them, in no order of danger: four where ordinary help is right. */
export const vignettes = [
  { id: 'shins', walk: calm, right: 'parents' },
  { id: 'belt', walk: 'newWorry · done · yes · home', right: 'report' },
  { id: 'fall', walk: 'danger · danger:yes', right: 'emergency' },
  { id: 'grief', walk: calm, right: 'parents' },
  { id: 'colleague', walk: 'newWorry · done · no · no · done · staff:yes · no', right: 'leader' },
  { id: 'bruise', walk: 'newWorry · done · unsure · unknown', right: 'discuss' },
  { id: 'clothes', walk: calm, right: 'parents' },
  { id: 'uncle', walk: 'newWorry · done · no · yes · home', right: 'report' },
  { id: 'scarf', walk: calm, right: 'parents' },
  { id: 'tonight', walk: 'newWorry · selfHarm:yes · suicide', right: 'emergency' },
] as const satisfies readonly Vignette[]
