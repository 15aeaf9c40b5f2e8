import type { i18n } from 'i18next'
import type { LocalNames } from '../pack/local.ts'
import { localise } from './localise.ts'
import { speak } from './speak.ts'

/** Fetches the words of the one language there is so far, with a municipality's own names in them. */
export async function loadWords(own: Promise<LocalNames | undefined>): Promise<i18n> {
  const [{ nb }, names] = await Promise.all([import('./nb.ts'), own])
  return speak(names ? localise(nb, names) : nb, import.meta.env.DEV ? 'key' : 'help')
}
