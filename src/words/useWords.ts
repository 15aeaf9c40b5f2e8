import { createContext, useContext } from 'react'
import { I18nContext } from 'react-i18next'
import type { StateId } from '../../flows/bti/ids.ts'
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

/** How it stands with the words that may come later. Whoever asks is drawn anew when they come. */
export function useLater(): Later {
  return useContext(LaterContext)
}

/** The ways in that lead straight to pages whose words may come later, and the first of those pages. */
export const waysToLater: Readonly<Record<string, StateId>> = {
  level1: 'level1.notice.where',
  level2: 'level2.notice.where',
  level3: 'level3.notice.where',
  reported: 'duty.after',
  hesitate: 'aside.hesitate.list',
  circumstances: 'aside.about.who',
}

/** Whether a way in is offered: not where it leads to pages whose words did not come (decisions F2). */
export function useOffered(): (way: string) => boolean {
  const words = useWords()
  const later = useLater()
  return (way) => {
    const to = waysToLater[way]
    return later !== 'absent' || to === undefined || words.has(to)
  }
}
