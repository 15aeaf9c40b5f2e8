import type { ContactId } from '../contacts.ts'
import { keysOf } from '../keysOf.ts'
import type { ActionId } from '../plan/actions.ts'
import type { SourceId } from '../sources.ts'
import type { Check, Rule } from './rule.ts'

/** In the evening the two others stand in for barnevern (I20). */
const barnevern = ['barnevern', 'barnevernvakt', 'alarm'] as const satisfies readonly ContactId[]
const police = ['police', 'policeEmergency'] as const satisfies readonly ContactId[]

/** Staff, leader and environment: the same duty in school and kindergarten, each with its own law. */
const environment = [
  'opplaringslova-12-4',
  'barnehageloven-42',
] as const satisfies readonly SourceId[]
const staff = ['opplaringslova-12-5', 'barnehageloven-43'] as const satisfies readonly SourceId[]

interface Line {
  readonly on: readonly SourceId[]
  readonly call?: readonly ContactId[]
}

/**
 * What each line of the plan rests on, and whom it names (law.md 2.1–2.8, 4.1–4.7, 5; bti.md
 * 2.5–2.8), written out a second time. A line that says less breaks the rule, and
 * tests/plan names one that says more.
 */
const lines: Readonly<Record<ActionId, Line>> = {
  // 4.1–4.5, P0
  callEmergency: {
    on: ['straffeloven-287', 'bufdir-violence', 'forvaltningsloven-13-b'],
    call: ['medical', 'policeEmergency', 'fire', 'poison'],
  },
  stayWithChild: { on: ['bufdir-violence'] },
  callBeforePickup: {
    on: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    call: [...barnevern, 'policeEmergency'],
  },
  policeIfThreat: {
    on: ['straffeloven-287', 'barnevernsloven-4-2', 'bufdir-violence'],
    call: ['policeEmergency'],
  },
  getTreatment: { on: ['barnehus-suspicion'], call: ['legevakt', 'medical'] },
  callAboutInjury: {
    on: ['barnehus-suspicion', 'assault-examination'],
    call: [...barnevern, 'police', 'barnehus', 'assaultCentre'],
  },
  askAgain: { on: ['threshold', 'product'], call: barnevern },
  selfHarmAcute: { on: ['straffeloven-287', 'forvaltningsloven-13-b'], call: ['medical'] },
  askDirectly: { on: ['product'] },
  selfHarmSmall: { on: ['product'], call: ['healthNurse', 'generalPractitioner', 'legevakt'] },
  selfHarmHelp: { on: ['product'], call: ['legevakt', 'generalPractitioner', 'healthNurse'] },
  delayHandOver: {
    on: ['pick-up', 'barnevernsloven-4-2'],
    call: ['policeEmergency', ...barnevern],
  },
  callGuardians: { on: ['pick-up'] },
  callNobodyComes: { on: ['pick-up', 'product'], call: ['barnevernvakt', 'alarm', 'police'] },
  // 4.7, P8
  stopDeparture: {
    on: ['left-abroad', 'straffeloven-196'],
    call: ['policeEmergency', ...barnevern, 'competenceTeam'],
  },
  callAboutHonour: {
    on: ['competence-team', 'left-abroad'],
    call: ['competenceTeam', ...barnevern, 'police'],
  },
  discussHonour: {
    on: ['competence-team', 'left-abroad'],
    call: ['competenceTeam', ...barnevern, 'police'],
  },
  alreadyAbroad: { on: ['left-abroad'], call: ['police', ...barnevern, 'udops'] },
  diversityAdviser: { on: ['competence-team'], call: ['diversityAdviser'] },
  // P6, 4.6
  protectFromStaff: {
    on: ['barnehageloven-41', 'opplaringslova-12-4', 'staff-guide'],
    call: ['policeEmergency'],
  },
  tellLeaderAboutStaff: { on: staff },
  tellOwnerAboutStaff: { on: staff },
  passOnAboutStaff: { on: [...staff, 'privatskolelova-2-4'] },
  actOnStaff: { on: ['barnehageloven-43', 'opplaringslova-12-4'] },
  passOnSerious: { on: [...environment, 'privatskolelova-2-4'] },
  inquireAndPlan: { on: [...environment, 'barnehageloven-43'] },
  supportEmployee: { on: ['own-duty', 'leader-cannot-stop'] },
  writeAssessment: { on: ['product'] },
  reviewWithEmployee: { on: ['bti-level0'] },
  policeBeforeStaff: {
    on: ['straffeloven-196', 'no-confrontation'],
    call: [...police, ...barnevern],
  },
  avert: { on: ['straffeloven-196'], call: [...police, 'plikt'] },
  // P1–P5
  callBarnevern: { on: ['barnevernsloven-13-2', 'barnehus-suspicion'], call: barnevern },
  callPolice: {
    on: ['barnehus-suspicion', 'bufdir-violence'],
    call: [...police, 'barnehus', 'voLine', 'dinutvei'],
  },
  policeOutside: { on: ['barnehus-suspicion'], call: [...police, 'barnehus'] },
  askGoHome: { on: ['barnehus-suspicion'] },
  discussAlso: { on: ['threshold'], call: barnevern },
  keepImages: { on: ['barnehus-suspicion'], call: ['police'] },
  keepTraces: { on: ['barnehus-suspicion'], call: ['police'] },
  discussToday: { on: ['barnehus-suspicion', 'threshold'], call: barnevern },
  discussSoon: { on: ['threshold', 'product'], call: barnevern },
  sendReport: {
    on: ['barnevernsloven-13-2', 'own-duty', 'report-form', 'report-portal'],
    call: ['reportPortal', ...barnevern],
  },
  askAboutReport: { on: ['barnevernsloven-13-2', 'threshold'], call: barnevern },
  reportSeen: { on: ['threshold', 'product'], call: ['reportPortal', ...barnevern] },
  askOutright: { on: ['threshold', 'product'], call: barnevern },
  siblings: { on: ['product'] },
  // P7
  stepIn: { on: ['opplaringslova-12-4', 'barnehageloven-41'] },
  tellLeaderEnvironment: { on: environment },
  investigateAndPlan: { on: [...environment, 'barnehageloven-43'] },
  bothChildren: {
    on: ['sexual-behaviour'],
    call: [...barnevern, 'barnehus', 'seksuellatferd'],
  },
  // the child who harms
  policeAboutThreat: { on: ['straffeloven-196', 'product'], call: police },
  helpWhoHarms: { on: ['guideline', 'cooperation'], call: ['healthNurse', 'ppt'] },
  // away, and help a service owes
  askAboutGone: { on: ['threshold', 'left-abroad', 'product'], call: [...barnevern, ...police] },
  callHome: { on: ['product'] },
  followUpAbsence: {
    on: ['opplaringslova-10-6', 'cooperation'],
    call: ['healthNurse', 'ppt', 'generalPractitioner'],
  },
  reviewAbsence: {
    on: ['opplaringslova-10-6', 'cooperation', 'product'],
    call: ['healthNurse', 'ppt'],
  },
  causeHere: { on: [...environment, 'opplaringslova-11-2'] },
  serviceOwes: {
    on: [
      'opplaringslova-11-6',
      'opplaringslova-24-1',
      'barnehageloven-2-b',
      'barnehageloven-31',
      'cooperation',
    ],
    call: ['ppt', 'healthNurse', 'generalPractitioner'],
  },
  serviceRights: { on: ['child-coordinator', 'cooperation'], call: ['statsforvalter'] },
  // 2.6–2.8
  informLeader: { on: ['leader-cannot-stop', 'confidentiality'] },
  tellParentsAboutReport: { on: ['parents-informed'] },
  expectFeedback: { on: ['barnevernsloven-13-3', 'barnevernsloven-2-1'], call: barnevern },
  // help now
  tellChildWhom: { on: ['talk-with-child'], call: ['korsPaHalsen', 'ungNo', 'alarm'] },
  selfHarmParents: { on: ['product'] },
  healthPlan: { on: ['product'], call: ['medical', 'healthNurse', 'generalPractitioner'] },
  writeVerbatim: { on: ['talk-with-child'] },
  listen: { on: ['talk-with-child'], call: ['snakkemedbarn'] },
  stayClose: { on: ['guideline'] },
  careForYou: { on: ['product'], call: ['mentalHealth', 'churchSos'] },
  keepWorkGoing: { on: ['cooperation'] },
  meetTogether: { on: ['product'], call: ['policeEmergency'] },
  agreeOnPickup: { on: ['pick-up', 'product'], call: [...barnevern, 'policeEmergency'] },
  helpWithConsent: { on: ['threshold'], call: ['healthNurse', 'barnevern'] },
  sayAgain: { on: ['guideline'] },
  sayFollowed: { on: ['own-duty'] },
  adviceAnyTime: { on: ['threshold'], call: [...barnevern, 'healthNurse', 'ppt'] },
  keepWatching: { on: ['guideline'], call: barnevern },
  // bti.md 2.5–2.8
  writeDown: { on: ['guideline', 'bti-level0'] },
  shareWithLeader: { on: ['bti-level0'] },
  talkWithParents: { on: ['bti-level0'] },
  noteWhyStopped: { on: ['guideline', 'bti-level0'] },
  stopSharing: { on: ['consent', 'confidentiality'] },
  keepOwnPart: { on: ['cooperation', 'consent'] },
  closeWithChild: { on: ['guideline', 'bti-level1'] },
  closeWithParents: { on: ['bti-level1'] },
  closeHandOver: { on: ['guideline', 'bti-level1'] },
  closeNote: { on: ['bti-level1'] },
  hearTheChild: { on: ['opplaringslova-10-2', 'barnehageloven-3', 'guideline'] },
  // Who says yes: by matter and age
  level1Consent: { on: ['consent', 'opplaringslova-24-5', 'stafettholder'] },
  level1Measures: { on: ['bti-level1'] },
  level1Evaluate: { on: ['bti-level1'] },
  level2Service: {
    on: [
      'opplaringslova-24-5',
      'opplaringslova-11-7',
      'pasientrettighetsloven-4-3',
      'pasientrettighetsloven-4-4',
      'bti-level2',
      'cooperation',
    ],
    call: ['ppt', 'healthNurse'],
  },
  level2Meeting: { on: ['bti-level2'] },
  level2Evaluate: { on: ['bti-level2'] },
  level3Coordinator: { on: ['child-coordinator', 'bti-level3'] },
  level3Meeting: { on: ['bti-level3'] },
  // bvl. § 1-2: a pupil over 18, and a child not born yet
  grownEmergency: { on: ['straffeloven-287'], call: ['medical', 'policeEmergency', 'fire'] },
  grownSuicide: { on: ['straffeloven-287'], call: ['medical', 'legevakt', 'mentalHealth'] },
  grownAvert: { on: ['straffeloven-196'], call: ['police', 'policeEmergency', 'plikt'] },
  grownForced: {
    on: ['competence-team'],
    call: ['competenceTeam', 'redCrossForced', 'policeEmergency', 'crisisCentre'],
  },
  grownVictim: { on: ['bufdir-violence'], call: ['voLine', 'crisisCentre', 'assaultCentre'] },
  grownChildren: { on: ['barnevernsloven-13-2'] },
  grownFollow: { on: ['product'], call: ['voLine', 'mentalHealth'] },
  adultNoReport: { on: ['barnevernsloven-1-2'] },
  adultConsent: { on: ['product'], call: ['healthNurse', 'generalPractitioner', 'legevakt'] },
  unbornHelp: {
    on: ['barnehageloven-45', 'opplaringslova-24-2'],
    call: ['generalPractitioner', 'healthNurse', 'legevakt'],
  },
  unbornDiscuss: { on: ['barnevernsloven-1-2', 'product'], call: barnevern },
  level3Evaluate: { on: ['bti-level3'] },
}

export const lineRules = {
  lawNamed: {
    says: 'each line of the plan names the law or guide it rests on, and the services it sends to',
    because: 'A duty without its law cannot be checked, and without its service cannot be done.',
    source: 'barnevernsloven-13-2',
    checks: keysOf(lines).flatMap((row): readonly Check[] => {
      const { on, call = [] } = lines[row]
      return [
        { kind: 'cites', row, sources: on },
        ...(call.length > 0 ? [{ kind: 'names' as const, row, contacts: call }] : []),
      ]
    }),
  },
  mustByLaw: {
    says: 'Må is said only where a statute of the place says so',
    because: 'Who reads a product choice as law stops believing the law.',
    source: 'barnevernsloven-13-2',
    checks: [{ kind: 'named', name: 'mustByLaw' }],
  },
} as const satisfies Record<string, Rule>
