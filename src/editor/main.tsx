import './jitless.ts'
import '../styles.css'
import './editor.css'
import { createRoot } from 'react-dom/client'
import { languagesIn } from '../words/languages.ts'
import { Page } from './Page.tsx'
import { filesIn, spokenIn } from './spoken.ts'

const root = document.getElementById('editor')
if (!root) throw new Error('The page has no #editor.')

const { lang, dataset } = document.documentElement
const files = filesIn(lang, dataset)
const words = await spokenIn(lang, files)

createRoot(root).render(
  <Page
    first={words}
    files={files}
    links={languagesIn(document.head)}
    today={new Date().toISOString().slice(0, 10)}
  />,
)
document.querySelector('.not-started')?.remove()
// The editor has its own: in the middle of the work the page changes where it is.
document.querySelector('.editor-page > .languages')?.remove()
