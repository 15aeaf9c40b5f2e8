import { createContext, useContext } from 'react'
import { I18nContext } from 'react-i18next'
import { untouched, type Setting } from '../../flows/progress.ts'
import type { Later } from './laterWords.ts'
import { wordsFor, type Circumstances, type Words } from './words.ts'

/** Where the person works, for titles and owners in the words. */
export const SettingContext = createContext<Setting | 'unasked'>('unasked')

/** Who the user is, and who it is about: some texts stand a second time for them. */
export const CircumstancesContext = createContext<Circumstances>(untouched.notes)

/** Whether the words that may come later have come. */
export const LaterContext = createContext<Later>('here')

export function useWords(): Words {
  const { i18n } = useContext(I18nContext)
  const setting = useContext(SettingContext)
  return wordsFor(i18n, setting, useContext(CircumstancesContext))
}

/** How it stands with what is folded away. Whoever asks is drawn anew when it comes. */
export function useLater(): Later {
  return useContext(LaterContext)
}
