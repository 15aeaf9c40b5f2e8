import { noParentsTalk, noReport, nothingHurried, type Case } from './case.ts'

/** Worries of every day, doubt, and what is urgent. */
export const everydayAndDoubt: readonly Case[] = [
  {
    id: 'grandfather died',
    kind: 'everyday',
    at: 'school',
    restraint: true,
    story:
      'A girl of 7 cries in the afternoons since her grandfather died in August. She draws graves. Her mother says they talk and light candles.',
    must: ['time and an adult to talk with; grief is not an illness; ask the parents; look again'],
    mustNot: ['barnevern', 'a plan of more than she needs'],
    settledBy: ['law.md 2.7', 'bti.md 2.5'],
    plan: { says: ['hearTheChild', 'talkWithParents'], neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'mother has cancer',
    kind: 'everyday',
    at: 'kindergarten',
    restraint: true,
    story:
      'A mother is ill with cancer, and the father does what he can. The twins of 4 sometimes come late and without a bath. They are comforted when they cry.',
    must: [
      'ask what helps; helsestasjon; say that the hospital shall think of the children as well',
    ],
    mustNot: ['a report for illness in the home', 'words of neglect'],
    settledBy: ['law.md 2.3 (yes, no)', 'bhl. § 45'],
    plan: { neverSays: nothingHurried, parents: 'yes' },
  },
  {
    id: 'drinks at the weekend',
    kind: 'neglect',
    at: 'school',
    story:
      'A pupil of 11 tells that he puts his mother to bed on Saturdays and cooks for his sister. He has been alone with her for two nights. There was no food on Sunday.',
    must: [
      'report today: serious lacks in the daily care',
      'the sister as well',
      'whether the parents are told first is settled on that page, not left open',
    ],
    mustNot: [
      '«send i dag» beside «vent med foreldrene til du har svart på resten»',
      'helsesykepleier instead',
    ],
    settledBy: ['oppl. § 24-3 a', 'law.md 2.3, I25'],
    plan: { says: ['sendReport', 'siblings'], parents: 'yes' },
  },
  {
    id: 'something in the stomach',
    kind: 'unsure',
    at: 'kindergarten',
    restraint: true,
    story:
      'I have a bad feeling about a child of 3 and cannot say why. Nothing is seen and nothing is said. The parents are short with us in the mornings.',
    must: [
      'talk it over within three days, without saying who; write down what I see',
      'an ordinary talk with the parents about the day, not about a suspicion',
    ],
    mustNot: ['silence as for a suspicion', 'a report', '«nei»'],
    settledBy: ['law.md 1.2 (more than vague)', 'decisions F10'],
    plan: { says: ['discussSoon'], neverSays: noReport, parents: 'everyday' },
  },
  {
    id: 'goes stiff when father comes',
    kind: 'unsure',
    at: 'kindergarten',
    story:
      'A child of 4 goes stiff and wets herself when her father’s car is heard. It has happened three times. I do not know what it means.',
    must: [
      'call barnevern today and talk it over without saying who',
      'nothing to the parents before that',
    ],
    mustNot: ['wait and see', 'ask the father'],
    settledBy: ['law.md 2.2 U, I05', 'decisions F10'],
    plan: {
      says: ['discussToday'],
      neverSays: noParentsTalk,
      by: { discussToday: 'sameDay' },
      parents: 'notYet',
    },
  },
  {
    id: 'wants to die and has a plan',
    kind: 'self-harm',
    at: 'upper secondary',
    story:
      'A pupil of 16 has given away her things. She writes that she will not be here on Friday, and has saved tablets. She answers when I ask.',
    must: [
      'ask straight out about thoughts and plans; do not leave her; 113 or legevakt now',
      'parents today unless home is part of it',
    ],
    mustNot: ['«ikke spør ut barnet»', 'an appointment next week', 'send her home alone'],
    settledBy: ['law.md 2.1 P0.4', 'strl. § 287'],
    plan: {
      says: ['selfHarmAcute', 'stayWithChild'],
      doNots: ['leaveAlone'],
      neverDoNots: ['interrogate'],
      by: { selfHarmAcute: 'now' },
    },
  },
  {
    id: 'old scars on the arm',
    kind: 'self-harm',
    at: 'school',
    restraint: true,
    story:
      'A pupil of 14 has thin white scars on the arm. She says she did it last year, that she sees helsesykepleier, and that she does not think of dying. Her parents know.',
    must: [
      'ask kindly how it is now; helsesykepleier or fastlege; keep in touch with her and her parents',
    ],
    mustNot: ['113', 'barnevern', 'watch her every minute'],
    settledBy: ['law.md 2.1 P0.4 (serious)', 'law.md 2.7'],
    plan: { neverSays: [...noReport, 'selfHarmAcute'], calls: ['healthNurse'], parents: 'yes' },
  },
  {
    id: 'fell from the swing',
    kind: 'accident',
    at: 'kindergarten',
    restraint: true,
    story: 'A child of 5 fell from the swing before my eyes. Her arm is crooked and she screams.',
    must: ['113 or legevakt, comfort, the parents at once'],
    mustNot: [
      'barnevern',
      'the police, or whether a crime can be averted',
      'wait with the parents',
    ],
    settledBy: ['decisions A6, F12', 'law.md 4.1'],
    plan: { says: ['callEmergency', 'stayWithChild'], neverSays: [...noReport, 'avert'] },
  },
  {
    id: 'father shouts in the hall',
    kind: 'unsure',
    at: 'school',
    restraint: true,
    story:
      'A father shouted at me about homework and slammed the door. His son of 10 rolled his eyes. I have no fear for the boy, but I do not like to call the father.',
    must: ['something to do: tell the leader, two adults at the next talk, 112 if he threatens'],
    mustNot: ['round and round with «spør først»', '«følg rådet du har fått» when none was asked'],
    settledBy: ['decisions A6', 'law.md 2.7'],
    plan: { neverSays: [...noReport, ...noParentsTalk] },
  },
  {
    id: 'coach of the football',
    kind: 'outside the home',
    at: 'school',
    story:
      'A pupil of 10 tells that the coach has kissed him on the mouth and sent pictures of himself. His parents know nothing. The next training is tonight.',
    must: [
      'the police today, barnevern with it',
      'ask them when his parents are told, before the training',
      'pictures stay where they are',
    ],
    mustNot: [
      'a week until I look again',
      'write to the coach',
      '«å drøfte er ikke å melde» as the heading',
    ],
    settledBy: ['law.md 2.2 other adult', 'strl. §§ 304, 305, 299', 'decisions F9'],
    plan: {
      says: ['policeOutside', 'askAboutReport'],
      doNots: ['images', 'confront'],
      by: { policeOutside: 'sameDay' },
      parents: 'askFirst',
    },
  },
]
