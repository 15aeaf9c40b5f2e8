import type { Passage } from '../../bti/ids.ts'
import {
  acuteFacts,
  dangerFacts,
  duties,
  followedUp,
  goHomeUnasked,
  graveSelfHarm,
  onlyUneaseToDiscuss,
  openDuty,
  parentsOpenly,
  selfHarmKindUnasked,
  sureElsewhere,
} from '../../duties.ts'
import { all, any, anyOf, noted, not, suspected, unanswered, type Formula } from '../../formula.ts'
import { keysOf } from '../../keysOf.ts'
import type { Notes } from '../../progress.ts'
import { away, harming, reportedAlone } from '../law.ts'

type Duty = keyof typeof duties

/** Places that are passed through, and that no words know. */
export const passages = [
  'safety.next',
  'duty.next',
  'aside.return',
] as const satisfies readonly Passage[]

/** Where the router leads when a duty is the only open one. */
const pages: Readonly<Partial<Record<Duty, readonly string[]>>> = {
  ...Object.fromEntries(acuteFacts.map((fact) => [fact, [`aside.acute.${fact}`]])),
  staff: ['duty.setting', 'duty.staffLeader', 'duty.staffCrime', 'duty.staffTell'],
  departure: ['duty.departure'],
  avert: ['duty.avert'],
  travel: ['duty.travel'],
  police: ['duty.police'],
  report: ['duty.setting', 'duty.report'],
  serious: ['duty.saidSerious'],
  children: ['duty.children'],
  environment: ['duty.setting', 'duty.environment'],
  harms: ['duty.setting', 'duty.harms'],
  absence: ['duty.setting', 'duty.absence'],
}

/** From a router, when this holds, the first open way leads to one of these. */
interface RouterWay {
  readonly from: Passage
  readonly open: string
  readonly when: Formula
  readonly to: readonly string[]
}

/** Danger before everything; any other acute duty before those that are not acute (A3, A8). */
const acuteFirst: readonly RouterWay[] = acuteFacts.flatMap((fact): readonly RouterWay[] => {
  const others = acuteFacts.filter((one) => one !== fact).map((one) => duties[one])
  const when = fact === 'danger' ? duties.danger : all(duties[fact], not(any(...others)))
  const way = { from: 'duty.next', open: fact } as const
  if (fact !== 'selfHarm') return [{ ...way, when, to: pages[fact] ?? [] }]
  // Small or old cuts have a calm page of their own, and nothing graver is met there.
  return [
    { ...way, when: all(when, selfHarmKindUnasked), to: ['aside.acute.selfHarmKind'] },
    {
      ...way,
      when: all(when, graveSelfHarm, not(selfHarmKindUnasked)),
      to: ['aside.acute.selfHarm'],
    },
    { ...way, when: all(when, not(graveSelfHarm)), to: ['aside.acute.selfHarmSmall'] },
  ]
})

function onlyOpen(duty: Duty): Formula {
  const others = keysOf(duties).filter((one) => one !== duty)
  return all(duties[duty], not(any(goHomeUnasked, ...others.map((one) => duties[one]))))
}

const alone: readonly RouterWay[] = keysOf(pages)
  .filter((duty) => !acuteFacts.some((fact) => fact === duty))
  .map((duty) => ({
    from: 'duty.next',
    open: duty,
    when: onlyOpen(duty),
    to: pages[duty] ?? [],
  }))

/** The same duty has pages of its own for a vague unease, for what is certain, and for open parents. */
const pagesOfOne: readonly RouterWay[] = (
  [
    ['discuss', onlyUneaseToDiscuss, 'duty.unease'],
    ['discuss', sureElsewhere, 'duty.callNow'],
    ['discuss', not(any(onlyUneaseToDiscuss, sureElsewhere)), 'duty.discuss'],
    ['parents', parentsOpenly, 'duty.parentsOpen'],
    ['parents', not(parentsOpenly), 'duty.parents'],
  ] as const
).map(([open, which, to]) => ({
  from: 'duty.next' as const,
  open,
  when: all(onlyOpen(open), which),
  to: [to],
}))

/** A report that is sent has not asked what is to happen today. */
const askToday: RouterWay = {
  from: 'duty.next',
  open: 'what barnevern says of today',
  when: all(not(openDuty), goHomeUnasked),
  to: ['duty.today'],
}

/** Nothing is open, and nobody was headed anywhere. */
const idle = all(
  not(any(openDuty, goHomeUnasked)),
  noted('heading', ''),
  any(noted('reportSent', false), noted('afterSeen', true)),
  any(not(anyOf(suspected, ['peers', 'staff'])), noted('environmentSeen', true)),
)

/** Something serious, or a plan that is begun: a child who harms, or is away. */
const begun = any(anyOf(suspected, dangerFacts), harming, away)

/** What was said to be serious is no longer kept in mind once something comes of it (F13). */
const followed: RouterWay = {
  from: 'duty.next',
  open: 'what was said to be serious, and is followed',
  when: all(
    noted('saidSerious', true),
    followedUp,
    not(any(...acuteFacts.map((fact) => duties[fact]))),
  ),
  to: ['duty.next'],
}

/** Then the work goes on where the level begins; before the levels, what was serious is followed. */
const atRest: readonly RouterWay[] = (
  [
    ['1', 'level1.notice.where', all()],
    ['2', 'level2.notice.where', all()],
    ['3', 'level3.notice.where', all()],
    ['0', 'level0.notice.wondering', all()],
    ['none', 'duty.handled', begun],
    ['none', 'safety.everyday', not(begun)],
  ] as const
).map(([level, to, given]) => ({
  from: 'duty.next',
  open: `nothing on level ${level}`,
  when: all(idle, noted('level', level), given),
  to: [to],
}))

/** Where something urgent is known, the acute page asks whether there is more. */
const askForMore: RouterWay = {
  from: 'safety.next',
  open: 'the acute page',
  when: all(noted('recheck', false), anyOf(suspected, acuteFacts), anyOf(unanswered, acuteFacts)),
  to: ['safety.alsoAcute'],
}

/** Who comes because a report is sent meets what that person came for, once nothing is urgent. */
const reportedFirst: RouterWay = {
  from: 'safety.next',
  open: 'what follows on a report, before the gates',
  when: all(
    noted('recheck', false),
    not(anyOf(unanswered, acuteFacts)),
    reportedAlone,
    noted('afterSeen', false),
  ),
  to: ['duty.after'],
}

/** Who is no child has a page of their own, from both routers. */
export const routerWays: readonly RouterWay[] = [
  ...[
    ...acuteFirst,
    ...alone,
    ...pagesOfOne,
    askToday,
    followed,
    ...atRest,
    askForMore,
    reportedFirst,
  ].map((way) => ({
    ...way,
    when: all(noted('about', 'child'), way.when),
  })),
  ...(['adult', 'unborn'] as const).map((about) => ({
    from: 'safety.next' as const,
    open: `the page for ${about}`,
    when: noted('about', about),
    to: [`about.${about}`, `about.${about}Plan`],
  })),
  {
    from: 'duty.next',
    open: 'the other router, for who is no child',
    when: not(noted('about', 'child')),
    to: ['safety.next'],
  },
]

/** Notes that name a place; a router that follows one leads there, and forgets it. */
export const placeNotes: readonly (keyof Notes)[] = ['heading', 'asideFrom']
