import { expect, test } from 'vitest'
import { steps, type StepId } from '../../flows/scenarios/steps.ts'
import { arrive } from '../walked.ts'

const acuteNo = ['newWorry', 'done'] as const
const calm = [...acuteNo, 'no', 'no', 'done', 'done', 'done', 'goOn'] as const
const on = (level: '1' | '2' | '3', step: string) =>
  [`level${level}`, 'done', 'done', step] as const
const concretise = [...calm, 'yes'] as const
const share = [...concretise, 'enough'] as const
const talk = [...share, 'talk'] as const
const clarify = [...talk, 'followUp'] as const
/** Serious neglect, reported, with nothing that keeps the parents out. */
const neglect = [
  ...acuteNo,
  'no',
  'no',
  'done',
  'neglect:yes',
  'yes',
  'goOn',
  'done',
  'done',
  'school',
] as const
const report = [...neglect, 'no', 'tell'] as const
const after = [...report, 'sent'] as const
const violenceAtHome = [
  ...acuteNo,
  'yes',
  'goOn',
  'no',
  'home:yes',
  'done',
  'done',
  'done',
  'done',
  'school',
] as const
const unsure = [...acuteNo, 'unsure', 'no', 'unknown', 'done', 'done', 'done'] as const
const discussed = ['discuss', 'authority'] as const
const onLevel1Discussed = [...on('1', 'plan'), 'discuss', 'own'] as const
const peers = [
  ...acuteNo,
  'no',
  'no',
  'done',
  'done',
  'peers:yes',
  'goOn',
  'done',
  'school',
] as const
const staff = [
  ...acuteNo,
  'no',
  'no',
  'done',
  'done',
  'staff:yes',
  'goOn',
  'done',
  'school',
] as const
const refused = [...on('2', 'chooseService'), 'parentsRefuse'] as const

interface Row {
  /** The answers that lead to the step. */
  readonly from: readonly string[]
  /** Each exit of the step in bti.md: the answers given there, and the step they lead to. */
  readonly exits: readonly (readonly [answers: string, to: StepId])[]
}

