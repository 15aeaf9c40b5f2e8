import '../styles.css'
import './compare.css'
import './selftest.css'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { fetchData } from '../address/fetchData.ts'
import { loadWords } from '../words/loadWords.ts'
import { SelfTest } from './SelfTest.tsx'

const root = document.getElementById('selftest')
if (!root) throw new Error('The page has no #selftest.')

const files = Array.from(templateOf('files')?.querySelectorAll('tr') ?? [], (row) => {
  const [file, hash] = Array.from(row.children, (cell) => cell.textContent)
  return [file ?? '', hash ?? ''] as const
})
const { lang, dataset } = document.documentElement
const named = (dataset['words'] ?? '').split(' ')
const words = await loadWords(lang, named, Promise.resolve(undefined), fetchData)

createRoot(root).render(
  <I18nextProvider i18n={words}>
    <SelfTest edition={templateOf('edition')?.textContent ?? ''} files={files} />
  </I18nextProvider>,
)
document.querySelector('.not-started')?.remove()

/** Written into the page by the build. */
function templateOf(id: string): DocumentFragment | undefined {
  const template = document.getElementById(id)
  return template instanceof HTMLTemplateElement ? template.content : undefined
}
