import './styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { fetchData } from './address/fetchData.ts'
import { App } from './App.tsx'
import { guideFrame } from './screens/guideFrame.ts'
import { isOld } from './visit/edition.ts'
import { keepOffline } from './visit/keepOffline.ts'
import { loadGuide, type PageSays } from './visit/loadGuide.ts'
import type { View } from './visit/view.ts'
import { laterWords } from './words/laterWords.ts'
import { addWords, loadWords } from './words/loadWords.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

// Until the script is here – and if it never comes – the page stays as it was written: the numbers
// can be called, the buttons are visibly off, and after a moment it says so.
const page = document.documentElement
const says: PageSays = page.dataset
const today = new Date().toISOString().slice(0, 10)
const coming = loadGuide(says, today)
const words = await loadWords(
  page.lang,
  (says.words ?? '').split(' '),
  coming.then(({ local }) => local),
  fetchData,
)
const chosen = await coming
if (chosen.local?.colour) page.style.setProperty('--local', chosen.local.colour)

const later = laterWords(() => addWords(words, says.later ?? '', fetchData))
// Without it the guide still works while there is a net.
const offline = import.meta.env.PROD ? keepOffline() : undefined

function onPage(shown: View['page']): void {
  if (shown !== 'start' && shown !== 'wiped') later.stop()
  offline?.at(shown)
}

const guide = (
  <StrictMode>
    <I18nextProvider i18n={words}>
      <App guide={chosen} frame={guideFrame} later={later} onPage={onPage} />
    </I18nextProvider>
  </StrictMode>
)

root.removeAttribute('disabled')
// The built page has its first question written in it already.
if (root.dataset['written'] && chosen.note !== 'missing') hydrateRoot(root, guide)
else createRoot(root).render(guide)
document.querySelector('.not-started')?.remove()
if (isOld(says.edition, today)) document.querySelector('.edition-old')?.removeAttribute('hidden')
// After the first paint.
requestAnimationFrame(() => setTimeout(() => void later.ask()))
