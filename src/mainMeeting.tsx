import './styles.css'
import './meeting/meeting.css'
import { meetingFrame } from './meeting/meetingFrame.ts'
import { startGuide } from './startGuide.tsx'

await startGuide(meetingFrame)
