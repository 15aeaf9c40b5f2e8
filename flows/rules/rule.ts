import type { StateId, Target } from '../bti/ids.ts'
import type { ContactId } from '../contacts.ts'
import type { Formula } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import type { DoNotId, NoteId, TurningPointId } from '../plan/cautions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import type { Deed, Notes } from '../progress.ts'
import type { SourceId } from '../sources.ts'
import type { WordPattern } from './wording.ts'

/** What the plan says, as a condition on what is known. */
export type Says =
  | Formula
  | { readonly row: ActionId; readonly by?: Deadline }
  | { readonly oneOf: readonly ContactId[]; readonly by?: Deadline }
  /** The first contact of the plan is one of these. */
  | { readonly first: readonly ContactId[] }
  | { readonly doNot: DoNotId }
  /** Something to write down, outside the tool. */
  | { readonly noteDown: NoteId }
  /** What would change the assessment. */
  | { readonly turningPoint: TurningPointId }
  /** It is looked at again, at the latest. */
  | { readonly lookAgain: Deadline }
  | { readonly every: readonly Says[] }
  | { readonly some: readonly Says[] }
  | { readonly no: Says }

/** What is checked, and over what. */
export type Check =
  /** The plan, for all that can be known, whether the chart leads there or not. */
  | {
      readonly kind: 'plan'
      readonly given: Formula
      readonly must: Says
      /** Whoever it is about; left out, it is said of a child. */
      readonly whoever?: true
    }
  /** Whoever stands in one of these places, whatever the entrance. */
  | {
      readonly kind: 'place'
      readonly at: readonly StateId[] | 'everywhere'
      readonly given: Formula
      readonly must: Says
    }
  /** What holds before an answer holds after it, whatever was answered but for these. */
  | {
      readonly kind: 'keeps'
      readonly what: Says
      readonly from: readonly StateId[] | 'everywhere'
      /** `place answer` */
      readonly but: readonly string[]
    }
  /** After an answer, this holds. */
  | {
      readonly kind: 'after'
      readonly at: StateId
      readonly answer: string
      readonly given: Formula
      readonly must: Formula
    }
  /** An answer, whenever it is open, leads here. */
  | {
      readonly kind: 'leads'
      readonly at: StateId
      readonly answer: string
      readonly given: Formula
      readonly to: Target
    }
  /** A row rests on these sources, or names these contacts. */
  | { readonly kind: 'cites'; readonly row: ActionId; readonly sources: readonly SourceId[] }
  | { readonly kind: 'names'; readonly row: ActionId; readonly contacts: readonly ContactId[] }
  /** An answer is only open when this holds. */
  | {
      readonly kind: 'offered'
      readonly at: StateId
      readonly answer: string
      readonly only: Formula
    }
  /** From every place, always, one event leads here. */
  | { readonly kind: 'oneEvent'; readonly event: string; readonly to: StateId }
  /** Answers of these places teach and do nothing. */
  | { readonly kind: 'idle'; readonly at: readonly StateId[] }
  /** Only these answers do a deed: `place answer`. */
  | { readonly kind: 'deed'; readonly deed: Deed; readonly by: readonly string[] }
  /** No answer of these places leads straight on to those. */
  | {
      readonly kind: 'neverLeads'
      readonly from: readonly StateId[]
      readonly but: readonly string[]
      readonly to: readonly StateId[]
    }
  /** No row of the plan reads this. */
  | {
      readonly kind: 'unread'
      readonly note: keyof Notes
      readonly rows: readonly ActionId[]
    }
  /** No guard of the chart reads this, and nothing of the plan but these rows of help. */
  | { readonly kind: 'beside'; readonly note: keyof Notes; readonly but: readonly ActionId[] }
  /** Named checks that need their own code; it stands in src/proof, by this name. */
  | { readonly kind: 'named'; readonly name: NamedCheck }
  /** The words of every language, read with its own table (`wording.ts`). */
  | { readonly kind: 'words'; readonly never: WordPattern }
  | { readonly kind: 'words'; readonly wherever: WordPattern; readonly also: WordPattern }
  /** Needs the page or a property of walks: the test that holds it. */
  | { readonly kind: 'test'; readonly file: string; readonly named: string }

/** The checks of one kind. */
export type CheckOf<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

export type NamedCheck =
  | 'alwaysOpen'
  | 'gatesHaveUnsure'
  | 'twiceUnsure'
  | 'secondUnsure'
  | 'eveningContacts'
  | 'numbersShown'
  | 'reached'
  | 'wayToEnd'
  | 'monotoneContacts'
  | 'monotoneDeadlines'
  | 'monotoneParents'
  | 'monotoneAnswers'
  | 'factsOnlyRise'
  | 'nothingUnused'
  | 'knownTargets'
  | 'notOnlyThroughNo'
  | 'sourced'
  | 'mustByLaw'
  | 'answersTeach'
  | 'namesLead'
  | 'routerPages'
  | 'headingOnce'
  | 'urgentAtOnce'
  | 'namesNote'
  | 'gatesLeadOn'
  | 'noLoops'
  | 'noDeadWay'
  | 'sentAway'
  | 'comesBack'
  | 'seriousComesBack'

/** A safety rule. Its sentence for the public stands in the locales, keyed by id. */
export interface Rule {
  /** In short, for those who work on the chart. */
  readonly says: string
  readonly because: string
  readonly source: SourceId
  readonly checks: readonly Check[]
}
