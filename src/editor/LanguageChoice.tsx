import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import { LanguageNav } from '../parts/Languages.tsx'
import type { PageLanguage } from '../words/languages.ts'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly links: readonly PageLanguage[]
  /** Whether something is open that another page would not have. */
  readonly isOpen: boolean
  readonly lost: boolean
  readonly onLanguage: (code: string) => void
}

/** The page in other languages: as links while nothing is open, and then where it is, so that nothing is lost. */
export function LanguageChoice({ links, isOpen, lost, onLanguage }: Props) {
  const words = useWords()
  const { i18n } = useContext(I18nContext)
  const spoken = i18n.language
  if (!isOpen) return <LanguageNav words={words} languages={links} spoken={spoken} />
  return (
    <>
      <nav className="languages" aria-label={words.shared('common.languages.title')}>
        {links.map(({ code, name }) => (
          <button
            type="button"
            key={code}
            className="ds-button"
            data-variant="tertiary"
            lang={code}
            aria-current={code === spoken ? 'true' : undefined}
            onClick={() => onLanguage(code)}
          >
            {name}
          </button>
        ))}
      </nav>
      <div role="alert">{lost && <p>{words.shared('editor.languageLost')}</p>}</div>
    </>
  )
}
