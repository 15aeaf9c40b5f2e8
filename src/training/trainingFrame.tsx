import type { ToldRound, WalkFrame } from '../screens/told.ts'
import type { CaseShelf } from './caseFile.ts'
import { TrainingRound } from './TrainingRound.tsx'

/** Practice on made-up cases, from a shelf of them. People talk over a case: it may stand for an hour. */
export function trainingFrame(shelf: CaseShelf): WalkFrame {
  return {
    mode: { idleMinutes: 60, marksDisagreement: false, codes: 'practice' },
    Round: (told: ToldRound) => <TrainingRound {...told} shelf={shelf} />,
  }
}
