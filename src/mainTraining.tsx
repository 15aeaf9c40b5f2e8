import './styles.css'
import './meeting/meeting.css'
import './training/training.css'
import { fetchData } from './address/fetchData.ts'
import { startGuide } from './startGuide.tsx'
import { isCaseFile, isCaseList } from './training/caseFile.ts'
import { trainingFrame } from './training/trainingFrame.tsx'
import type { PageSays } from './visit/loadGuide.ts'

const says: PageSays = document.documentElement.dataset

await startGuide(
  trainingFrame({
    asked: location.hash.slice(1) || undefined,
    list: async () => {
      const came = await fetchData(says.cases ?? '')
      return isCaseList(came) ? came : undefined
    },
    own: async () => {
      if (says.practice === undefined) return []
      const came = await fetchData(says.practice)
      return isCaseList(came) ? came : undefined
    },
    open: async ({ file }) => {
      const came = await fetchData(`${says.root ?? ''}${file}`)
      return isCaseFile(came) ? came : undefined
    },
  }),
)
