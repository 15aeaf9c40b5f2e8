import { useMachine } from '@xstate/react'
import type { i18n } from 'i18next'
import { useEffect, useMemo, useRef } from 'react'
import type { PageLanguage } from '../words/languages.ts'
import { useWords } from '../words/useWords.ts'
import { Compare } from './Compare.tsx'
import { editor } from './editor.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { Leaving } from './Leaving.tsx'
import { Open } from './Open.tsx'
import { sayingIn } from './saying.ts'
import type { WordsOf } from './spoken.ts'
import { Work } from './Work.tsx'

interface Props {
  readonly language: i18n
  readonly files: WordsOf
  readonly links: readonly PageLanguage[]
  /** The words of a language that was asked for did not come. */
  readonly lost: boolean
  readonly today: string
  readonly onLanguage: (code: string) => void
}

/** From a municipality or a file to a pack that can be used. */
export function Editor({ language, files, links, lost, today, onLanguage }: Props) {
  const { shared } = useWords()
  const saying = useMemo(() => sayingIn(language), [language])
  const [snapshot, send] = useMachine(editor, { input: { today } })
  const { context } = snapshot
  const spoken = language.language
  const home = `${links.find(({ code }) => code === spoken)?.href ?? ''}../`
  const unsaved = context.text !== context.saved
  useUnsaved(unsaved && !snapshot.matches('opening'))
  const heading = useRef<HTMLHeadingElement>(null)
  const state = snapshot.value
  const before = useRef(state)
  useEffect(() => {
    if (state !== before.current) heading.current?.focus()
    before.current = state
  }, [state])
  return (
    <main className="editor">
      <LanguageChoice
        links={links}
        isOpen={state !== 'opening'}
        lost={lost}
        onLanguage={onLanguage}
      />
      <h1 ref={heading} tabIndex={-1}>
        {shared('editor.title')}
      </h1>
      <p>{shared('editor.stays')}</p>
      {state === 'opening' && (
        <>
          <p>{shared('editor.lead')}</p>
          <Open saying={saying} refused={context.refused} sheet={context.sheet} send={send} />
        </>
      )}
      {state === 'editing' && (
        <Work
          editing={context}
          saying={saying}
          shown={{ language: spoken, files: files[spoken] ?? [], home }}
          send={send}
        />
      )}
      {state === 'comparing' && <Compare editing={context} saying={saying} send={send} />}
      {state === 'leaving' && <Leaving send={send} />}
      <p>
        <a className="ds-link" href={home}>
          {shared('editor.home')}
        </a>
      </p>
    </main>
  )
}

/** The browser asks before a tab with unsaved changes is closed. */
function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
}
