import { expect, test } from 'vitest'
import type { ContactId } from '../../flows/contacts.ts'
import type { ParentsDecision } from '../../flows/duties.ts'
import type { ActionId } from '../../flows/plan/actions.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { planFor } from '../../src/plan/plan.ts'
import { arrive } from '../walked.ts'

const acuteNo = 'newWorry · done'
const beforeHonour = `${acuteNo} · no · no`
const beforePeople = `${beforeHonour} · done`
const beforeTopics = `${beforePeople} · done`

interface Row {
  readonly row: string
  readonly answers: string
  readonly has?: readonly ActionId[]
  readonly lacks?: readonly ActionId[]
  readonly calls?: readonly ContactId[]
  readonly parents?: ParentsDecision
  readonly first?: ContactId
}

/** Every row of the decision procedures of law.md section 2. */
const rows: readonly Row[] = [
  {
    row: 'P0.1 yes',
    answers: 'danger · danger:yes',
    first: 'medical',
    calls: ['medical', 'policeEmergency', 'fire'],
  },
  {
    row: 'P0.1 unsure is yes',
    answers: 'danger · danger:unsure',
    first: 'medical',
    calls: ['policeEmergency'],
  },
  {
    row: 'P0.2 yes',
    answers: 'danger · injury:yes',
    has: ['getTreatment', 'callAboutInjury'],
    calls: ['legevakt', 'medical', 'barnevern', 'police'],
    parents: 'notYet',
  },
  {
    row: 'P0.2 unsure is yes',
    answers: 'danger · injury:unsure',
    has: ['getTreatment', 'callAboutInjury'],
    parents: 'notYet',
  },
  {
    row: 'P0.3 yes',
    answers: 'danger · notSafeToday:yes',
    has: ['callBeforePickup', 'policeIfThreat'],
    calls: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
  },
  {
    row: 'P0.3 unsure is yes',
    answers: 'danger · notSafeToday:unsure',
    has: ['callBeforePickup', 'policeIfThreat'],
  },
  {
    row: 'P0.4 yes',
    answers: 'danger · selfHarm:yes · suicide',
    has: ['selfHarmAcute', 'askDirectly', 'selfHarmHelp', 'stayWithChild'],
    calls: ['medical', 'legevakt', 'generalPractitioner', 'healthNurse'],
  },
  {
    row: 'P0.4 unsure is yes',
    answers: 'danger · selfHarm:unsure · unsure',
    has: ['selfHarmHelp', 'stayWithChild'],
  },
  {
    row: 'P0.4 parents informed once nothing speaks against it',
    answers: `${acuteNo} · acute · back · no · no · done · done · done · acute · selfHarm:yes`,
    has: ['selfHarmParents'],
    parents: 'yes',
  },
  {
    row: 'P0.4 parents not informed where violence may be the cause',
    answers: `${acuteNo} · yes · acute · selfHarm:yes`,
    lacks: ['selfHarmParents'],
    parents: 'notYet',
  },
  {
    row: '4.4 not collected',
    answers: 'danger · pickup:yes · notCollected',
    has: ['callGuardians', 'callNobodyComes'],
    calls: ['barnevernvakt', 'alarm', 'police'],
  },
  {
    row: '4.5 unfit adult',
    answers: 'danger · pickup:yes · unfitAdult',
    has: ['delayHandOver', 'policeIfThreat', 'sendReport'],
    calls: ['policeEmergency', 'barnevern'],
  },
  {
    row: '4.5 perhaps unfit',
    answers: 'danger · pickup:unsure · maybeUnfit',
    has: ['delayHandOver', 'policeIfThreat'],
    lacks: ['sendReport'],
  },
  {
    row: 'P1 violence yes, home not ruled out',
    answers: `${acuteNo} · yes`,
    has: [
      'callBarnevern',
      'callPolice',
      'sendReport',
      'writeVerbatim',
      'informLeader',
      'stayClose',
      'siblings',
    ],
    lacks: ['talkWithParents', 'tellParentsAboutReport'],
    parents: 'notYet',
  },
  {
    row: 'P1 sexual abuse yes',
    answers: `${acuteNo} · no · yes`,
    has: ['callBarnevern', 'callPolice', 'sendReport'],
    parents: 'notYet',
  },
  {
    row: 'P1 yes, someone outside the home',
    answers: `${acuteNo} · yes · outside`,
    has: ['policeOutside', 'callPolice', 'askAboutReport'],
    lacks: ['sendReport', 'tellParentsAboutReport'],
    calls: ['police', 'barnevern', 'barnehus'],
    parents: 'askFirst',
  },
  {
    row: 'P1 yes, a member of staff',
    answers: `${acuteNo} · yes · staff`,
    has: ['policeBeforeStaff', 'tellLeaderAboutStaff', 'protectFromStaff'],
    parents: 'askFirst',
  },
  {
    row: 'P1 yes, the leader',
    answers: `${acuteNo} · yes · several · leader:yes · done`,
    has: ['tellOwnerAboutStaff', 'policeBeforeStaff'],
    lacks: ['tellLeaderAboutStaff', 'informLeader'],
    parents: 'askFirst',
  },
  {
    row: 'P1 yes, another child',
    answers: `${acuteNo} · yes · child`,
    // The environment too, as when it is learnt on the page of staff and children.
    has: ['askAboutReport', 'stepIn', 'tellLeaderEnvironment', 'investigateAndPlan'],
    lacks: ['sendReport', 'policeOutside'],
    calls: ['barnevern', 'police'],
    parents: 'askFirst',
  },
  {
    row: 'P1 yes, nobody known',
    answers: `${acuteNo} · yes · unknown`,
    has: ['sendReport', 'callBarnevern'],
    parents: 'notYet',
  },
  {
    row: 'P1 unsure',
    answers: `${acuteNo} · unsure · unknown · no · done · done · done`,
    has: ['discussToday', 'callPolice'],
    lacks: ['sendReport', 'talkWithParents'],
    calls: ['barnevern', 'barnevernvakt', 'alarm', 'barnehus', 'police'],
    parents: 'notYet',
  },
  {
    row: 'P2 yes, yes',
    answers: `${beforeTopics} · neglect:yes · yes`,
    has: ['sendReport', 'callBarnevern'],
  },
  {
    row: 'P2 yes, yes: parents may be told once all is answered',
    answers: `${beforeTopics} · neglect:yes · yes · goOn · done`,
    has: ['sendReport', 'tellParentsAboutReport'],
    parents: 'yes',
  },
  {
    row: 'P2 yes, unsure',
    answers: `${beforeTopics} · neglect:yes · unsure · done`,
    has: ['discussSoon'],
    lacks: ['sendReport'],
  },
  {
    row: 'P2 unsure, yes',
    answers: `${beforeTopics} · neglect:unsure · yes · done`,
    has: ['discussSoon'],
    lacks: ['sendReport'],
  },
  {
    row: 'P2 unsure, unsure',
    answers: `${beforeTopics} · neglect:unsure · unsure · done`,
    has: ['discussSoon'],
    lacks: ['sendReport'],
  },
  {
    row: 'P2 yes, no',
    answers: `${beforeTopics} · neglect:yes · no · done`,
    has: ['helpWithConsent', 'talkWithParents'],
    lacks: ['sendReport', 'discussSoon', 'discussToday'],
    parents: 'yes',
  },
  {
    row: 'P2 unsure, no',
    answers: `${beforeTopics} · neglect:unsure · no · done`,
    has: ['helpWithConsent'],
    lacks: ['sendReport', 'discussSoon'],
    parents: 'yes',
  },
  {
    row: 'P3 yes, yes',
    answers: `${beforeTopics} · medical:yes · yes · parents`,
    has: ['sendReport'],
  },
  {
    row: 'P3 yes, yes, and not known who does not see to it',
    answers: `${beforeTopics} · medical:yes · yes · unknown`,
    has: ['sendReport'],
  },
  {
    row: 'P3 yes, yes, and the parents wait for a service',
    answers: `${beforeTopics} · medical:yes · yes · service · done`,
    has: ['discussToday', 'serviceOwes', 'serviceRights'],
    lacks: ['sendReport'],
    calls: ['ppt', 'healthNurse', 'generalPractitioner'],
    parents: 'yes',
  },
  {
    row: 'P3 unsure the same day',
    answers: `${beforeTopics} · medical:yes · unsure · done`,
    has: ['discussToday'],
    lacks: ['sendReport'],
  },
  {
    row: 'P4 yes, yes',
    answers: `${beforeTopics} · disability:yes · yes · parents`,
    has: ['sendReport'],
  },
  {
    row: 'P4 yes, yes, and the parents wait for a service',
    answers: `${beforeTopics} · disability:yes · yes · service · done`,
    has: ['discussSoon', 'serviceOwes', 'serviceRights'],
    lacks: ['sendReport', 'callBarnevern'],
    parents: 'yes',
  },
  {
    row: 'P4 unsure',
    answers: `${beforeTopics} · disability:unsure · yes · parents · done`,
    has: ['discussSoon'],
  },
  { row: 'P4b yes, yes', answers: `${beforeTopics} · behaviour:yes · yes`, has: ['sendReport'] },
  {
    row: 'P4b unsure',
    answers: `${beforeTopics} · behaviour:unsure · yes · done`,
    has: ['discussSoon'],
  },
  {
    row: 'away, and the parents work with us on it',
    answers: `${beforeTopics} · absence:yes · cooperating · done`,
    has: ['followUpAbsence', 'causeHere', 'talkWithParents', 'hearTheChild'],
    lacks: ['sendReport', 'discussSoon', 'discussToday', 'callHome', 'askAboutGone'],
    parents: 'yes',
  },
  {
    row: 'away, and nobody knows why',
    answers: `${beforeTopics} · absence:unsure · unexplained · done`,
    has: ['followUpAbsence', 'causeHere', 'callHome', 'hearTheChild'],
    lacks: ['sendReport', 'discussSoon', 'discussToday', 'talkWithParents'],
    parents: 'yes',
  },
  {
    row: 'kept at home, and it is serious',
    answers: `${beforeTopics} · absence:yes · keptHome · yes`,
    has: ['sendReport', 'followUpAbsence'],
  },
  {
    row: 'stopped coming, and nobody reaches the family',
    answers: `${beforeTopics} · absence:yes · gone`,
    has: ['askAboutGone', 'followUpAbsence'],
    lacks: ['sendReport'],
    calls: ['barnevern', 'police', 'policeEmergency'],
  },
  {
    row: 'P5 yes, yes',
    answers: `${beforeHonour} · trafficking:yes · yes`,
    has: ['sendReport', 'callPolice'],
    calls: ['police', 'barnevern'],
    parents: 'notYet',
  },
  {
    row: 'P5 unsure',
    answers: `${beforeHonour} · trafficking:unsure · yes · done · done · done`,
    has: ['callAboutHonour'],
    calls: ['police', 'barnevern'],
    parents: 'notYet',
  },
  {
    row: 'P6 yes',
    answers: `${beforePeople} · staff:yes · yes`,
    has: ['protectFromStaff', 'tellLeaderAboutStaff'],
    lacks: ['sendReport'],
    parents: 'askFirst',
  },
  {
    row: 'P6 unsure is yes',
    answers: `${beforePeople} · staff:unsure · unsure · goOn · done · done · school · no`,
    has: ['protectFromStaff', 'tellLeaderAboutStaff', 'policeBeforeStaff'],
    parents: 'askFirst',
  },
  {
    row: 'P6 wrong, and no crime: the leader tells the parents (F12)',
    answers: `${beforePeople} · staff:yes · no · goOn · done · done · school · no`,
    has: ['protectFromStaff', 'tellLeaderAboutStaff'],
    lacks: ['policeBeforeStaff', 'sendReport'],
    parents: 'yes',
  },
  {
    row: 'P6 the leader does nothing',
    answers: `${beforePeople} · staff:yes · no · goOn · done · done · school · no · leaderInactive`,
    has: ['tellOwnerAboutStaff'],
    lacks: ['tellLeaderAboutStaff'],
  },
  {
    row: 'P6 possible crime',
    answers: `${beforePeople} · staff:yes · yes · goOn · done · done · school · no · called`,
    has: ['policeBeforeStaff'],
    calls: ['police'],
  },
  {
    row: 'P7 bullying',
    answers: `${beforePeople} · peers:yes · done`,
    has: ['stepIn', 'tellLeaderEnvironment', 'investigateAndPlan'],
    lacks: ['sendReport'],
  },
  {
    row: 'P7 bullying unsure is yes',
    answers: `${beforePeople} · peers:unsure · done · goOn · done · school`,
    has: ['stepIn', 'tellLeaderEnvironment', 'investigateAndPlan'],
  },
  {
    row: 'P7 red',
    answers: `${beforePeople} · sexualBehaviour:yes · yes · no · done · done`,
    has: ['bothChildren', 'discussSoon', 'stepIn'],
    calls: ['barnevern', 'barnehus'],
    parents: 'askFirst',
  },
  {
    row: 'P7 yellow',
    answers: `${beforePeople} · sexualBehaviour:yes · unsure · no · done · done`,
    has: ['bothChildren', 'discussSoon'],
    calls: ['barnevern', 'barnehus'],
    parents: 'askFirst',
  },
  {
    row: 'P7 green',
    answers: `${beforePeople} · sexualBehaviour:yes · no · done · done`,
    lacks: ['bothChildren', 'discussSoon', 'sendReport'],
    parents: 'yes',
  },
  {
    row: 'P7 may be a victim',
    answers: `${beforePeople} · sexualBehaviour:yes · yes · unsure · unknown · done · done`,
    has: ['discussToday', 'bothChildren'],
    parents: 'notYet',
  },
  {
    row: 'P8 yes',
    answers: `${acuteNo} · no · no · honour:yes`,
    has: ['callAboutHonour', 'sendReport'],
    calls: ['barnevern', 'police', 'competenceTeam'],
    parents: 'notYet',
  },
  {
    row: 'P8 unsure',
    answers: `${acuteNo} · no · no · honour:unsure · done · done · done · later`,
    has: ['discussHonour'],
    lacks: ['callAboutHonour', 'sendReport', 'talkWithParents'],
    calls: ['competenceTeam', 'barnevern'],
    parents: 'notYet',
  },
  {
    row: 'P8 leaving today',
    answers: `${acuteNo} · no · no · abroad:yes · goOn · soon`,
    has: ['stopDeparture'],
    first: 'policeEmergency',
    calls: ['policeEmergency', 'competenceTeam'],
  },
  {
    row: 'P8 already abroad',
    answers: `${acuteNo} · no · no · abroad:yes · goOn · alreadyAbroad`,
    has: ['alreadyAbroad'],
    calls: ['udops', 'police', 'barnevern'],
  },
  {
    row: 'I12 others are in the case',
    answers: `${acuteNo} · yes · home · circumstances · earlier · followed`,
    has: ['sayFollowed', 'sendReport', 'callBarnevern'],
    calls: ['barnevern'],
  },
  {
    row: 'P9',
    answers: `${beforeTopics} · done`,
    has: [
      'writeDown',
      'shareWithLeader',
      'talkWithParents',
      'hearTheChild',
      'adviceAnyTime',
      'keepWatching',
    ],
    lacks: ['sendReport', 'callBarnevern', 'discussToday', 'discussSoon', 'callPolice'],
    calls: ['barnevern', 'alarm'],
    parents: 'yes',
  },
]

