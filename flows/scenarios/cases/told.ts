import { noParentsTalk, noReport, type Case } from './case.ts'

/** What a child has told, and what is known of those near it. */
export const told: readonly Case[] = [
  {
    id: 'told of long ago',
    kind: 'told by the child',
    at: 'school',
    story:
      'A girl of 15 tells that her uncle touched her when she was 8. She sees him at every Christmas. She says it is over and nobody shall know.',
    must: [
      'it counts as told: report and call barnevern today, the police with it',
      'nothing to the family before advice; other children near him',
      'tell her whom I must talk to; help for her',
    ],
    mustNot: ['«det er for lenge siden»', 'promise to keep it', 'clothes and traces'],
    settledBy: ['oppl. § 24-3 a', 'strl. §§ 299, 304', 'law.md 2.2, 5.1'],
    plan: {
      says: ['callBarnevern', 'sendReport'],
      neverSays: noParentsTalk,
      doNots: ['promiseSecrecy', 'tellParents'],
      parents: 'notYet',
    },
  },
  {
    id: 'told and taken back',
    kind: 'told by the child',
    at: 'SFO',
    story:
      'A boy of 8 said his mother shuts him in the shed and hits him with a hanger. The day after he said he made it up. He was pale when he said it.',
    must: [
      'what was told stands: report today',
      'do not ask him again; write down both, word for word',
    ],
    mustNot: ['treat it as unsure because it was taken back', 'ask the mother'],
    settledBy: ['oppl. § 24-3 a', 'law.md I13, I17'],
    plan: {
      says: ['callBarnevern', 'sendReport', 'writeVerbatim'],
      neverSays: noParentsTalk,
      doNots: ['interrogate'],
      parents: 'notYet',
    },
  },
  {
    id: 'told in the middle of a quarrel',
    kind: 'two homes',
    at: 'kindergarten',
    story:
      'A child of 5 says «pappa slår meg i magen når jeg gråter». The parents fight in court about where the child shall live. The mother has said much about the father before.',
    must: [
      'the child has told: report, whatever the parents quarrel of',
      'nothing to either of them before advice',
      'say that there are two homes, and which one the child goes to today',
    ],
    mustNot: ['wait for the court', '«det er nok bare konflikten»', 'be a witness for one of them'],
    settledBy: ['bhl. § 46 a', 'law.md I13', 'bvl. § 15-4'],
    plan: { says: ['callBarnevern', 'sendReport'], neverSays: noParentsTalk, parents: 'notYet' },
  },
  {
    id: 'mother’s new friend',
    kind: 'known risk',
    at: 'school',
    story:
      'The man who has moved in with a mother was sentenced for abuse of children. The police’s list is no secret in the village. The girl of 6 is as she always was.',
    must: [
      '«kan bli» is enough: something concrete, so call barnevern and report today',
      'the police for advice; nothing to the mother before that',
    ],
    mustNot: ['left at unsure because nothing is seen on the child', 'talk with the mother first'],
    settledBy: ['oppl. § 24-3 a «kjem til å bli»', 'law.md 1.2'],
    plan: { says: ['callBarnevern', 'sendReport'], neverSays: noParentsTalk, parents: 'notYet' },
  },
  {
    id: 'closed and back again',
    kind: 'known risk',
    at: 'kindergarten',
    story:
      'We reported shouting and blows between the parents in spring, and it was closed. Now the child of 5 plays that «mamma ligger på gulvet og pappa sparker». The parents are friendly to us.',
    must: ['new information is a new report, today', 'to live with violence counts as violence'],
    mustNot: ['«det er allerede meldt»', 'ask the parents about the play'],
    settledBy: ['bhl. § 46 a', 'strl. § 282', 'law.md I12'],
    plan: { says: ['callBarnevern', 'sendReport'], neverSays: noParentsTalk, parents: 'notYet' },
  },
  {
    id: 'no papers and blue marks',
    kind: 'everyday',
    at: 'school',
    story:
      'A girl of 12 has no leave to stay in the country. She says her father hits when she speaks with boys. She begs us not to tell, or they will be sent away.',
    must: [
      'the same duty to report as for every child',
      'barnevern and the police; Kompetanseteamet; nothing to the family',
    ],
    mustNot: ['less help for want of papers', 'promise that nobody will be told'],
    settledBy: ['bvl. § 1-2', 'oppl. § 24-3 a', 'law.md I22'],
    plan: {
      says: ['callBarnevern', 'sendReport'],
      neverSays: noParentsTalk,
      calls: ['competenceTeam'],
      doNots: ['promiseSecrecy', 'tellParents'],
      parents: 'notYet',
    },
  },
  {
    id: 'loud noises after the flight',
    kind: 'everyday',
    at: 'school',
    restraint: true,
    story:
      'A pupil of 9 came from a war last year. He creeps under the desk when a door slams and sleeps badly. His parents tell of it themselves and want help.',
    must: [
      'a safe day, helsesykepleier and fastlege with consent, an interpreter who is no relative',
    ],
    mustNot: ['a report', 'violence at home read out of fear'],
    settledBy: ['oppl. §§ 12-2, 24-2', 'law.md 2.7'],
    plan: { neverSays: noReport, parents: 'yes' },
  },
]
