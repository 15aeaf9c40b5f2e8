import { expect, test } from 'vitest'
import { steps, type StepId } from '../../flows/scenarios/steps.ts'
import { arrive } from '../walked.ts'
import { partsOf } from '../../flows/scenarios/told.ts'

const acuteNo = 'newWorry · done'
const calm = `${acuteNo} · no · no · done · done · done · goOn`
const on = (level: '1' | '2' | '3', step: string) => `level${level} · done · done · ${step}`
const concretise = `${calm} · yes`
const share = `${concretise} · enough`
const talk = `${share} · talk`
const clarify = `${talk} · followUp`
/** Serious neglect, reported, with nothing that keeps the parents out. */
const neglect = `${acuteNo} · no · no · done · done · neglect:yes · yes · goOn · done · school`
const report = `${neglect} · no · tell`
const after = `${report} · sent`
const violenceAtHome = `${acuteNo} · yes · home · goOn · no · done · done · done · school`
const unsure = `${acuteNo} · unsure · unknown · no · done · done · done`
const discussed = 'discuss · authority'
const onLevel1Discussed = `${on('1', 'plan')} · discuss · own`
const peers = `${acuteNo} · no · no · done · peers:yes · done · goOn · done · school`
const staff = `${acuteNo} · no · no · done · staff:yes · no · goOn · done · done · school`
const refused = `${on('2', 'chooseService')} · parentsRefuse`

/** A step of bti.md, the answers that lead to it, and for what is answered there, the step after. */
type Row = readonly [step: StepId, from: string, exits: Readonly<Record<string, StepId>>]