/** Every step of bti.md section 2 with every exit: answers in, target out. */
const table: readonly (readonly [StepId, Row])[] = [
  [
    'G.0',
    {
      from: [],
      exits: [
        ['newWorry', 'G.1'],
        ['level1 done done consent', 'N1.1'],
        ['level2 done done chooseService', 'N2.1'],
        ['level3 done done consent', 'N3.1'],
        ['discuss', 'D.1'],
        ['danger', 'G.1'],
      ],
    },
  ],
  [
    'G.1',
    {
      from: ['newWorry'],
      exits: [
        ['danger:yes', 'A.1'],
        ['danger:unsure', 'A.1'],
        ['notSafeToday:yes', 'A.1'],
        ['notSafeToday:unsure', 'A.1'],
        ['injury:yes', 'A.1'],
        ['injury:unsure', 'A.1'],
        ['selfHarm:yes', 'A.1'],
        ['selfHarm:unsure', 'A.1'],
        ['pickup:yes notCollected', 'A.1'],
        ['pickup:unsure maybeUnfit', 'A.1'],
        ['done', 'G.2'],
      ],
    },
  ],
  [
    'G.2',
    {
      from: acuteNo,
      exits: [
        ['yes', 'B.1'],
        ['unsure no unknown done done done', 'D.1'],
        ['no no done done', 'G.3'],
      ],
    },
  ],
  [
    'G.3',
    {
      from: [...acuteNo, 'no', 'no', 'done', 'done'],
      exits: [
        ['peers:yes goOn done school', 'M.1'],
        ['peers:unsure goOn done school', 'M.1'],
        ['staff:yes goOn done school', 'M.2'],
        ['staff:unsure goOn done school', 'M.2'],
        ['done goOn', 'N0.1'],
      ],
    },
  ],
  [
    'A.1',
    {
      from: ['danger', 'notSafeToday:yes'],
      exits: [
        ['safe done yes goOn no home:yes done done done done school no wait', 'B.3'],
        ['safe done', 'G.2'],
        ['notYet', 'A.1'],
        ['closedNow', 'A.1'],
      ],
    },
  ],
  [
    'A.1',
    {
      from: ['danger', 'danger:yes'],
      exits: [
        ['accident done', 'G.2'],
        ['unsureWhy', 'A.1'],
        ['notYet', 'A.1'],
      ],
    },
  ],
  [
    'B.1',
    {
      from: [...acuteNo, 'yes'],
      exits: [
        ['goOn no home:yes done done done done school', 'B.2'],
        ['goOn no staff:yes done done done done school', 'M.2'],
      ],
    },
  ],
  [
    'B.1',
    {
      from: [...acuteNo, 'no', 'no', 'done', 'neglect:yes', 'yes'],
      exits: [['goOn done done school', 'B.2b']],
    },
  ],
  ['B.1', { from: ['discuss', 'cannotSerious'], exits: [['done', 'G.2']] }],
  [
    'B.1',
    { from: [...acuteNo, 'no', 'no', 'done', 'neglect:yes'], exits: [['unsure done done', 'D.1']] },
  ],
  [
    'B.2',
    {
      from: violenceAtHome,
      exits: [
        ['yes called wait', 'B.3'],
        ['unsure called wait', 'B.3'],
        ['no wait', 'B.3'],
        ['yes notYet', 'B.2'],
      ],
    },
  ],
  [
    'B.2b',
    {
      from: neglect,
      exits: [
        ['yes', 'B.2'],
        ['unsure', 'D.1'],
        ['no tell', 'B.3'],
      ],
    },
  ],
  [
    'B.3',
    {
      from: report,
      exits: [
        ['sent', 'B.4'],
        ['leaderDisagrees', 'B.3'],
        ['adviceFirst', 'D.1'],
        ['notYet', 'B.3'],
        ['closedNow', 'B.3'],
      ],
    },
  ],
  [
    'B.4',
    {
      from: after,
      exits: [
        ['ownMeasures', 'N1.2'],
        ['barnevernJoins', 'N3.1'],
        ['newInformation', 'B.1'],
        ['watch', 'X.0'],
        ['trouble back', 'B.4'],
      ],
    },
  ],
  [
    'D.1',
    {
      from: ['discuss'],
      exits: [
        ['authority', 'D.2'],
        ['own', 'D.2'],
        ['cannotSerious', 'B.1'],
        ['cannotMild done done', 'N0.4'],
        ['closedNow', 'D.1'],
      ],
    },
  ],
  [
    'D.2',
    {
      from: discussed,
      exits: [
        ['serious', 'B.1'],
        ['stillUnsure', 'D.2'],
        ['stillUnsure yes done no no done done done kindergartenPrivate no tell', 'B.3'],
        ['concretise', 'N0.2'],
        ['parentsMay done done', 'N0.4'],
        ['involveOthers done done', 'N2.1'],
        ['goOn', 'G.0'],
      ],
    },
  ],
  ['D.2', { from: [...clarify, 'discuss', 'own'], exits: [['goOn', 'N0.5']] }],
  [
    'D.2',
    { from: [...on('1', 'sharedUnderstanding'), 'advice', 'own'], exits: [['goOn', 'N1.2']] },
  ],
  ['D.2', { from: onLevel1Discussed, exits: [['goOn', 'N1.3']] }],
  [
    'M.1',
    {
      from: peers,
      exits: [
        ['started', 'M.3'],
        ['notYet', 'M.1'],
        ['aboutStaff staff:yes goOn', 'M.2'],
      ],
    },
  ],
  [
    'M.2',
    {
      from: staff,
      exits: [
        ['no yes', 'B.2'],
        ['no unsure', 'B.2'],
        ['no no told wait', 'M.3'],
        ['no no leaderInactive', 'M.2'],
        ['yes no told wait', 'M.3'],
        ['no no notYet', 'M.2'],
      ],
    },
  ],
  [
    'M.3',
    {
      from: [...peers, 'started'],
      exits: [
        ['safe', 'X.1'],
        ['notSafe', 'M.1'],
        ['tooEarly', 'X.0'],
        ['newInformation', 'B.1'],
        ['alsoOther', 'N0.1'],
        ['otherServices', 'N2.1'],
      ],
    },
  ],
  [
    'N0.1',
    {
      from: calm,
      exits: [
        ['yes', 'N0.2'],
        ['notYet', 'N0.2'],
        ['toldToMe', 'N0.2'],
      ],
    },
  ],
  [
    'N0.2',
    {
      from: concretise,
      exits: [
        ['enough', 'N0.3'],
        ['observeMore', 'N0.2'],
        ['gone', 'X.0'],
        ['serious', 'G.2'],
      ],
    },
  ],
  [
    'N0.3',
    {
      from: share,
      exits: [
        ['talk', 'N0.4'],
        ['knowMore', 'N0.2'],
        ['discuss', 'D.1'],
        ['noWorry', 'X.0'],
        ['leaderDisagrees', 'N0.3b'],
      ],
    },
  ],
  [
    'N0.3b',
    {
      from: [...share, 'leaderDisagrees'],
      exits: [
        ['concretise', 'N0.2'],
        ['discuss', 'D.1'],
        ['serious', 'B.1'],
        ['talkWithSomeone', 'N0.4'],
      ],
    },
  ],
  [
    'N0.4',
    {
      from: talk,
      exits: [
        ['followUp', 'N0.5'],
        ['noWorry', 'N0.5'],
        ['parentsDisagree', 'C.1'],
        ['childAfraid', 'G.2'],
        ['childUnwilling', 'N0.5'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'N0.5',
    {
      from: clarify,
      exits: [
        ['no', 'X.0'],
        ['ownService', 'N1.1'],
        ['otherService', 'N2.1'],
        ['unsure', 'N0.2'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'N1.1',
    {
      from: on('1', 'consent'),
      exits: [
        ['yes', 'N1.2'],
        ['withoutLog', 'N1.2'],
        ['notYet', 'N1.1'],
        ['no', 'C.1'],
        ['childRefuses', 'C.3'],
      ],
    },
  ],
  [
    'N1.2',
    {
      from: on('1', 'sharedUnderstanding'),
      exits: [
        ['yes', 'N1.3'],
        ['meetAgain', 'N1.2'],
        ['unsure', 'N1.2'],
        ['advice', 'D.1'],
      ],
    },
  ],
  [
    'N1.3',
    {
      from: on('1', 'plan'),
      exits: [
        ['ready', 'N1.4'],
        ['missing', 'N1.2'],
      ],
    },
  ],
  [
    'N1.4',
    {
      from: on('1', 'carryOut'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['evaluate', 'N1.5'],
        ['notPossible', 'N1.3'],
        ['handOver', 'N1.1'],
        ['worse', 'G.2'],
      ],
    },
  ],
  [
    'N1.5',
    {
      from: on('1', 'evaluate'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['goodEffect done done', 'X.1'],
        ['partly', 'N1.4'],
        ['otherMeasures', 'N1.3'],
        ['otherService', 'N2.1'],
        ['unsure', 'N1.4'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'N2.1',
    {
      from: on('2', 'chooseService'),
      exits: [
        ['yes', 'N2.2'],
        ['unsure', 'D.1'],
        ['parentsRefuse', 'C.1'],
        ['childRefuses', 'C.3'],
      ],
    },
  ],
  [
    'N2.2',
    {
      from: on('2', 'meeting'),
      exits: [
        ['yes', 'N2.3'],
        ['no', 'N2.2'],
      ],
    },
  ],
  [
    'N2.3',
    {
      from: on('2', 'plan'),
      exits: [
        ['ready', 'N2.4'],
        ['disagree', 'N2.2'],
      ],
    },
  ],
  [
    'N2.4',
    {
      from: on('2', 'carryOut'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['evaluate', 'N2.5'],
        ['notPossible', 'N2.3'],
        ['worse', 'G.2'],
        ['handOver', 'N2.2'],
      ],
    },
  ],
  [
    'N2.5',
    {
      from: on('2', 'evaluate'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['goodEffect done done', 'X.1'],
        ['partly', 'N2.4'],
        ['otherMeasures', 'N2.3'],
        ['ownService', 'N1.3'],
        ['moreServices', 'N3.1'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'N3.1',
    {
      from: on('3', 'consent'),
      exits: [
        ['yes', 'N3.2'],
        ['notYet', 'N3.1'],
        ['parentsRefuse', 'C.1'],
        ['childRefuses', 'C.3'],
      ],
    },
  ],
  [
    'N3.2',
    {
      from: on('3', 'meeting'),
      exits: [
        ['yes', 'N3.3'],
        ['notYet', 'N3.2'],
        ['disagree', 'N3.6'],
      ],
    },
  ],
  [
    'N3.3',
    {
      from: on('3', 'plan'),
      exits: [
        ['ready', 'N3.4'],
        ['disagree', 'N3.6'],
      ],
    },
  ],
  [
    'N3.4',
    {
      from: on('3', 'carryOut'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['evaluate', 'N3.5'],
        ['notPossible', 'N3.3'],
        ['worse', 'G.2'],
        ['handOver', 'N3.2'],
      ],
    },
  ],
  [
    'N3.5',
    {
      from: on('3', 'evaluate'),
      exits: [
        ['consentWithdrawn', 'C.1'],
        ['goodEffect done done', 'X.1'],
        ['goOn', 'N3.4'],
        ['otherMeasures', 'N3.3'],
        ['fewerServices', 'N2.3'],
        ['ownService', 'N1.3'],
        ['stuck', 'N3.6'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'N3.6',
    {
      from: on('3', 'stuck'),
      exits: [
        ['decided', 'N3.3'],
        ['notYet', 'N3.6'],
        ['serious', 'B.1'],
      ],
    },
  ],
  [
    'C.1',
    {
      from: refused,
      exits: [
        ['withoutLog', 'N2.2'],
        ['ownServiceOnly', 'N1.2'],
        ['everything', 'C.2'],
        ['oneParent', 'C.2'],
      ],
    },
  ],
  ['C.1', { from: [...on('1', 'consent'), 'no'], exits: [['withoutLog', 'N1.2']] }],
  ['C.1', { from: [...on('3', 'consent'), 'parentsRefuse'], exits: [['withoutLog', 'N3.2']] }],
  [
    'C.2',
    {
      from: [...refused, 'everything'],
      exits: [
        ['serious', 'B.1'],
        ['unsure', 'D.1'],
        ['no', 'C.4'],
      ],
    },
  ],
  [
    'C.3',
    {
      from: [...on('1', 'consent'), 'childRefuses'],
      exits: [
        ['foundWay', 'N1.2'],
        ['standsFirm', 'C.4'],
        ['serious', 'G.2'],
      ],
    },
  ],
  [
    'C.4',
    {
      from: [...refused, 'everything', 'no'],
      exits: [
        ['newTalk', 'N0.4'],
        ['changedMind', 'N2.1'],
        ['worse', 'G.2'],
        ['gone done done', 'X.0'],
      ],
    },
  ],
  ['C.3', { from: [...on('2', 'chooseService'), 'childRefuses'], exits: [['foundWay', 'N2.1']] }],
  ['C.3', { from: [...on('3', 'consent'), 'childRefuses'], exits: [['foundWay', 'N3.1']] }],
  [
    'C.4',
    { from: [...on('1', 'consent'), 'no', 'everything', 'no'], exits: [['changedMind', 'N1.1']] },
  ],
  [
    'C.4',
    {
      from: [...on('3', 'consent'), 'parentsRefuse', 'everything', 'no'],
      exits: [['changedMind', 'N3.1']],
    },
  ],
  ['X.0', { from: [...concretise, 'gone'], exits: [['newWorry', 'G.1']] }],
  ['X.1', { from: [...peers, 'started', 'safe'], exits: [['newWorry', 'G.1']] }],
  [
    'D.1',
    {
      from: unsure,
      exits: [
        ['authority', 'D.2'],
        ['notYet', 'D.1'],
      ],
    },
  ],
]

const exits = table.flatMap(([step, { from, exits: ways }]) =>
  ways.map(([answers, to]) => ({ step, answers, to, from })),
)

test.each(exits)('$step, $answers, leads to $to', ({ step, from, answers, to }) => {
  const wanted: readonly string[] = steps[to]
  expect([...steps[step]]).toContain(arrive(...from).at)
  expect(wanted).toContain(arrive(...from, ...answers.split(' ')).at)
})

test('every step of the canonical model is in the table', () => {
  const rows = new Set<string>(table.map(([step]) => step))
  expect(Object.keys(steps).filter((step) => !rows.has(step))).toEqual([])
})

test('every exit the chart offers at a step is in the table', () => {
  const given = new Set(
    exits.map(({ from, answers }) => `${arrive(...from).at} ${answers.split(' ')[0] ?? ''}`),
  )
  const levels = exits.filter(({ step }) => /^(N|C|X|M\.1|M\.3|B\.3)/.test(step))
  const offered = levels.flatMap(({ from }) => {
    const here = arrive(...from)
    return here.open.map((answer) => `${here.at} ${answer}`)
  })
  expect([...new Set(offered)].filter((exit) => !given.has(exit))).toEqual([])
})
