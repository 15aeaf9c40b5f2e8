import './styles.css'
import { guideFrame } from './screens/guideFrame.ts'
import { startGuide } from './startGuide.tsx'

await startGuide(guideFrame)
