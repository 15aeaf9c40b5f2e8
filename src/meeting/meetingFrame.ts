import type { WalkFrame } from '../screens/told.ts'
import { MeetingRound } from './MeetingRound.tsx'

/** A group round one screen. It may stand for an hour: people talk (decisions D3). */
export const meetingFrame: WalkFrame = {
  mode: { idleMinutes: 60, marksDisagreement: true, codes: 'real' },
  Round: MeetingRound,
}
