import { createContext, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Setting } from '../../flows/progress.ts'
import { wordsFor, type Words } from './words.ts'

/** Where the person works, for titles and owners in the words. */
export const SettingContext = createContext<Setting | 'unasked'>('unasked')

export function useWords(): Words {
  const { i18n } = useTranslation(undefined, { useSuspense: false })
  const setting = useContext(SettingContext)
  return useMemo(() => wordsFor(i18n, setting), [i18n, setting])
}
