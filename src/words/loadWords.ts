import type { i18n } from 'i18next'
import type { Local } from '../pack/local.ts'
import { localise } from './localise.ts'
import { nb } from './nb.ts'
import { speak } from './speak.ts'

/** The words of the one language there is so far, with a municipality's own names in them. */
export function loadWords(local: Local | undefined): i18n {
  return speak(local ? localise(nb, local) : nb, import.meta.env.DEV ? 'key' : 'help')
}
