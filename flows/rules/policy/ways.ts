import { stateIds, type StateId, type Target } from '../../bti/ids.ts'
import { befores, parentsKnowing } from '../../progress.ts'

/** Where each answer of a place leads, whenever it is open. */
export type Ways = Readonly<Partial<Record<StateId, Readonly<Record<string, Target>>>>>

/** What follows on a report, when the gates are answered. */
export const afterWays = {
  ownMeasures: 'level1.reflect.sharedUnderstanding',
  barnevernJoins: 'level3.act.consent',
  watch: 'end.watch',
  goOn: 'duty.next',
} as const satisfies Readonly<Record<string, Target>>

/** The first screen and the acute pages (decisions B5, B16; law.md 4.1–4.5). */
export const urgentWays: Ways = {
  'start.choose': {
    danger: 'aside.acute.gate',
    newWorry: 'safety.next',
    level1: 'safety.next',
    level2: 'safety.next',
    level3: 'safety.next',
    discuss: 'aside.discuss.who',
    leaderSaysWait: 'aside.leader',
    reported: 'safety.next',
  },
  'aside.acute.gate': { done: 'safety.next' },
  'aside.acute.pickup': {
    notCollected: 'aside.acute.notCollected',
    unfitAdult: 'aside.acute.unfitAdult',
    maybeUnfit: 'aside.acute.unfitAdult',
  },
  'aside.acute.notOnList': {
    settled: 'aside.acute.cleared',
    unfitAdult: 'aside.acute.unfitAdult',
    notSafeToday: 'aside.acute.notSafeToday',
  },
  'aside.acute.cleared': { worried: 'safety.next' },
  'aside.acute.selfHarmKind': {
    suicide: 'aside.acute.selfHarm',
    freshHarm: 'aside.acute.selfHarm',
    unsure: 'aside.acute.selfHarm',
    small: 'aside.acute.selfHarmSmall',
  },
  'aside.acute.injuryReport': { yes: 'safety.next', unsure: 'safety.next', no: 'safety.next' },
  'aside.acute.danger': {
    accident: 'safety.next',
    unsureWhy: 'aside.acute.injury',
  },
  'aside.acute.selfHarm': { helped: 'safety.next' },
  'aside.acute.selfHarmSmall': { agreed: 'safety.next', moreSerious: 'aside.acute.selfHarmKind' },
  'aside.acute.notCollected': { collected: 'safety.next' },
  'safety.everyday': {
    goOn: 'level0.notice.wondering',
    themes: 'aside.themes.list',
    enough: 'end.watch',
  },
}

const talkedOver = {
  authority: 'aside.discuss.outcome',
  alarm: 'aside.discuss.outcome',
  own: 'aside.discuss.outcome',
  cannotMild: 'level0.act.talk',
} as const

const unease = {
  authority: 'aside.discuss.outcome',
  alarm: 'aside.discuss.outcome',
  own: 'aside.discuss.outcome',
  cannotHide: 'duty.saidSerious',
} as const

/** The duties and what comes after them (law.md P6–P8, 2.7, 2.8; decisions B9–B11, B15). */
export const dutyWays: Ways = {
  'duty.staffTell': { told: 'duty.next', leaderInactive: 'duty.staffTell' },
  'duty.departure': {
    soon: 'duty.travel',
    unsure: 'duty.travel',
    alreadyAbroad: 'duty.travel',
    later: 'safety.next',
  },
  'duty.travel': { told: 'safety.next' },
  'duty.police': { called: 'duty.next' },
  // Nothing speaks against it and no risk is seen: the open talk, which sends whoever waits on.
  'duty.parentsRisk': {
    yes: 'duty.parents',
    unsure: 'aside.discuss.who',
    no: 'duty.parentsOpen',
  },
  'duty.parentsOpen': {
    tell: 'duty.next',
    askedToWait: 'duty.next',
  },
  'duty.parents': {
    tell: 'duty.next',
    wait: 'duty.next',
    advisedMay: 'duty.next',
    askedToWait: 'duty.next',
  },
  'duty.report': {
    sent: 'duty.next',
    leaderDisagrees: 'duty.report',
    advisedNot: 'duty.next',
    adviceFirst: 'aside.discuss.who',
  },
  // An open duty stands before the talk with parents: to lead there would lead straight back.
  // The child cannot be hidden, and it may be serious: not round by the gates to the same page.
  'duty.discuss': { ...talkedOver, cannotMild: 'duty.discuss', cannotHide: 'duty.saidSerious' },
  'duty.callNow': { authority: 'aside.discuss.outcome', alarm: 'aside.discuss.outcome' },
  'duty.today': { answered: 'duty.next' },
  'duty.unease': unease,
  'duty.secondUnsure': { yes: 'safety.next', unsure: 'safety.next', no: 'safety.next' },
  'duty.saidSerious': {
    reportIt: 'duty.next',
    askOutright: 'aside.discuss.who',
    seeAgain: 'safety.again',
    notAfterAll: 'duty.next',
  },
  'duty.toldToWait': { aboutParents: 'duty.after' },
  'duty.handled': {
    themes: 'aside.themes.list',
    watch: 'end.watch',
  },
  'duty.children': { started: 'duty.next' },
  'duty.environment': { started: 'duty.next', aboutStaff: 'safety.people' },
  'duty.harms': { started: 'duty.next', mayBeHurt: 'safety.again' },
  'duty.absence': {
    started: 'duty.next',
    causeHere: 'safety.people',
    tooHard: 'duty.absenceHere',
  },
  'duty.absenceHere': { goOn: 'duty.absence', causeHere: 'safety.people' },
  'duty.environmentFollowUp': {
    safe: 'end.closed',
    tooEarly: 'end.watch',
    alsoOther: 'level0.notice.wondering',
    otherServices: 'level2.reflect.chooseService',
  },
}

