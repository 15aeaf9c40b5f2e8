import { createContext, useContext, useMemo } from 'react'
import { I18nContext } from 'react-i18next'
import type { Setting } from '../../flows/progress.ts'
import { wordsFor, type Words } from './words.ts'

/** Where the person works, for titles and owners in the words. */
export const SettingContext = createContext<Setting | 'unasked'>('unasked')

export function useWords(): Words {
  const { i18n } = useContext(I18nContext)
  const setting = useContext(SettingContext)
  return useMemo(() => wordsFor(i18n, setting), [i18n, setting])
}
