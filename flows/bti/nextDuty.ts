import { aboutChild } from '../circumstances.ts'
import {
  dangerFacts,
  duties,
  followedUp,
  goHomeUnasked,
  graveSelfHarm,
  onlyUneaseToDiscuss,
  harming,
  away,
  parentsOpenly,
  parentsWait,
  selfHarmKindUnasked,
  sureElsewhere,
} from '../duties.ts'
import { all, any, anyOf, not, noted, suspected, unanswered } from '../formula.ts'
import { stateIds } from './ids.ts'
import { router, type Way } from './shape.ts'

/** Statutes, titles and whom to tell depend on where the person works (B5). */
const settingMatters = any(
  duties.staff,
  duties.report,
  duties.environment,
  duties.harms,
  duties.absence,
)

/** Nothing is asked again from these two, and nobody is sent away from them. */
const neverLeft: readonly string[] = ['level0.notice.wondering', 'level0.reflect.share']

/** What a person can be headed for: work on a level, consent, or an end. */
const headedFor = stateIds.filter(
  (id) => /^(level\d|consent|end)\./.test(id) && !neverLeft.includes(id),
)

/** When nothing is open: where the person was headed, or the level the work is on. */
const headings: readonly Way[] = [
  { to: 'place', note: { heading: '' }, when: noted('heading', 'place') },
  ...headedFor.map((id) => ({ to: id, when: noted('heading', id) })),
]

/** The first open duty; when none is, where the person was headed, or the level the work is on. */
export const nextDuty = router([
  { to: 'safety.next', when: not(aboutChild) },
  { to: 'aside.acute.danger', when: duties.danger },
  { to: 'aside.acute.notSafeToday', when: duties.notSafeToday },
  { to: 'aside.acute.injury', when: duties.injury },
  { to: 'aside.acute.selfHarmKind', when: all(duties.selfHarm, selfHarmKindUnasked) },
  { to: 'aside.acute.selfHarm', when: all(duties.selfHarm, graveSelfHarm) },
  { to: 'aside.acute.selfHarmSmall', when: duties.selfHarm },
  { to: 'aside.acute.unfitAdult', when: duties.unfitAdult },
  { to: 'aside.acute.notCollected', when: duties.notCollected },
  {
    to: 'duty.next',
    note: { saidSerious: false },
    when: all(noted('saidSerious', true), followedUp),
  },
  { to: 'duty.setting', when: all(noted('setting', 'unasked'), settingMatters) },
  { to: 'duty.staffLeader', when: all(duties.staff, unanswered('leader')) },
  { to: 'duty.staffCrime', when: all(duties.staff, unanswered('staffCrime')) },
  { to: 'duty.police', when: all(duties.staff, duties.police, suspected('staffCrime')) },
  { to: 'duty.staffTell', when: duties.staff },
  { to: 'duty.departure', when: duties.departure },
  { to: 'duty.avert', when: all(duties.avert, any(duties.report, duties.travel)) },
  { to: 'duty.travel', when: duties.travel },
  { to: 'duty.police', when: duties.police },
  {
    to: 'duty.parentsRisk',
    when: all(duties.report, duties.parents, not(parentsWait), not(suspected('flight'))),
  },
  { to: 'duty.parents', when: all(duties.report, duties.parents) },
  { to: 'duty.report', when: duties.report },
  { to: 'duty.today', when: goHomeUnasked },
  { to: 'duty.unease', when: onlyUneaseToDiscuss },
  { to: 'duty.callNow', when: all(duties.discuss, sureElsewhere) },
  { to: 'duty.discuss', when: duties.discuss },
  { to: 'duty.saidSerious', when: duties.serious },
  { to: 'duty.avert', when: duties.avert },
  { to: 'duty.parentsOpen', when: all(duties.parents, parentsOpenly) },
  { to: 'duty.parents', when: duties.parents },
  { to: 'duty.children', when: duties.children },
  { to: 'duty.environment', when: duties.environment },
  { to: 'duty.harms', when: duties.harms },
  { to: 'duty.absence', when: duties.absence },
  { to: 'duty.after', when: all(noted('reportSent', true), noted('afterSeen', false)) },
  ...headings,
  {
    to: 'duty.environmentFollowUp',
    when: all(anyOf(suspected, ['peers', 'staff']), noted('environmentSeen', false)),
  },
  { to: 'level1.notice.where', when: noted('level', '1') },
  { to: 'level2.notice.where', when: noted('level', '2') },
  { to: 'level3.notice.where', when: noted('level', '3') },
  { to: 'level0.notice.wondering', when: noted('level', '0') },
  // A plan that is begun is followed, also where it is no danger.
  { to: 'duty.handled', when: any(anyOf(suspected, dangerFacts), harming, away) },
  { to: 'safety.everyday' },
])