/** Every step of bti.md section 2 with every exit: answers in, target out. */
const table: readonly Row[] = [
  [
    'G.0',
    '',
    {
      newWorry: 'G.1',
      'level1 · done · done · consent': 'N1.1',
      'level2 · done · done · chooseService': 'N2.1',
      'level3 · done · done · consent': 'N3.1',
      discuss: 'D.1',
      danger: 'G.1',
    },
  ],
  [
    'G.1',
    'newWorry',
    {
      'danger:yes': 'A.1',
      'danger:unsure': 'A.1',
      'notSafeToday:yes': 'A.1',
      'notSafeToday:unsure': 'A.1',
      'injury:yes': 'A.1',
      'injury:unsure': 'A.1',
      'selfHarm:yes': 'A.1',
      'selfHarm:unsure': 'A.1',
      'pickup:yes · notCollected': 'A.1',
      'pickup:unsure · maybeUnfit': 'A.1',
      done: 'G.2',
    },
  ],
  [
    'G.2',
    acuteNo,
    {
      yes: 'B.1',
      'unsure · unknown · no · done · done · done': 'D.1',
      'no · no · done': 'G.3',
    },
  ],
  [
    'G.3',
    `${acuteNo} · no · no · done`,
    {
      'peers:yes · done · goOn · done · school': 'M.1',
      'peers:unsure · done · goOn · done · school': 'M.1',
      'staff:yes · yes · goOn · done · done · school': 'M.2',
      'staff:unsure · unsure · goOn · done · done · school': 'M.2',
      'done · done · goOn': 'N0.1',
    },
  ],
  [
    'A.1',
    'danger · notSafeToday:yes',
    {
      'safe · done · yes · home · goOn · no · done · done · done · school · no · wait': 'B.3',
      'safe · done': 'G.2',
      notYet: 'A.1',
      closedNow: 'A.1',
    },
  ],
  ['A.1', 'danger · danger:yes', { 'accident · done': 'G.2', unsureWhy: 'A.1', notYet: 'A.1' }],
  [
    'B.1',
    `${acuteNo} · yes`,
    {
      'home · goOn · no · done · done · done · school': 'B.2',
      'staff · goOn · no · done · done · done · school': 'M.2',
    },
  ],
  [
    'B.1',
    `${acuteNo} · no · no · done · done · neglect:yes · yes`,
    { 'goOn · done · school': 'B.2b' },
  ],
  ['B.1', 'discuss · cannotSerious', { done: 'G.2' }],
  ['B.1', `${acuteNo} · no · no · done · done · neglect:yes`, { 'unsure · done': 'D.1' }],
  [
    'B.2',
    violenceAtHome,
    {
      'yes · called · wait': 'B.3',
      'unsure · called · wait': 'B.3',
      'no · wait': 'B.3',
      'yes · notYet': 'B.2',
    },
  ],
  ['B.2b', neglect, { yes: 'B.2', unsure: 'D.1', 'no · tell': 'B.3' }],
  [
    'B.3',
    report,
    { sent: 'B.4', leaderDisagrees: 'B.3', adviceFirst: 'D.1', notYet: 'B.3', closedNow: 'B.3' },
  ],
  [
    'B.4',
    after,
    {
      ownMeasures: 'N1.2',
      barnevernJoins: 'N3.1',
      newInformation: 'B.1',
      watch: 'X.0',
      'trouble · back': 'B.4',
    },
  ],
  [
    'D.1',
    'discuss',
    {
      authority: 'D.2',
      own: 'D.2',
      cannotSerious: 'B.1',
      'cannotMild · done · done': 'N0.4',
      closedNow: 'D.1',
    },
  ],
  [
    'D.2',
    discussed,
    {
      serious: 'B.1',
      'report · school · no · wait': 'B.3',
      'notOurs · goOn': 'G.0',
      stillUnsure: 'D.2',
      'stillUnsure · yes · done · no · no · done · done · done · kindergartenPrivate · no · tell':
        'B.3',
      concretise: 'N0.2',
      'parentsMay · done · done': 'N0.4',
      'involveOthers · done · done': 'N2.1',
      goOn: 'G.0',
    },
  ],
  ['D.2', `${clarify} · discuss · own`, { goOn: 'N0.5' }],
  ['D.2', `${on('1', 'sharedUnderstanding')} · advice · own`, { goOn: 'N1.2' }],
  ['D.2', onLevel1Discussed, { goOn: 'N1.3' }],
  ['M.1', peers, { started: 'M.3', notYet: 'M.1', 'aboutStaff · staff:yes': 'M.2' }],
  [
    'M.2',
    staff,
    {
      'no · told · tell': 'M.3',
      'no · leaderInactive': 'M.2',
      'yes · told · tell': 'M.3',
      'no · notYet': 'M.2',
    },
  ],
  // Whether it may be a crime is asked before the plan.
  [
    'M.2',
    `${acuteNo} · no · no · done · staff:yes`,
    {
      'yes · goOn · done · done · school · no': 'B.2',
      'unsure · goOn · done · done · school · no': 'B.2',
    },
  ],
  [
    'M.3',
    `${peers} · started`,
    {
      safe: 'X.1',
      notSafe: 'M.1',
      tooEarly: 'X.0',
      newInformation: 'B.1',
      alsoOther: 'N0.1',
      otherServices: 'N2.1',
    },
  ],
  ['T.1', `${calm} · themes`, { grief: 'T.2', back: 'N0.1' }],
  ['T.2', `${calm} · themes · grief`, { more: 'T.1', serious: 'G.2', back: 'N0.1' }],
  [
    'M.5',
    `${acuteNo} · no · no · done · harms:yes · no · done · done · school`,
    { 'started · goOn': 'N0.4', notYet: 'M.5', mayBeHurt: 'G.2' },
  ],
  [
    'M.4',
    `${acuteNo} · no · no · done · done · absence:yes · unexplained · done · school`,
    { 'started · goOn': 'N0.4', notYet: 'M.4', causeHere: 'G.3' },
  ],
  ['N0.1', calm, { yes: 'N0.2', notYet: 'N0.2', toldToMe: 'N0.2', themes: 'T.1' }],
  [
    'N0.2',
    concretise,
    { enough: 'N0.3', observeMore: 'N0.2', themes: 'T.1', gone: 'X.0', serious: 'G.2' },
  ],
  [
    'N0.3',
    share,
    { talk: 'N0.4', knowMore: 'N0.2', discuss: 'D.1', noWorry: 'X.0', leaderDisagrees: 'N0.3b' },
  ],
  [
    'N0.3b',
    `${share} · leaderDisagrees`,
    { concretise: 'N0.2', discuss: 'D.1', serious: 'B.1', talkWithSomeone: 'N0.4' },
  ],
  [
    'N0.4',
    talk,
    {
      followUp: 'N0.5',
      noWorry: 'N0.5',
      parentsDisagree: 'C.1',
      childAfraid: 'G.2',
      childUnwilling: 'N0.5',
      serious: 'B.1',
    },
  ],
  [
    'N0.5',
    clarify,
    { no: 'X.0', ownService: 'N1.1', otherService: 'N2.1', unsure: 'N0.2', serious: 'B.1' },
  ],
  [
    'N1.1',
    on('1', 'consent'),
    { yes: 'N1.2', withoutLog: 'N1.2', notYet: 'N1.1', no: 'C.1', childRefuses: 'C.3' },
  ],
  [
    'N1.2',
    on('1', 'sharedUnderstanding'),
    { yes: 'N1.3', meetAgain: 'N1.2', unsure: 'N1.2', advice: 'D.1' },
  ],
  ['N1.3', on('1', 'plan'), { ready: 'N1.4', missing: 'N1.2' }],
  [
    'N1.4',
    on('1', 'carryOut'),
    {
      consentWithdrawn: 'C.1',
      evaluate: 'N1.5',
      notPossible: 'N1.3',
      handOver: 'N1.1',
      worse: 'G.2',
    },
  ],
  [
    'N1.5',
    on('1', 'evaluate'),
    {
      consentWithdrawn: 'C.1',
      'goodEffect · done · done': 'X.1',
      partly: 'N1.4',
      otherMeasures: 'N1.3',
      otherService: 'N2.1',
      unsure: 'N1.4',
      serious: 'B.1',
    },
  ],
  [
    'N2.1',
    on('2', 'chooseService'),
    { yes: 'N2.2', unsure: 'D.1', parentsRefuse: 'C.1', childRefuses: 'C.3' },
  ],
  ['N2.2', on('2', 'meeting'), { yes: 'N2.3', no: 'N2.2' }],
  ['N2.3', on('2', 'plan'), { ready: 'N2.4', disagree: 'N2.2' }],
  [
    'N2.4',
    on('2', 'carryOut'),
    {
      consentWithdrawn: 'C.1',
      evaluate: 'N2.5',
      notPossible: 'N2.3',
      worse: 'G.2',
      handOver: 'N2.2',
    },
  ],
  [
    'N2.5',
    on('2', 'evaluate'),
    {
      consentWithdrawn: 'C.1',
      'goodEffect · done · done': 'X.1',
      partly: 'N2.4',
      otherMeasures: 'N2.3',
      ownService: 'N1.3',
      moreServices: 'N3.1',
      serious: 'B.1',
    },
  ],
  [
    'N3.1',
    on('3', 'consent'),
    { yes: 'N3.2', notYet: 'N3.1', parentsRefuse: 'C.1', childRefuses: 'C.3' },
  ],
  ['N3.2', on('3', 'meeting'), { yes: 'N3.3', notYet: 'N3.2', disagree: 'N3.6' }],
  ['N3.3', on('3', 'plan'), { ready: 'N3.4', disagree: 'N3.6' }],
  [
    'N3.4',
    on('3', 'carryOut'),
    {
      consentWithdrawn: 'C.1',
      evaluate: 'N3.5',
      notPossible: 'N3.3',
      worse: 'G.2',
      handOver: 'N3.2',
    },
  ],
  [
    'N3.5',
    on('3', 'evaluate'),
    {
      consentWithdrawn: 'C.1',
      'goodEffect · done · done': 'X.1',
      goOn: 'N3.4',
      otherMeasures: 'N3.3',
      fewerServices: 'N2.3',
      ownService: 'N1.3',
      stuck: 'N3.6',
      serious: 'B.1',
    },
  ],
  ['N3.6', on('3', 'stuck'), { decided: 'N3.3', notYet: 'N3.6', serious: 'B.1' }],
  [
    'C.1',
    refused,
    {
      withoutLog: 'N2.2',
      ownServiceOnly: 'N1.2',
      everything: 'C.2',
      oneParent: 'C.1',
      youthDecides: 'N2.2',
    },
  ],
  [
    'C.1',
    `${refused} · oneParent`,
    {
      agreed: 'N2.1',
      oneIsEnough: 'N2.2',
      ownServiceOnly: 'N1.2',
      stillNo: 'C.2',
      serious: 'B.1',
    },
  ],
  [
    'C.1',
    `${talk} · parentsDisagree`,
    { newTalk: 'N0.4', clarify: 'N0.5', ownTask: 'C.4', unsure: 'D.1', serious: 'B.1' },
  ],
  ['C.1', `${on('1', 'consent')} · no`, { withoutLog: 'N1.2' }],
  ['C.1', `${on('3', 'consent')} · parentsRefuse`, { withoutLog: 'N3.2' }],
  ['C.2', `${refused} · everything`, { serious: 'B.1', unsure: 'D.1', no: 'C.4' }],
  [
    'C.3',
    `${on('1', 'consent')} · childRefuses`,
    { foundWay: 'N1.2', standsFirm: 'C.4', serious: 'G.2' },
  ],
  [
    'C.4',
    `${refused} · everything · no`,
    { newTalk: 'N0.4', changedMind: 'N2.1', worse: 'G.2', 'gone · done · done': 'X.0' },
  ],
  ['C.3', `${on('2', 'chooseService')} · childRefuses`, { foundWay: 'N2.1' }],
  ['C.3', `${on('3', 'consent')} · childRefuses`, { foundWay: 'N3.1' }],
  ['C.4', `${on('1', 'consent')} · no · everything · no`, { changedMind: 'N1.1' }],
  ['C.4', `${on('3', 'consent')} · parentsRefuse · everything · no`, { changedMind: 'N3.1' }],
  ['X.0', `${concretise} · gone`, { newWorry: 'G.1' }],
  ['X.1', `${peers} · started · safe`, { newWorry: 'G.1' }],
  ['D.1', unsure, { authority: 'D.2', notYet: 'D.1' }],
]

const exits = table.flatMap(([step, from, ways]) =>
  Object.entries(ways).map(([answers, to]) => ({
    step,
    from: partsOf(from),
    exit: answers,
    answers: partsOf(answers),
    to,
  })),
)

test.each(exits)('$step, $exit, leads to $to', ({ step, from, answers, to }) => {
  const wanted: readonly string[] = steps[to]
  expect([...steps[step]]).toContain(arrive(...from).at)
  expect(wanted).toContain(arrive(...from, ...answers).at)
})

test('every step of the canonical model is in the table', () => {
  const rows = new Set<string>(table.map(([step]) => step))
  expect(Object.keys(steps).filter((step) => !rows.has(step))).toEqual([])
})

test('every exit the chart offers at a step is in the table', () => {
  const given = new Set(
    exits.map(({ from, answers }) => `${arrive(...from).at} ${answers[0] ?? ''}`),
  )
  const levels = exits.filter(({ step }) => /^(N|C|X|M\.1|M\.3|B\.3)/.test(step))
  const offered = levels.flatMap(({ from }) => {
    const here = arrive(...from)
    return here.open.map((answer) => `${here.at} ${answer}`)
  })
  expect([...new Set(offered)].filter((exit) => !given.has(exit))).toEqual([])
})
