import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { App } from '../../App.tsx'
import type { WalkFrame } from '../../screens/told.ts'
import type { Guide } from '../../visit/guide.ts'

interface Props {
  readonly guide: Guide
  readonly language: i18n
  readonly frame: WalkFrame
}

/**
 * The guide, in its frame, with its first page written in it, so that it can be read before the script is there.
 *
 * A disabled fieldset turns off every button in it and no link, without script and without style: a
 * button that does nothing looks like one. The script opens it when it starts.
 */
export function GuidePage({ guide, language, frame }: Props) {
  const written = renderToString(
    <StrictMode>
      <I18nextProvider i18n={language}>
        <App guide={guide} frame={frame} />
      </I18nextProvider>
    </StrictMode>,
  )
  return (
    <fieldset
      id="root"
      role="presentation"
      disabled
      data-written="true"
      // Written by React itself, in the one way that it can take over in the browser.
      dangerouslySetInnerHTML={{ __html: written }}
    />
  )
}
