import type { StateId } from '../../flows/bti/ids.ts'
import type { ContactId } from '../../flows/contacts.ts'
import type { Variants } from '../../flows/bti/variants.ts'
import type { contactBy, LocalKind } from './points.ts'
import type { Said } from './said.ts'

/**
 * Something a municipality has, at a point the national flow has opened. The sentence about it is
 * ours; a name in it is made of words that are known (`nameWords.ts`). What the municipality has
 * written in its own words stands on its own page alone (decisions F4).
 */
export interface LocalPart {
  readonly id: string
  readonly at: readonly StateId[]
  readonly kind: LocalKind
  readonly name?: Said
  readonly url?: string
  /** A deadline, in days: never longer than the national one. */
  readonly days?: number
  /** A case can be talked over there without saying who the child is; or needs consent. */
  readonly withoutName?: boolean
  /** The services by area. */
  readonly areas?: readonly LocalArea[]
}

/** Services of one area. */
export interface LocalArea {
  readonly name?: Said
  readonly services: readonly LocalService[]
}

/** One service where one is chosen. Without a name it is said what kind of thing it is. */
export interface LocalService {
  readonly name?: Said
  readonly number?: string
  /** Days and times, in the language of the page. */
  readonly hours?: string
  /** The day the number was checked, year first. */
  readonly checked?: string
  readonly ages?: { readonly from: number; readonly to: number }
  readonly withoutName?: boolean
  readonly contactBy?: readonly (typeof contactBy)[number][]
}

export interface LocalContact {
  readonly name?: Said
  readonly number?: string
  /** Days and times, in the language of the page. */
  readonly hours?: string
  readonly url?: string
  readonly checked?: string
}

/** In the language of the page, all of them: words stand inside its sentences. */
export interface LocalNames {
  readonly model?: string
  readonly step?: { readonly plain: string; readonly the: string }
  readonly concern?: { readonly plain: string; readonly one: string; readonly the: string }
  readonly labels: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<string, string>>
  readonly leader: Readonly<Record<string, string>>
}

/** A municipality as a page of one language reads it: what the walk shows. The rest stands on its own page. */
export interface Local {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | { readonly by?: Said; readonly on: string }
  /** When it is to be reviewed next, year first. */
  readonly review?: string
  readonly names: LocalNames
  readonly variants: Partial<Variants>
  /** Read only for the contacts that are local nationally, whatever stands here. */
  readonly contacts: Readonly<Partial<Record<ContactId, LocalContact>>>
  readonly parts: readonly LocalPart[]
  readonly idleMinutes?: number
  readonly colour?: string
}
