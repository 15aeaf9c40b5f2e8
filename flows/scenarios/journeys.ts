import { circumstances } from './circumstances.ts'
import { gates } from './gates.ts'
import { kindergarten } from './kindergarten.ts'
import { school } from './school.ts'
import { topics } from './topics.ts'
import { read, type Journey } from './told.ts'

/** The training cases of bti.md section 7, each as one person's way through. */
export const journeys: readonly Journey[] = [
  ...circumstances,
  ...gates,
  ...kindergarten,
  ...school,
  ...topics,
].map(read)
