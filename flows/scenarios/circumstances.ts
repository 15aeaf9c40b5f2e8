import { nothingUrgent } from './beginnings.ts'
import type { Told } from './told.ts'

const leaderTold = 'employeeTold · done'

/** Who the user is, and who it is about: the same walk with other duties. */
export const circumstances: readonly Told[] = [
  {
    id: 'L1',
    track: 'leader',
    who: 'a styrer is told that somebody hits a child: she passes it on, acts at once and plans',
    answers: `${leaderTold} · no · no · done · done · staff:yes · goOn · done · kindergartenPrivate · no · unsure · called · told`,
    path: 'G.0 · G.1 · G.2 · G.3 · M.2',
    taps: 7,
    says: [
      'passOnAboutStaff',
      'actOnStaff',
      'inquireAndPlan',
      'supportEmployee',
      'writeAssessment',
    ],
    neverSays: ['tellLeaderAboutStaff', 'informLeader', 'investigateAndPlan'],
    parents: 'askFirst',
  },
  {
    id: 'L2',
    track: 'leader',
    who: 'a rektor is told that a pupil is bullied: he inquires and plans, and tells the municipality if it is serious',
    answers: `${leaderTold} · no · no · done · done · peers:yes · goOn · done · school · started`,
    path: 'G.0 · G.1 · G.2 · G.3 · M.1',
    taps: 7,
    says: ['stepIn', 'passOnSerious', 'inquireAndPlan'],
    neverSays: ['tellLeaderEnvironment', 'investigateAndPlan', 'sendReport'],
    parents: 'yes',
  },
  {
    id: 'L3',
    track: 'leader',
    who: 'a leader who is told of violence at home reports as everybody does, and supports the one who told',
    answers: `${leaderTold} · yes · home · goOn · no · done · done · done · school · yes · called · wait · sent`,
    path: 'G.0 · G.1 · G.2 · B.1 · B.2 · B.3 · B.4',
    taps: 4,
    says: ['sendReport', 'callBarnevern', 'supportEmployee'],
    neverSays: ['informLeader', 'tellParentsAboutReport'],
    parents: 'notYet',
  },
  {
    id: 'L4',
    track: 'leader',
    who: 'a leader who hears of an everyday worry goes through it with the one who told, and reports nothing',
    answers: `${leaderTold} · no · no · done · done · done`,
    path: 'G.0 · G.1 · G.2 · G.3',
    taps: 7,
    says: ['reviewWithEmployee', 'talkWithParents'],
    neverSays: ['shareWithLeader', 'sendReport', 'supportEmployee'],
    parents: 'yes',
  },
  {
    id: 'L5',
    track: 'leader',
    who: 'one who says later that she leads the place gets the leader’s plan, and nothing else changes',
    answers: `${nothingUrgent} · no · no · done · done · peers:unsure · circumstances · iAmLeader · goOn`,
    path: 'G.0 · G.1 · G.2 · G.3',
    taps: 7,
    says: ['passOnSerious', 'inquireAndPlan'],
    parents: 'gatesFirst',
  },
]
