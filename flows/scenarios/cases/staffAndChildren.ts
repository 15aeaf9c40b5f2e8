import { noReport, nothingHurried, type Case } from './case.ts'

/** What those who work here do, and what children do to each other. */
export const staffAndChildren: readonly Case[] = [
  {
    id: 'hard voice and hard hands',
    kind: 'staff',
    at: 'kindergarten',
    restraint: true,
    story:
      'A colleague shouts at the small ones and pulls a child of 2 by the sleeve to the table. It happens most days. Nobody is hurt.',
    must: [
      'step in, tell the styrer at once; the styrer tells the one responsible',
      'the kindergarten looks into it at once; the parents are told what is done',
    ],
    mustNot: [
      'a report about the child’s home',
      'look into it myself',
      'keep it for the next staff talk',
    ],
    settledBy: ['bhl. §§ 41, 43', 'decisions F12'],
    plan: {
      says: ['protectFromStaff', 'tellLeaderAboutStaff'],
      neverSays: [...noReport, 'policeBeforeStaff'],
      by: { tellLeaderAboutStaff: 'now', investigateAndPlan: 'now' },
    },
  },
  {
    id: 'carried out and shut in',
    kind: 'staff',
    at: 'school',
    story:
      'Two adults carried a screaming pupil of 8 to a small room and held the door. They say they had to. I do not know whether that is allowed.',
    must: [
      'step in, tell rektor at once; rektor tells the municipality unless it is plainly groundless',
      'whether it is a crime is not for me to judge: «vet ikke», and the police are asked for advice',
      'ask them what his parents are told, and when',
    ],
    mustNot: ['decide for myself that it was lawful', 'a report about his home'],
    settledBy: ['oppl. § 12-5', 'law.md 1.4 (§ 13-4)', 'decisions F12'],
    plan: {
      says: ['protectFromStaff', 'tellLeaderAboutStaff', 'policeBeforeStaff'],
      neverSays: ['sendReport'],
      calls: ['police'],
      parents: 'askFirst',
    },
  },
  {
    id: 'slapped in the wardrobe',
    kind: 'staff',
    at: 'SFO',
    story:
      'I saw a substitute slap a pupil of 7 across the ear in the wardrobe. The pupil held his ear and was still. The SFO leader says the man is only tired.',
    must: [
      'protect the child, tell rektor at once; the SFO leader’s word does not end it',
      'the police before anyone talks with him',
      'medical help for the ear if it hurts',
      'parents: ask the police when and what',
    ],
    mustNot: ['«vi tar det internt»', 'confront him', 'a report about the home'],
    settledBy: ['oppl. §§ 4-5, 12-1, 12-5', 'strl. §§ 271, 282', 'law.md 2.4'],
    plan: {
      says: ['protectFromStaff', 'policeBeforeStaff'],
      neverSays: ['sendReport', 'talkWithParents'],
      doNots: ['confront', 'investigateStaff'],
      parents: 'askFirst',
    },
  },
  {
    id: 'mother saw it herself',
    kind: 'parents know',
    at: 'kindergarten',
    restraint: true,
    story:
      'A mother saw an assistant drag her child of 4 out of the sandpit by the arm. She is angry and has already called the styrer. She asks me what I saw.',
    must: [
      'tell the styrer what I saw, at once',
      'say what she saw need not be hidden; what others have told and what is looked into waits for advice',
    ],
    mustNot: ['a page that pretends she knows nothing', 'a report about her home'],
    settledBy: ['bhl. §§ 42 fourth paragraph, 43', 'decisions F12'],
    plan: { says: ['tellLeaderAboutStaff'], neverSays: noReport },
  },
  {
    id: 'parents ask for help with their son',
    kind: 'parents know',
    at: 'school',
    restraint: true,
    story:
      'Parents tell that their boy of 12 hits his sister and breaks doors when he is angry. They have asked the doctor for help. They wonder what the school can do.',
    must: [
      'help for both children: PPT, helsesykepleier, family counselling or barnevern with consent',
      'the sister: is she safe? If in doubt, talk it over without names',
    ],
    mustNot: ['silence towards parents who told it themselves', 'a report for anger alone'],
    settledBy: ['oppl. §§ 24-2, 24-3 c', 'law.md 2.3'],
    plan: { neverSays: noReport },
  },
  {
    id: 'stick at playtime',
    kind: 'between children',
    at: 'school',
    story:
      'A pupil of 8 is hit with a stick by two older boys, for the third time. He has a mark over the eye and will not say why. I marked violence, and that children are behind it.',
    must: [
      'step in, tell rektor, look into it, written plan: the duty to act, though it was learnt as violence',
      'help for all three; look at the eye; his parents are called today',
    ],
    mustNot: ['«ikke konfronter den du mistenker» about children', 'a report about his home'],
    settledBy: ['oppl. §§ 12-3, 12-4', 'law.md I23', 'decisions F6'],
    plan: {
      says: ['stepIn', 'tellLeaderEnvironment', 'investigateAndPlan'],
      neverSays: ['sendReport'],
      neverDoNots: ['confront'],
    },
  },
  {
    id: 'playing doctor',
    kind: 'between children',
    at: 'kindergarten',
    restraint: true,
    story:
      'Two children of 4 were in the cushion room with their trousers down, giggling. They stopped when I came, and went on with something else. They are good friends and equally strong.',
    must: ['guide kindly, keep an eye, tell both sets of parents in an ordinary way'],
    mustNot: ['barnevern, police', 'shame', 'question the children'],
    settledBy: ['law.md 2.5: healthy and curious', 'law.md S51'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'bites when it is crowded',
    kind: 'the child who harms',
    at: 'private kindergarten',
    restraint: true,
    story:
      'A child of 3 bites others when it is crowded. One has a blue mark on the arm. The parents of the bitten child want the biter out.',
    must: [
      'a safe day for those who are bitten: step in, tell the styrer, plan',
      'help for the biter: smaller groups, talk with the parents, helsestasjon or PPT with consent',
    ],
    mustNot: [
      'a report about behaviour: bhl. § 46 has no such letter',
      'police',
      '«den mistenkte»',
    ],
    settledBy: ['bhl. §§ 41, 42, 46', 'law.md corrections 1.1'],
    plan: {
      says: ['stepIn'],
      neverSays: nothingHurried,
      neverDoNots: ['confront'],
      parents: 'yes',
    },
  },
  {
    id: 'knife and a threat',
    kind: 'the child who harms',
    at: 'school',
    story:
      'A pupil of 14 showed a knife and said he would cut the teacher who took his phone. He has new costly things and runs errands for older boys by night.',
    must: [
      '112 if he is here with it now, else the police today',
      'a plan for him: barnevern, since he puts himself in grave danger or may be used by others',
      'a safe day for those he threatens; the teacher too',
      'no parents before advice while others may be using him',
    ],
    mustNot: ['words for a victim alone', 'expel and close'],
    settledBy: ['oppl. §§ 12-4, 24-3 c and d', 'strl. § 257', 'law.md 2.3, I22'],
    plan: { calls: ['police', 'policeEmergency', 'barnevern'], parents: 'notYet' },
  },
  {
    id: 'picture goes round',
    kind: 'images',
    at: 'school',
    story:
      'A naked picture of a girl of 14 goes round in her class. She sent it to a boy she liked. She is at school and wants to be swallowed by the floor.',
    must: [
      'care for her now; step in and tell rektor: it is her school environment too',
      'do not copy, forward or look through it; police for advice; help to get it taken down',
      'both her and the boys’ parents after that advice; help for those who shared',
    ],
    mustNot: [
      'keep the clothes, do not wash',
      '«du skulle ikke ha sendt det»',
      'wait for a report to end',
    ],
    settledBy: ['oppl. § 12-4', 'strl. § 311', 'law.md 4.3.6'],
    plan: {
      calls: ['police'],
      doNots: ['images'],
      neverDoNots: ['wash'],
    },
  },
]