test.each(rows)('$row', ({ answers, has = [], lacks = [], calls = [], parents, first }) => {
  const here = arrive(...partsOf(answers))
  const plan = planFor(here.context)
  const lines = [...plan.duty, ...plan.help].map(({ id }) => id)
  expect(lines).toEqual(expect.arrayContaining([...has]))
  for (const id of lacks) expect(lines).not.toContain(id)
  expect(plan.contacts).toEqual(expect.arrayContaining([...calls]))
  expect(plan.parents).toBe(parents ?? plan.parents)
  expect(plan.contacts[0]).toBe(first ?? plan.contacts[0])
})

test.each([
  ['in the evening the duty line stands in for barnevern', 'danger · notSafeToday:yes · closedNow'],
  [
    'in the evening a report still has someone to call',
    `${acuteNo} · yes · unknown · goOn · no · done · done · done · school · no · wait · closedNow`,
  ],
])('%s', (_, answers) => {
  const { contacts } = planFor(arrive(...partsOf(answers)).context)
  expect(contacts).not.toContain('barnevern')
  expect(contacts).toEqual(expect.arrayContaining(['barnevernvakt', 'alarm']))
})

function dutyIn(place: string) {
  const reported = `${beforeTopics} · neglect:yes · yes · goOn · done`
  const here = arrive(...partsOf(reported), place)
  return planFor(here.context).duty.map(({ id, by, force, contacts }) => ({
    id,
    by,
    force,
    contacts,
  }))
}

test.each([
  'kindergartenMunicipal',
  'kindergartenPrivate',
  'school',
  'schoolPrivate',
  'sfo',
  'other',
])('the duty is the same in every work place, %s too', (setting) => {
  expect(dutyIn(setting)).toEqual(dutyIn('school'))
})
