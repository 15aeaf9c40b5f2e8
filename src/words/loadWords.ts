import type { i18n } from 'i18next'
import { speak } from './speak.ts'

/** Fetches the words of the one language there is so far. */
export async function loadWords(): Promise<i18n> {
  const { nb } = await import('./nb.ts')
  return speak(nb, import.meta.env.DEV ? 'key' : 'help')
}