function everyAnswerTo(answers: readonly string[], to: Target): Readonly<Record<string, Target>> {
  return Object.fromEntries(answers.map((answer) => [answer, to]))
}

/** The asides (decisions B10, B13, B14). */
export const asideWays: Ways = {
  'aside.about.who': {
    aChild: 'safety.next',
    adult: 'safety.next',
    unborn: 'safety.next',
    iAmLeader: 'aside.return',
    iAmEmployee: 'aside.return',
  },
  'aside.about.parentsKnow': everyAnswerTo(parentsKnowing, 'aside.return'),
  'aside.about.earlier': everyAnswerTo(befores, 'aside.return'),
  'aside.leader': { unsure: 'aside.discuss.who' },
  'aside.report': { sent: 'safety.next', talkFirst: 'aside.discuss.who' },
  'aside.discuss.who': talkedOver,
  'aside.discuss.outcome': {
    report: 'duty.next',
    theyTakeIt: 'duty.next',
    stillUnsure: 'duty.secondUnsure',
    parentsMay: 'level0.act.talk',
    involveOthers: 'level2.reflect.chooseService',
    goOn: 'aside.return',
  },
  'aside.discuss.advice': {
    own: 'aside.discuss.outcome',
    authority: 'aside.discuss.outcome',
  },
  'aside.discuss.notOurs': {
    involveOthers: 'level2.reflect.chooseService',
    ownService: 'level1.act.consent',
    goOn: 'aside.return',
  },
  ...Object.fromEntries(
    stateIds
      .filter((id) => id.startsWith('aside.themes.') && id !== 'aside.themes.list')
      .map((theme) => [theme, { more: 'aside.themes.list', serious: 'safety.again' }]),
  ),
  ...Object.fromEntries(
    stateIds
      .filter((id) => id.startsWith('aside.hesitate.') && id !== 'aside.hesitate.list')
      .map((doubt) => [doubt, { more: 'aside.hesitate.list' }]),
  ),
}

/** Cooperation goes on where it was asked for, or is asked for again there (bti.md C.1). */
export const consentOnLevels: readonly (readonly [
  at: StateId,
  answers: readonly string[],
  to: Readonly<Record<'1' | '2' | '3', Target>>,
])[] = [
  ...(
    [
      ['consent.refused', ['withoutLog', 'youthDecides']],
      ['consent.oneParent', ['oneIsEnough']],
    ] as const
  ).map(
    ([at, answers]) =>
      [
        at,
        answers,
        {
          1: 'level1.reflect.sharedUnderstanding',
          2: 'level2.reflect.meeting',
          3: 'level3.reflect.meeting',
        },
      ] as const,
  ),
  ...(
    [
      ['consent.oneParent', ['agreed'], 'level1.act.consent'],
      ['consent.ownTask', ['changedMind'], 'level1.act.consent'],
      ['consent.childRefuses', ['foundWay'], 'level1.reflect.sharedUnderstanding'],
    ] as const
  ).map(
    ([at, answers, first]) =>
      [
        at,
        answers,
        { 1: first, 2: 'level2.reflect.chooseService', 3: 'level3.act.consent' },
      ] as const,
  ),
]

/** Consent that is refused, and what is done without it (bti.md C.1–C.4). */
export const consentWays: Ways = {
  ...Object.fromEntries(
    stateIds
      .filter((id) => /^level[123]\.(notice\.where|act\.carryOut|followUp\.evaluate)$/.test(id))
      .map((id) => [id, { consentWithdrawn: 'consent.withdrawn' }]),
  ),
  'consent.withdrawn': { stopped: 'consent.refused' },
  'consent.refused': {
    ownServiceOnly: 'level1.reflect.sharedUnderstanding',
    everything: 'consent.reconsider',
    oneParent: 'consent.oneParent',
  },
  'consent.oneParent': {
    ownServiceOnly: 'level1.reflect.sharedUnderstanding',
    stillNo: 'consent.reconsider',
  },
  'consent.reconsider': { unsure: 'aside.discuss.who', no: 'consent.ownTask' },
  'consent.childRefuses': { standsFirm: 'consent.ownTask' },
  'consent.ownTask': { newTalk: 'level0.act.talk', gone: 'end.watch' },
}
