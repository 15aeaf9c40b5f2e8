import { noReport, nothingHurried, type Case } from './case.ts'

/** Who does not come, who waits for help, and who does not get it. */
export const absenceAndServices: readonly Case[] = [
  {
    id: 'cannot go to school',
    kind: 'absence',
    at: 'school',
    restraint: true,
    story:
      'A girl of 11 has been at home for nine weeks of this year. Her parents call every morning and ask for help. She says the class is too loud and the break too long.',
    must: [
      'follow up the absence; the cause may be at school, so look at her surroundings too',
      'hear her, plan with her and her parents, PPT and helsesykepleier with consent',
    ],
    mustNot: ['a report for absence alone', 'a call about neglect'],
    settledBy: ['oppl. §§ 10-6, 12-4', 'bti.md S4'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'kept at home',
    kind: 'absence',
    at: 'school',
    story:
      'A boy of 10 is kept at home to look after his small sisters. His mother sleeps by day and has said twice that school is not so important. He has been here four days in two months.',
    must: [
      'ask the question of neglect: schooling and care that the child does not get',
      'report where it is serious, or talk it over with barnevern within days',
      'the school follows up the absence all the same',
    ],
    mustNot: ['end with a talk with the parents alone', 'ask whether he may go home today'],
    settledBy: ['oppl. §§ 10-6, 24-3 a', 'law.md 2.3'],
    plan: { says: ['sendReport'], neverSays: ['callBeforePickup'] },
  },
  {
    id: 'family cannot be reached',
    kind: 'absence',
    at: 'school',
    story:
      'A pupil of 8 has not come for twelve days. The telephone is off and nobody opens. A classmate says the family has gone to another country.',
    must: [
      'follow it up now: leader, municipality, barnevern',
      'the police where there is fear that something has happened',
      'ask whether the child may have been taken or left abroad',
    ],
    mustNot: ['wait for the next absence talk', 'strike the pupil off the list and close'],
    settledBy: ['oppl. § 10-6', 'law.md 4.7', 'bvl. § 15-4 second paragraph'],
    plan: { calls: ['barnevern', 'police'] },
  },
  {
    id: 'often away from kindergarten',
    kind: 'absence',
    at: 'kindergarten',
    restraint: true,
    story:
      'A child of 3 comes two or three days a week. The father says grandmother is visiting and they enjoy it. The child is rested and fed when it comes.',
    must: ['ask the parents with an open mind, and look again'],
    mustNot: ['a report', 'a word of a duty to attend; kindergarten is not compulsory'],
    settledBy: ['bhl. § 46 (nothing of it fits)', 'oppl. § 10-6 does not reach kindergartens'],
    plan: { says: ['talkWithParents'], neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'waits for PPT',
    kind: 'waiting for a service',
    at: 'kindergarten',
    restraint: true,
    story:
      'A boy of 5 has few words and was referred to PPT nine months ago. His parents ask every week and do the exercises. Nothing has come.',
    must: [
      'say whose duty it is: the municipality owes special help, PPT the assessment',
      'how the parents can press and complain; help here meanwhile',
      'talk it over without names where his development suffers',
    ],
    mustNot: ['a report about parents who do all they can'],
    settledBy: ['bhl. §§ 31, 33, 46 (the letter does not name parents; for legal review)'],
    plan: { neverSays: noReport, calls: ['ppt'], parents: 'yes' },
  },
  {
    id: 'waits for BUP',
    kind: 'waiting for a service',
    at: 'school',
    restraint: true,
    story:
      'A girl of 13 with much anxiety stands in line at BUP. Her mother has called the doctor twice this month. She is at school half of each day.',
    must: [
      'fastlege and helsesykepleier meanwhile; ask who coordinates',
      'a plan with the school, a new contact with the doctor when it gets worse',
    ],
    mustNot: ['a report', 'barnevern as the one to give treatment'],
    settledBy: ['oppl. §§ 24-1, 24-3 b', 'hol. § 7-2 a'],
    plan: { neverSays: noReport, calls: ['generalPractitioner', 'healthNurse'], parents: 'yes' },
  },
  {
    id: 'insulin not given',
    kind: 'waiting for a service',
    at: 'school',
    story:
      'A child of 7 with diabetes comes three mornings without a measured dose. The parents have had training and help. Twice the child has been faint, and they have not been to control since summer.',
    must: [
      'medical help now when the child is faint',
      'report today: serious illness and no treatment',
      'parents are told unless some other answer speaks against it',
    ],
    mustNot: ['wait for another talk', 'treat it as a service that is late'],
    settledBy: ['oppl. § 24-3 b', 'bvl. § 13-2 b'],
    plan: { says: ['callBarnevern', 'sendReport', 'tellParentsAboutReport'], parents: 'yes' },
  },
  {
    id: 'thin clothes and no lunch',
    kind: 'everyday',
    at: 'SFO',
    restraint: true,
    story:
      'Two brothers of 7 and 9 come in thin jackets in November. Their mother has lost her job and says it is hard until payday. They are loved and on time.',
    must: ['help with respect: spare clothes, food, what is free here; NAV with her yes'],
    mustNot: ['a report: to be poor is not neglect', 'a shaming word to the mother'],
    settledBy: ['oppl. § 24-2', 'law.md 2.3 (yes, no)', 'bti.md S1'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
]
