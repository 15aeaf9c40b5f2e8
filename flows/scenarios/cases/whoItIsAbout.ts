import { noParentsTalk, noReport, nothingHurried, type Case } from './case.ts'

/** An adult, somebody not born yet, and the leader who is told. */
export const whoItIsAbout: readonly Case[] = [
  {
    id: 'adult low and drinking',
    kind: 'about an adult',
    at: 'upper secondary',
    restraint: true,
    story:
      'A pupil of 18 has lost weight and smells of drink on Mondays. She says life is heavy, but that she has no thought of dying. She does not want her parents to know.',
    must: [
      'help with her own consent: helsesykepleier, fastlege',
      'say that the rules on reports to barnevern are about children under 18',
    ],
    mustNot: [
      'a report to barnevern about her',
      'contact with her parents without her yes',
      '«du har ikke meldeplikt»',
    ],
    settledBy: ['bvl. § 1-2', 'law.md corrections: 18 and over', 'decisions F6'],
    plan: { neverSays: [...nothingHurried, ...noParentsTalk] },
  },
  {
    id: 'adult threatened by her family',
    kind: 'about an adult',
    at: 'upper secondary',
    story:
      'A pupil of 18 tells that her father will send her abroad to marry. He has hit her for having a boyfriend. Her sister of 13 lives at home.',
    must: [
      'police and Kompetanseteamet, with her consent where it can wait and without it where life is in danger',
      'krisesenter and VO-linjen as for adults',
      'the sister is a child: barnevern is told about her, with the duty to report',
    ],
    mustNot: ['a report to barnevern about the adult', 'a word to parents, brothers or relatives'],
    settledBy: ['strl. §§ 196, 253, 287', 'bvl. § 13-2 a for the sister', 'decisions F6'],
    plan: { neverSays: noParentsTalk, calls: ['police', 'competenceTeam'], parents: 'adult' },
  },
  {
    id: 'pregnant mother asks for help',
    kind: 'about the unborn',
    at: 'kindergarten',
    restraint: true,
    story:
      'The mother of a child of 2 is pregnant and says she cannot stop her pills. She asks whom she can talk to. The child here is well looked after and merry.',
    must: [
      'health service with her consent: fastlege, jordmor or helsestasjon',
      'talk it over without names',
      'the child who is born counts, and is asked about',
    ],
    mustNot: [
      'a report about the one who is not born on pills alone, before anyone has asked advice',
    ],
    settledBy: ['bhl. §§ 45, 46', 'bvl. § 2-4', 'decisions F6'],
    plan: { neverSays: noReport },
  },
  {
    id: 'pregnant pupil',
    kind: 'about the unborn',
    at: 'upper secondary',
    restraint: true,
    story:
      'A pupil of 17 is pregnant and wants the child. Her boyfriend is in her class. She sees the jordmor and asks how she can go on at school.',
    must: [
      'help at school, helsesykepleier, her own consent in matters of health and education',
      'she is herself a child under 18: the questions of safety are asked about her',
    ],
    mustNot: ['a report because she is pregnant', 'to tell her parents over her head'],
    settledBy: ['pbrl. § 4-3', 'oppl. §§ 24-5, 11-1', 'decisions F6'],
    plan: { neverSays: nothingHurried },
  },
  {
    id: 'styrer is told of a colleague',
    kind: 'told as leader',
    at: 'private kindergarten',
    story:
      'I am styrer. An assistant tells me that another held a child of 3 by the neck to make him sit. She cries and is afraid of what the others will say.',
    must: [
      'tell the one responsible for the kindergarten (the board)',
      'inquire and act at once, and write the plan',
      'call the police before anybody talks with the one it is about',
      'look after the one who told; her own duty stands',
    ],
    mustNot: ['«si fra til lederen din»', 'wait a week with the inquiry', 'ask the children'],
    settledBy: ['bhl. § 43', 'bhl. § 42 fifth paragraph', 'strl. §§ 271, 282'],
    plan: {
      says: ['policeBeforeStaff'],
      neverSays: ['tellLeaderAboutStaff', 'sendReport'],
      parents: 'askFirst',
    },
  },
  {
    id: 'rektor is told of bullying',
    kind: 'told as leader',
    at: 'private school',
    restraint: true,
    story:
      'I am dagleg leiar of a small private school. A teacher says that a pupil of 12 is left out at every break. The pupil has said so himself.',
    must: [
      'look into it as soon as can be, and mend it with fit measures',
      'a written plan with its five points; write down what is done',
      'tell the board where it is serious',
      'hear the pupil, tell the parents',
    ],
    mustNot: ['a report to barnevern', 'the municipality as the one above'],
    settledBy: ['oppl. § 12-4', 'privatskolelova § 2-4'],
    plan: {
      says: ['inquireAndPlan', 'passOnSerious'],
      neverSays: [...nothingHurried, 'tellLeaderEnvironment'],
      parents: 'yes',
    },
  },
  {
    id: 'leader stopped from above',
    kind: 'told as leader',
    at: 'school',
    story:
      'I am rektor. A teacher has shown me notes of what a boy of 9 says his stepfather does with a belt. The head of schools says we should wait until after the holiday.',
    must: [
      'report today; nobody above can stop it, and the teacher has the duty as well',
      'barnevern and the police before the boy goes home to it',
      'nothing to the parents before advice',
    ],
    mustNot: ['wait for leave from above', 'tell the parents first'],
    settledBy: ['oppl. § 24-3', 'strl. §§ 196, 282', 'law.md I10'],
    plan: {
      says: ['callBarnevern', 'sendReport'],
      neverSays: noParentsTalk,
      doNots: ['tellParents'],
      parents: 'notYet',
    },
  },
  {
    id: 'the one responsible is the one suspected',
    kind: 'staff',
    at: 'private kindergarten',
    story:
      'The styrer owns our kindergarten. I have seen her slap a child of 4 on the mouth. There is nobody above her in the house.',
    must: [
      'go past her: to the board where there is one, and the municipality, which oversees kindergartens',
      'call the police before anyone talks with her',
      'barnevern is asked for advice',
    ],
    mustNot: ['«si fra til styrer»', 'tell the owner where the owner is the one suspected'],
    settledBy: ['bhl. § 43 second paragraph', 'law.md 2.4'],
    plan: {
      says: ['policeBeforeStaff'],
      neverSays: ['tellLeaderAboutStaff'],
      calls: ['police'],
      parents: 'askFirst',
    },
  },
]
