import { noParentsTalk, nothingHurried, type Case } from './case.ts'

/** Two homes, who fetches, and what is seen on a child. */
export const home: readonly Case[] = [
  {
    id: 'the other father’s day',
    kind: 'two homes',
    at: 'school',
    restraint: true,
    story:
      'The father comes on the mother’s day. He is calm and sober, and the girl of 7 runs to him. The mother has told us never to let him take her. We have seen no ruling.',
    must: [
      'call the mother; find out who has parental responsibility and whether a court has decided',
      'keep out of the dispute; write down what happened',
    ],
    mustNot: ['112', 'barnevern for a day that is the other’s', 'hold the child back by force'],
    settledBy: ['barnelova §§ 30, 37, 42', 'law.md 4.2.5'],
    plan: { neverSays: [...nothingHurried, 'delayHandOver'] },
  },
  {
    id: 'grandmother is not on the list',
    kind: 'pick-up',
    at: 'kindergarten',
    restraint: true,
    story:
      'Grandmother comes for a child of 3. She is sober and kind, the child knows her, and she is not on the list. The mother is in a meeting.',
    must: ['call the parents and wait; the child stays until one of them has said yes'],
    mustNot: ['112', 'barnevern', 'lines for somebody drunk'],
    settledBy: ['law.md 4.4.4', 'barnelova § 30'],
    plan: { neverSays: [...nothingHurried, 'delayHandOver', 'policeIfThreat'] },
  },
  {
    id: 'stepfather is drunk at the gate',
    kind: 'pick-up',
    at: 'kindergarten',
    story:
      'A stepfather stumbles and smells of spirits. His car stands with the engine on. The child of 4 hides behind me.',
    must: [
      'win time, a colleague, 112 when he is about to drive or it is dangerous',
      'barnevern or barnevernvakta now, not later today',
      'report; the other parent is called when that is safe',
    ],
    mustNot: ['hand over and call in the evening', 'fight at the gate', 'a taxi with him'],
    settledBy: ['law.md 4.5', 'bhl. § 46 a'],
    plan: {
      says: ['delayHandOver', 'policeIfThreat', 'sendReport'],
      doNots: ['handOver'],
      by: { delayHandOver: 'now', callBarnevern: 'now' },
    },
  },
  {
    id: 'mark on a baby',
    kind: 'injury',
    at: 'kindergarten',
    story:
      'A child of 10 months, who does not crawl, has a round blue mark on the cheek and one on the thigh. The father says she must have lain on a toy. Helsestasjonen saw it yesterday and said nothing.',
    must: [
      'barnevern and the police are called first, and at the same time the doctor: a child who cannot move by itself',
      'the question of a report is asked, and answered with them',
      'nothing more to the parents before advice',
    ],
    mustNot: [
      'settled because others have looked',
      '«du har gjort det du må nå» after one call',
      'undress and look',
    ],
    settledBy: ['bhl. § 46 a', 'law.md 4.3, I12', 'decisions B17'],
    plan: {
      says: ['callAboutInjury', 'getTreatment'],
      neverSays: noParentsTalk,
      calls: ['barnevern', 'police', 'legevakt'],
      parents: 'notYet',
    },
  },
  {
    id: 'shins of one who climbs',
    kind: 'injury',
    at: 'kindergarten',
    restraint: true,
    story:
      'A child of 4 has three blue marks on the shins. I saw him fall from the climbing tower on Monday, twice. He tells of it with pride.',
    must: ['nothing of danger: an ordinary day, and look again if a mark has no story'],
    mustNot: ['barnevern, police', 'silence towards the parents'],
    settledBy: ['law.md 2.7', 'decisions B17'],
    plan: { neverSays: [...nothingHurried, 'callAboutInjury', 'getTreatment'], parents: 'yes' },
  },
  {
    id: 'old belt mark',
    kind: 'injury',
    at: 'school',
    story:
      'A pupil of 9 has a yellow stripe over the back, with the form of a buckle. It is some days old and does not hurt. She looks away when the home is spoken of.',
    must: [
      'barnevern or the police first, before she goes home',
      'a doctor is asked for by them, or by me only if she needs it',
      'nothing to the parents',
    ],
    mustNot: ['legevakt first, with the parents along', 'photograph'],
    settledBy: ['oppl. § 24-3 a', 'law.md 4.3.5'],
    plan: {
      says: ['callAboutInjury'],
      neverSays: noParentsTalk,
      by: { callAboutInjury: 'beforePickup' },
      parents: 'notYet',
    },
  },
]
