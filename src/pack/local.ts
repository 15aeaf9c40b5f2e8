import type { ContactId } from '../../flows/contacts.ts'
import type { Variants } from '../../flows/bti/variants.ts'
import type { LocalKind, LocalPoint, Touched } from './points.ts'

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
  readonly title: string
  readonly text?: string
  readonly by?: string
  readonly url?: string
  /** What is in it, one line for each. Folded away on the page. */
  readonly lines?: readonly string[]
}

export interface LocalContact {
  readonly name?: string
  readonly number?: string
  readonly hours?: string
  readonly url?: string
  readonly checked?: string
}

export interface LocalNames {
  readonly model?: string
  readonly step?: { readonly plain: string; readonly the: string }
  readonly concern?: { readonly plain: string; readonly one: string; readonly the: string }
  readonly border?: string
  readonly labels: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<string, string>>
  readonly leader: Readonly<Record<string, string>>
}

/** A municipality as the page reads it: what the walk shows. The rest stands on its own page. */
export interface Local {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | { readonly by: string; readonly on: string }
  readonly names: LocalNames
  readonly variants: Partial<Variants>
  /** Read only for the contacts that are local nationally, whatever stands here. */
  readonly contacts: Readonly<Partial<Record<ContactId, LocalContact>>>
  readonly steps: readonly LocalStep[]
  readonly idleMinutes?: number
  readonly colour?: string
}
