import type { Setting } from '../../flows/progress.ts'
import { alphabet, encode, type CodeFault } from '../walk/code.ts'
import { remember } from '../walk/replay.ts'
import { arriveAt } from '../walk/walk.ts'
import { answersGiven, type AnswerView } from './answerView.ts'
import { guideView, type GuideView } from './guide.ts'
import { localView, type LocalView } from './localView.ts'
import { placeOf, type Place } from './place.ts'
import { planView, type PlanView } from './planView.ts'
import { stepView, type StepView } from './stepView.ts'
import type { VisitContext } from './visit.ts'

export type Page = 'start' | 'asking' | 'plan' | 'typing' | 'confirming' | 'wiped'

/** Everything the screens are told. */
export interface View {
  readonly page: Page
  /** Changes exactly when another page is shown, so that the heading takes the focus. */
  readonly key: string
  readonly guide: GuideView
  readonly setting: Setting | 'unasked'
  readonly place: Place | undefined
  readonly step: StepView
  readonly said: string | undefined
  readonly changing: boolean
  readonly soFar: readonly AnswerView[]
  /** Only where it is shown. */
  readonly plan: PlanView | undefined
  readonly code: string
  /** The characters a code is written with. */
  readonly letters: string
  readonly fault: CodeFault | undefined
  readonly fromCode: readonly AnswerView[]
  /** What the municipality has added here. */
  readonly local: LocalView | undefined
  readonly warned: boolean
  readonly expired: boolean
}

/** What the screens are told, for what a visit knows. */
export function viewOf(page: Page, context: VisitContext, warned = false): View {
  const { guide } = context
  const here = arriveAt(context.walk, guide.machine)
  const decides = here.step.kind === 'outcome' || here.at === 'duty.parents'
  const showsPlan = page === 'plan' || (page === 'asking' && decides)
  const plan = showsPlan ? planView(context.walk, guide) : undefined
  return {
    page,
    key: page === 'asking' ? here.at : page,
    guide: guideView(guide),
    setting: here.context.notes.setting,
    place: page === 'asking' ? placeOf(here) : undefined,
    step: stepView(here, context.walk, guide),
    said: context.said,
    changing: context.changing,
    soFar: answersGiven(remember(context.walk, guide.machine)),
    plan,
    code: showsPlan ? encode(context.walk, guide.machine) : '',
    letters: alphabet,
    fault: context.fault,
    fromCode: answersGiven(context.fromCode),
    local: page === 'asking' || page === 'plan' ? localView(here, guide, plan) : undefined,
    warned,
    expired: context.expired,
  }
}
