import './styles.css'
import './styles/meeting.css'
import { meetingFrame } from './meeting/meetingFrame.ts'
import { startGuide } from './startGuide.tsx'

await startGuide(meetingFrame)
