import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { fetchData } from './address/fetchData.ts'
import { App } from './App.tsx'
import type { WalkFrame } from './screens/told.ts'
import { isOld } from './visit/edition.ts'
import { keepOffline } from './visit/keepOffline.ts'
import { loadGuide, type PageSays } from './visit/loadGuide.ts'
import type { View } from './visit/view.ts'
import { laterWords } from './words/laterWords.ts'
import { addWords, loadWords } from './words/loadWords.ts'

/**
 * Starts a guide on the page it was written in, in the frame of that page: alone, in a meeting.
 *
 * Until it has – and if it never does – the page stays as it was written: the numbers can be called, the
 * buttons are visibly off, and after a moment it says so. Throws where the page is none of ours.
 */
export async function startGuide(frame: WalkFrame): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')

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

  const onPage = (shown: View['page']) => {
    if (shown !== 'start' && shown !== 'wiped') later.stop()
    offline?.at(shown)
  }

  const guide = (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <App guide={chosen} frame={frame} later={later} onPage={onPage} />
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
}
