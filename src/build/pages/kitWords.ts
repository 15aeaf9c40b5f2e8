import { createContext, useContext } from 'react'
import type kit from '../../../locales/nb/practice/kit.json'

/** The words of the kit, in one language. */
export type Kit = typeof kit

/** The kit as it is told on a page: in a language that has its stories, else in the default one. */
export interface ToldKit {
  readonly kit: Kit
  /** The language it is told in. */
  readonly code: string
  /** Who speaks first, as the screen of a group says it. */
  readonly speaksFirst: string
  /** How a title is quoted, with `{{title}}` in it. */
  readonly quoted: string
}

export const KitContext = createContext<ToldKit | undefined>(undefined)

/** Throws outside a page of the kit. */
export function useKit(): ToldKit {
  const told = useContext(KitContext)
  if (!told) throw new RangeError('The kit is told on its own pages.')
  return told
}

/** The answers of a sheet or a check, in the order they are read. */
export const letters = ['A', 'B', 'C', 'D', 'E'] as const

interface Question {
  readonly question: string
  readonly answers: readonly string[]
  readonly why: string
}

/** The questions of the closing check, by name. */
export function questionsOf({ check }: Kit): Readonly<Record<string, Question>> {
  return check.questions
}

/** A number of minutes, in words. */
export function minutesInWords({ minutes }: Kit, count: number): string {
  return minutes.replace('{{count}}', String(count))
}

/** A title in quotation marks; one that is somebody's words has them already. */
export function inQuotes({ quoted }: Pick<ToldKit, 'quoted'>, title: string): string {
  return /^[«“]/.test(title) ? title : quoted.replace('{{title}}', title)
}
