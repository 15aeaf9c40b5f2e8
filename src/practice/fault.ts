import type { StateId } from '../../flows/bti/ids.ts'

/** Which of a case's walks: the expected one, or one of the accepted, counted from 1. */
export type WalkName = 'expected' | `accepted ${number}`

/** What a page asks: where it is, and what it can be answered with. */
export interface Asked {
  readonly at: StateId
  readonly open: readonly string[]
}

interface Of<Fault extends string> {
  readonly fault: Fault
  readonly case: string
  /** What a municipality has chosen where it is so; empty for the national chart. */
  readonly variants: string
}

/** Something wrong with a case to practise on, and where. */
export type PracticeFault =
  /** An answer that is not there any more: the page now asks something else. */
  | (Of<'noWay'> & {
      readonly walk: WalkName
      /** Which answer of the walk, counted from 1. */
      readonly step: number
      readonly answer: string
      readonly asks: Asked
    })
  | (Of<'otherEnd'> & { readonly wanted: StateId; readonly asks: Asked })
  /** A part of the story is told before the one it follows, or after the last answer. */
  | (Of<'toldWhen'> & { readonly told: number; readonly answers: number })
  /** An accepted answer must be another than the expected one, at a step of the expected walk. */
  | (Of<'acceptedWhere'> & {
      readonly walk: WalkName
      readonly answer: string
      readonly answers: number
    })
  | (Of<'otherLength'> & { readonly wanted: number; readonly found: number })
  | Of<'sameId'>
  | Of<'noStory'>
  | Of<'storyWithoutCase'>
  | (Of<'noText'> & { readonly key: string })
  | (Of<'textsLength'> & {
      readonly key: string
      readonly wanted: number
      readonly found: number
    })
