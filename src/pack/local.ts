import type { ContactId } from '../../flows/contacts.ts'
import type { Variants } from '../../flows/bti/variants.ts'
import type { LocalKind, LocalPoint, Touched } from './points.ts'
import type { Said } from './said.ts'

/**
 * Something a municipality has added at a point the national flow has opened. Where it was read
 * stands on the municipality's own page.
 */
export interface LocalStep {
  readonly id: string
  readonly at: readonly LocalPoint[]
  readonly touches: readonly Touched[]
  /** Where it is not a step itself. */
  readonly kind?: LocalKind
  readonly title: Said
  readonly text?: Said
  readonly by?: Said
  readonly url?: string
  /** What is in it, one line for each. Folded away on the page. */
  readonly lines?: readonly Said[]
}

export interface LocalContact {
  readonly name?: Said
  readonly number?: string
  readonly hours?: Said
  readonly url?: string
  readonly checked?: string
}

/** In the language of the page, all of them: words stand inside its sentences. */
export interface LocalNames {
  readonly model?: string
  readonly step?: { readonly plain: string; readonly the: string }
  readonly concern?: { readonly plain: string; readonly one: string; readonly the: string }
  readonly border?: string
  readonly labels: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<string, string>>
  readonly leader: Readonly<Record<string, string>>
}

/** A municipality as a page of one language reads it: what the walk shows. The rest stands on its own page. */
export interface Local {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | { readonly by: Said; readonly on: string }
  readonly names: LocalNames
  readonly variants: Partial<Variants>
  /** Read only for the contacts that are local nationally, whatever stands here. */
  readonly contacts: Readonly<Partial<Record<ContactId, LocalContact>>>
  readonly steps: readonly LocalStep[]
  readonly idleMinutes?: number
  readonly colour?: string
}
