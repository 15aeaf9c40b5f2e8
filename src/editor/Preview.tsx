import type { i18n } from 'i18next'
import { useEffect, useState, type FocusEvent } from 'react'
import { I18nextProvider } from 'react-i18next'
import { fetchData } from '../address/fetchData.ts'
import { App } from '../App.tsx'
import { compile } from '../pack/compile.ts'
import type { Pack } from '../pack/schema.ts'
import { languages } from '../pack/wordRules.ts'
import { guideFrame } from '../screens/guideFrame.ts'
import { guideFor, type Guide } from '../visit/guide.ts'
import { loadWords } from '../words/loadWords.ts'
import { useWords } from '../words/useWords.ts'
import type { Editing } from './editor.ts'

/** The language the guide is shown in, the files with its words, and the way to its pages. */
export interface PreviewIn {
  readonly language: string
  readonly files: readonly string[]
  readonly home: string
}

interface Props {
  readonly editing: Editing
  readonly shown: PreviewIn
}

interface Made {
  readonly guide: Guide
  readonly words: i18n
  readonly pack: Pack
}

/** The guide itself, with the pack as it was when it last had no faults (decisions F7). */
export function Preview({ editing: { valid, checked, today }, shown }: Props) {
  const { shared } = useWords()
  const [made, setMade] = useState<Made>()
  const [isLater, setLater] = useState(false)
  const { language, home } = shown
  const files = shown.files.join(' ')
  useEffect(() => {
    const wanted = { stale: false }
    const show = async (pack: Pack) => {
      const coming = await madeOf(pack, today, { language, home, files: files.split(' ') })
      if (!wanted.stale) setMade(coming)
    }
    if (valid) void show(valid)
    return () => {
      wanted.stale = true
    }
  }, [valid, today, language, home, files])
  return (
    <section>
      <h2>{shared('editor.preview.title')}</h2>
      <p>{shared('editor.preview.draft')}</p>
      {'faults' in checked && (
        <p role="alert" className="editor-note">
          {shared(valid ? 'editor.preview.behind' : 'editor.preview.none')}
        </p>
      )}
      <output>{isLater && shared('editor.preview.later')}</output>
      {made && made.pack === valid && (
        <div
          className="editor-guide"
          data-preview={made.pack.id}
          onFocus={keepInSight}
          onClickCapture={(event) => {
            const isHeld = isOwnPage(event.target)
            if (isHeld) event.preventDefault()
            setLater(isHeld)
          }}
        >
          <I18nextProvider i18n={made.words}>
            <App guide={made.guide} frame={guideFrame} />
          </I18nextProvider>
        </div>
      )}
    </section>
  )
}

/**
 * Another page of the guide begins at the top of the window, which here is far above it. Where the page
 * was only said in another language, the focus stays on what was pressed for it.
 */
function keepInSight({ target, relatedTarget }: FocusEvent): void {
  if (!(target instanceof HTMLHeadingElement)) return
  const pressed = relatedTarget instanceof HTMLElement && relatedTarget.closest('.languages')
  if (pressed) relatedTarget.focus()
  else target.scrollIntoView({ block: 'center' })
}

/** Whether a link leads to a page beside the municipality’s guide: there is none before the file is published. */
function isOwnPage(target: EventTarget): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link) return false
  const { origin, pathname } = new URL(link.href, location.href)
  const here = location.pathname.replace(/[^/]*$/, '')
  return origin === location.origin && pathname !== location.pathname && pathname.startsWith(here)
}

/** The words of the guide are here since the page spoke this language: nothing is fetched for them again. */
async function madeOf(
  pack: Pack,
  today: string,
  { language, files, home }: PreviewIn,
): Promise<Made> {
  const local = compile(pack, languages.find((one) => one === language) ?? pack.language)
  const words = await loadWords(language, files, Promise.resolve(local), fetchData)
  return { guide: { ...guideFor(local, today, home), main: 'div' }, words, pack }
}
