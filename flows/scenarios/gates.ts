import { nothingUrgent, restNo } from './beginnings.ts'
import type { Told } from './told.ts'

/** What is asked before the first plan, and how sure a person is (decisions F9, F10). */
export const gates: readonly Told[] = [
  {
    id: 'only an unease',
    track: 'unsure',
    who: 'a bad feeling with nothing behind it is talked over within days, and the day is talked about with the parents',
    answers: `${nothingUrgent} · vague · no · ${restNo}`,
    path: 'G.0 · G.1 · G.2 · G.3 · D.1',
    taps: 7,
    says: ['discussSoon', 'talkWithParents', 'writeDown'],
    neverSays: ['sendReport', 'callPolice', 'discussToday', 'callBarnevern'],
    parents: 'everyday',
  },
  {
    id: 'unease and fear of being sent away',
    track: 'unsure',
    who: 'the same bad feeling about a child who may be pressed if parents know is no longer vague',
    answers: `${nothingUrgent} · vague · no · flight:unsure · done · home · done · done`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · D.1',
    taps: 9,
    says: ['discussToday', 'callPolice'],
    neverSays: ['sendReport', 'talkWithParents'],
    parents: 'notYet',
  },
  {
    id: 'a trainer outside the school',
    track: 'report',
    who: 'a pupil tells of a trainer: the police head the page, and barnevern is on it',
    answers: `${nothingUrgent} · no · yes · outside`,
    path: 'G.0 · G.1 · G.2 · B.1',
    taps: 5,
    says: ['policeOutside', 'askAboutReport'],
    neverSays: ['sendReport', 'talkWithParents'],
    parents: 'askFirst',
  },
  {
    id: 'hit by an older pupil',
    track: 'environment',
    who: 'a pupil hit by another: the school acts for both, and barnevern is asked',
    answers: `${nothingUrgent} · yes · child`,
    path: 'G.0 · G.1 · G.2 · B.1',
    taps: 4,
    says: ['stepIn', 'tellLeaderEnvironment', 'investigateAndPlan', 'askAboutReport'],
    neverSays: ['sendReport'],
    parents: 'askFirst',
  },
]
