import type { StateId } from '../../flows/bti/ids.ts'
import type { Notes, Setting } from '../../flows/progress.ts'
import { alphabet, encode, type CodeFault } from '../walk/code.ts'
import { rememberedOf } from '../walk/replay.ts'
import { hereOf } from '../walk/trip.ts'
import { answersGiven, type AnswerView } from './answerView.ts'
import { guideView, type GuideView } from './guide.ts'
import { localView, type LocalView } from './localView.ts'
import { placeOf, type Place } from './place.ts'
import { knownView, planView, type KnownView, type PlanView } from './planView.ts'
import { stepView, type StepView } from './stepView.ts'
import type { VisitContext } from './visit.ts'

/** Where the visit's own chart stands. */
export type Standing = 'start' | 'asking' | 'plan' | 'typing' | 'confirming' | 'wiped'

/** What every screen is told. */
interface Around {
  /** Changes exactly when another page is shown, so that the heading takes the focus. */
  readonly key: string
  readonly guide: GuideView
  readonly setting: Setting | 'unasked'
  /** Who the user is, and who it is about. */
  readonly circumstances: Pick<Notes, 'role' | 'about'>
  /** Nobody has touched the page for so long that it will be wiped. */
  readonly warned: boolean
}

/** What a page in the middle of a walk is told besides. */
interface Walking extends Around {
  readonly soFar: readonly AnswerView[]
  /** What the municipality has added here. */
  readonly local: LocalView | undefined
}

interface Asking extends Walking {
  readonly step: StepView
  readonly place: Place | undefined
  /** The answer just given that led nowhere: what is said then stands on the page. */
  readonly said: string | undefined
  /** An answer was taken back to be given again. */
  readonly changing: boolean
  /** Whether the group did not agree here; undefined where nobody marks that. */
  readonly disagreed: boolean | undefined
}

/** A plan, and how to take it along. */
export interface PaperView {
  readonly plan: PlanView
  readonly code: string
  /** What the code has no room for: where the group did not agree. */
  readonly notInCode: readonly StateId[]
}

/** Everything the screens are told: one kind of page, and what that page shows and no other. */
export type View =
  | (Around & { readonly page: 'start'; readonly step: StepView })
  | (Asking & {
      readonly page: 'question'
      /** What must be done already, whatever the rest of the gates come to. */
      readonly known: KnownView | undefined
    })
  | (Asking & {
      readonly page: 'task'
      /** Where "do we tell the parents?" is decided. */
      readonly plan: PlanView | undefined
    })
  | (Asking & { readonly page: 'outcome'; readonly paper: PaperView })
  | (Walking & { readonly page: 'plan'; readonly paper: PaperView })
  | (Around & {
      readonly page: 'typing'
      /** The characters a code is written with. */
      readonly letters: string
      readonly fault: CodeFault | undefined
    })
  | (Around & { readonly page: 'confirming'; readonly fromCode: readonly AnswerView[] })
  | (Around & { readonly page: 'wiped'; readonly expired: boolean })

/** What the screens are told, for what a visit knows. */
export function viewOf(standing: Standing, context: VisitContext, warned = false): View {
  const { guide, trip } = context
  const here = hereOf(trip)
  const around: Around = {
    key: standing === 'asking' ? here.at : standing,
    guide: guideView(guide),
    setting: here.context.notes.setting,
    circumstances: here.context.notes,
    warned,
  }
  switch (standing) {
    case 'start':
      return { ...around, page: 'start', step: stepView(trip, guide) }
    case 'asking':
      return askingView(context, around)
    case 'plan': {
      const paper = paperOf(context)
      return { ...around, page: 'plan', paper, ...walking(context, paper.plan) }
    }
    case 'typing':
      return { ...around, page: 'typing', letters: alphabet, fault: context.fault }
    case 'confirming':
      return {
        ...around,
        page: 'confirming',
        fromCode: answersGiven(guide.machine, context.fromCode),
      }
    case 'wiped':
      return { ...around, page: 'wiped', expired: context.expired }
  }
}

function askingView(context: VisitContext, around: Around): View {
  const { guide, trip, mode } = context
  const here = hereOf(trip)
  const asking = {
    ...around,
    step: stepView(trip, guide),
    place: placeOf(here),
    said: context.said,
    changing: context.changing,
    // Nobody stops to say that they do not agree where danger is seen to.
    disagreed:
      mode.marksDisagreement && here.step.acute !== true
        ? context.disagreed.includes(here.at)
        : undefined,
  }
  switch (here.step.kind) {
    case 'outcome': {
      const paper = paperOf(context)
      return { ...asking, page: 'outcome', paper, ...walking(context, paper.plan) }
    }
    case 'task': {
      const plan = here.step.decides ? planView(trip, guide) : undefined
      return { ...asking, page: 'task', plan, ...walking(context, plan) }
    }
    case 'question':
    case 'rows':
      return {
        ...asking,
        page: 'question',
        known: knownView(trip, guide),
        ...walking(context, undefined),
      }
  }
}

function walking({ trip, guide }: VisitContext, plan: PlanView | undefined) {
  return {
    soFar: answersGiven(trip.chart, rememberedOf(trip)),
    local: localView(hereOf(trip), guide, plan),
  }
}

function paperOf({ trip, guide, mode, disagreed }: VisitContext): PaperView {
  const passed = new Set(trip.places.map(({ at }) => at))
  return {
    plan: planView(trip, guide),
    code: encode(trip, mode.codes),
    notInCode: disagreed.filter((at) => passed.has(at)),
  }
}
