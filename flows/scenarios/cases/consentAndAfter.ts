import { noReport, nothingHurried, type Case } from './case.ts'

/** Consent, and what comes after advice. */
export const consentAndAfter: readonly Case[] = [
  {
    id: 'fifteen and wants PPT',
    kind: 'consent',
    at: 'upper secondary',
    restraint: true,
    story: 'A pupil of 15 wants PPT to look into why reading is hard. His father says no.',
    must: [
      'it is his to decide: from 15 the pupil consents in matters of education',
      'listen to the father',
    ],
    mustNot: ['«foreldrene må samtykke»', 'a report for a father’s no'],
    settledBy: ['oppl. §§ 24-5, 11-7'],
    plan: { neverSays: nothingHurried },
  },
  {
    id: 'one of two says no',
    kind: 'consent',
    at: 'kindergarten',
    restraint: true,
    story:
      'We have asked for help from PPT for a child of 4. The mother says yes, the father wants to wait. Both are warm with the child.',
    must: ['work with the no: what is he afraid of? Help here goes on meanwhile'],
    mustNot: [
      'ask whether to report because of one no',
      'go on with one signature where both are needed',
    ],
    settledBy: ['bti.md 2.9 C.2', 'barnelova § 30', 'law.md I11'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'no to the log',
    kind: 'consent',
    at: 'school',
    restraint: true,
    story:
      'Parents want help for their girl of 8, but not that anything is written in a digital log. We are still only wondering, and nobody has asked for any consent.',
    must: ['go on with them without the log'],
    mustNot: ['a stafettholder whom nobody chose', 'the question of a report'],
    settledBy: ['bti.md 2.9 C.1', 'law.md 1.5'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'barnevern says not yet',
    kind: 'after advice',
    at: 'kindergarten',
    restraint: true,
    story:
      'We were unsure whether a child of 2 gets enough care. Barnevern heard it without a name, said «not yet», and told us what to look for. We have found two good things since.',
    must: ['follow what they said; look again by a date; talk with the parents'],
    mustNot: ['report all the same', 'ask barnevern again of the same'],
    settledBy: ['law.md 1.2 (both sides)', 'decisions F13'],
    plan: { neverSays: noReport, parents: 'yes' },
  },
  {
    id: 'barnevern says not ours',
    kind: 'after advice',
    at: 'school',
    story:
      'A boy of 7 has told of blows at home. On the telephone I was told that this is not for barnevern and that I should talk with the parents. I did not say who he was.',
    must: [
      'the duty stands: a certain answer is not closed by a word on the telephone',
      'send the report; the leader can call the head of barnevern; the police',
    ],
    mustNot: ['«du har gjort det du må nå»', 'talk with the parents of the blows'],
    settledBy: ['oppl. § 24-3 a', 'decisions A8, F13'],
    plan: { says: ['sendReport'] },
  },
  {
    id: 'three weeks and no word',
    kind: 'after advice',
    at: 'private kindergarten',
    story:
      'I sent a report of neglect four weeks ago and have heard nothing. The child is as before. I wonder whether I should send the same again.',
    must: [
      'call barnevern: they shall confirm within three weeks',
      'something new is a new report; the same is not discussed once more',
    ],
    mustNot: [
      'promise a private kindergarten to be told what they decide',
      '«drøft det» of what is reported',
    ],
    settledBy: ['bvl. § 13-3', 'law.md corrections: after the report'],
    plan: { says: ['expectFeedback'], neverSays: ['discussToday', 'discussSoon'] },
  },
]
