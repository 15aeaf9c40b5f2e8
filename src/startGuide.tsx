import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchData } from './address/fetchData.ts'
import { App } from './App.tsx'
import type explainTerms from './glossary.ts'
import { Speaks } from './parts/Languages.tsx'
import type { WalkFrame } from './screens/told.ts'
import { isOld } from './visit/edition.ts'
import { keepOffline } from './visit/keepOffline.ts'
import { isLocal, loadGuide, type PageSays } from './visit/loadGuide.ts'
import type { View } from './visit/view.ts'
import { languagesIn } from './words/languages.ts'
import { laterWords } from './words/laterWords.ts'
import { addWords, loadWords } from './words/loadWords.ts'
import { speaking } from './words/speaking.ts'

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
  const chosen = { ...(await coming), languages: languagesIn(document.head) }
  if (chosen.local?.colour) page.style.setProperty('--local', chosen.local.colour)

  const later = laterWords(() => addWords(words, says.later ?? '', fetchData))
  const spoken = speaking(words, (code) => {
    page.lang = code
  })
  const beside = laterWords(async () => {
    if (says.beside === undefined) return false
    spoken.add(await besideIn(says.beside, says))
    return true
  })
  // Without it the guide still works while there is a net.
  const offline = import.meta.env.PROD ? keepOffline() : undefined

  const onPage = (shown: View['page']) => {
    if (shown !== 'start' && shown !== 'wiped') for (const words of [later, beside]) words.stop()
    offline?.at(shown)
  }

  const guide = (
    <StrictMode>
      <Speaks speaking={spoken}>
        <App guide={chosen} frame={frame} later={later} onPage={onPage} />
      </Speaks>
    </StrictMode>
  )

  // Asked for before any button can be pressed: after the first answer nothing is.
  void later.ask().then(beside.ask)
  void fetchData(says.glossary ?? '').then(
    (explain) => isExplaining(explain) && explain(root, spoken, later),
    () => undefined,
  )
  root.removeAttribute('disabled')
  // The built page has its first question written in it already.
  if (root.dataset['written'] && chosen.note !== 'missing') hydrateRoot(root, guide)
  else createRoot(root).render(guide)
  document.querySelector('.not-started')?.remove()
  if (isOld(says.edition, today)) document.querySelector('.edition-old')?.removeAttribute('hidden')
}

/** Without it the terms stand as plain words. */
function isExplaining(came: unknown): came is typeof explainTerms {
  return typeof came === 'function'
}

/** All words of the page in the other language it can change to, with the municipality's names in it. */
function besideIn(
  language: string,
  { besideWords = '', besidePack, name }: PageSays,
): Promise<i18n> {
  const local: Promise<unknown> =
    besidePack === undefined ? Promise.resolve() : fetchData(besidePack)
  return loadWords(
    language,
    besideWords.split(' '),
    local.then((came) => (isLocal(came, name) ? came : undefined)),
    fetchData,
  )
}
