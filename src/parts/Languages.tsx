import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { I18nContext, I18nextProvider } from 'react-i18next'
import type { PageLanguage } from '../words/languages.ts'
import type { Speaking } from '../words/speaking.ts'
import { useWords } from '../words/useWords.ts'
import type { Words } from '../words/words.ts'

interface Props {
  readonly languages: readonly PageLanguage[]
}

const SpeakingContext = createContext<Speaking | undefined>(undefined)

interface SpeaksProps {
  readonly speaking: Speaking
  readonly children: ReactNode
}

/** The page in the language it speaks now. */
export function Speaks({ speaking, children }: SpeaksProps) {
  const now = useSyncExternalStore(speaking.subscribe, speaking.now, speaking.now)
  return (
    <SpeakingContext value={speaking}>
      <I18nextProvider i18n={now}>{children}</I18nextProvider>
    </SpeakingContext>
  )
}

/** The page in other languages. Before anything is answered nothing is lost by going there. */
export function LanguageLinks({ languages }: Props) {
  const { i18n } = useContext(I18nContext)
  return <LanguageNav words={useWords()} languages={languages} spoken={i18n.language} />
}

interface NavProps extends Props {
  readonly words: Words
  /** The language of the page itself. */
  readonly spoken: string
}

/** Links to a page in the languages it does not speak. */
export function LanguageNav({ words, languages, spoken }: NavProps) {
  const others = languages.filter(({ code }) => code !== spoken)
  if (others.length === 0) return null
  return (
    <nav className="languages no-print" aria-label={words.shared('common.languages.title')}>
      {others.map(({ code, name, href }) => (
        <a className="ds-link" key={code} href={href} hrefLang={code} lang={code}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** In the middle of a walk: the same page in the other language whose words have come. The walk stays. */
export function LanguageChange({ languages }: Props) {
  const { shared } = useWords()
  const speaking = useContext(SpeakingContext)
  const other = useSyncExternalStore(
    speaking?.subscribe ?? never,
    () => speaking?.other(),
    () => undefined,
  )
  const named = languages.find(({ code }) => code === other)
  if (!speaking || !named) return null
  return (
    <nav className="languages no-print" aria-label={shared('common.languages.title')}>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        lang={named.code}
        onClick={speaking.change}
      >
        {named.name}
      </button>
    </nav>
  )
}

function never(): () => void {
  return () => undefined
}
