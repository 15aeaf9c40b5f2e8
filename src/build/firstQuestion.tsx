import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { App } from '../App.tsx'
import { guideFrame } from '../screens/guideFrame.ts'
import type { Guide } from '../visit/guide.ts'

/** A page with its first question written in it, so that it can be read before the script is there. */
export function withFirstQuestion(html: string, language: i18n, guide: Guide): string {
  const written = renderToString(
    <StrictMode>
      <I18nextProvider i18n={language}>
        <App guide={guide} frame={guideFrame} />
      </I18nextProvider>
    </StrictMode>,
  )
  const start = html.indexOf('<div id="root">')
  const end = html.lastIndexOf('</div>')
  if (start === -1 || end < start) throw new Error('The page has no #root.')
  return `${html.slice(0, start)}<div id="root" data-written="true">${written}${html.slice(end)}`
}
