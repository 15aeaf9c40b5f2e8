import type { i18n } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { PageLanguage } from '../words/languages.ts'
import { Editor } from './Editor.tsx'
import { spokenIn, type WordsOf } from './spoken.ts'

interface Props {
  /** The language the page was written in. */
  readonly first: i18n
  readonly files: WordsOf
  readonly links: readonly PageLanguage[]
  readonly today: string
}

/** The page in the language it speaks now. What is being written is not touched when it changes. */
export function Page({ first, files, links, today }: Props) {
  const [language, setLanguage] = useState(first)
  const [lost, setLost] = useState(false)
  const wanted = useRef(first.language)
  const spoken = language.language
  useEffect(() => {
    document.documentElement.lang = spoken
  }, [spoken])
  const speak = async (code: string) => {
    wanted.current = code
    const came = await spokenIn(code, files).catch(() => undefined)
    // Another one may have been asked for while this one was on its way.
    if (wanted.current !== code) return
    setLost(came === undefined)
    if (came) setLanguage(came)
  }
  return (
    <I18nextProvider i18n={language}>
      <Editor
        {...{ language, files, links, lost, today }}
        onLanguage={(code) => void speak(code)}
      />
    </I18nextProvider>
  )
}
