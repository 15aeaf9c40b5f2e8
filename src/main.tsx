import './styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './App.tsx'
import { guideFrame } from './screens/guideFrame.ts'
import { keepOffline } from './visit/keepOffline.ts'
import { loadGuide } from './visit/loadGuide.ts'
import { loadWords } from './words/loadWords.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

// Until the script is here – and if it never comes – the page stays as it was written, with the
// emergency numbers.
const page = document.documentElement
const today = new Date().toISOString().slice(0, 10)
const chosen = await loadGuide(page.dataset, today)
const words = loadWords(chosen.local)
if (chosen.local?.colour) page.style.setProperty('--local', chosen.local.colour)

const guide = (
  <StrictMode>
    <I18nextProvider i18n={words}>
      <App guide={chosen} frame={guideFrame} />
    </I18nextProvider>
  </StrictMode>
)

// The built page has its first question written in it already.
if (root.dataset['written'] && chosen.note !== 'missing') hydrateRoot(root, guide)
else createRoot(root).render(guide)
document.querySelector('.not-started')?.remove()

// Without it the guide still works while there is a net.
if (import.meta.env.PROD) void keepOffline().catch(() => undefined)
