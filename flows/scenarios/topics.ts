import { nothingUrgent } from './beginnings.ts'
import type { Told } from './told.ts'

const beforeTopics = `${nothingUrgent} · no · no · done`
const noMore = 'done · done'

/** Who does not come, and who waits for help. */
export const topics: readonly Told[] = [
  {
    id: 'A1',
    track: 'absence',
    who: 'a ten-year-old cannot go to school, the parents call for help: followed up, never reported',
    answers: `${beforeTopics} · absence:yes · cooperating · ${noMore} · school · started`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · M.4',
    taps: 10,
    says: ['followUpAbsence', 'causeHere', 'hearTheChild', 'talkWithParents'],
    neverSays: ['sendReport', 'callBarnevern', 'discussSoon', 'discussToday', 'askAboutGone'],
    parents: 'yes',
  },
  {
    id: 'A2',
    track: 'absence',
    who: 'a boy is kept at home to mind his sisters: it is reported, and the absence is followed up too',
    answers: `${beforeTopics} · absence:yes · keptHome · yes · goOn · ${noMore} · school · no · tell · sent · started`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · B.2b · B.3 · M.4 · B.4',
    taps: 8,
    says: ['sendReport', 'followUpAbsence'],
    neverSays: ['callBeforePickup', 'askAboutGone'],
    parents: 'yes',
  },
  {
    id: 'A3',
    track: 'absence',
    who: 'a family nobody reaches: barnevern is asked today, and the police where one fears for them',
    answers: `${beforeTopics} · absence:yes · gone · goOn · ${noMore} · school · authority · goOn · started`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · D.1 · D.2 · M.4',
    taps: 7,
    says: ['askAboutGone', 'followUpAbsence'],
    neverSays: ['sendReport'],
    parents: 'yes',
  },
  {
    id: 'A4',
    track: 'absence',
    who: 'a three-year-old comes less and less: the kindergarten asks, without a word of a duty',
    answers: `${beforeTopics} · absence:yes · unexplained · ${noMore} · kindergartenPrivate · started`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · M.4',
    taps: 10,
    says: ['callHome', 'followUpAbsence'],
    neverSays: ['sendReport', 'discussSoon', 'discussToday'],
    parents: 'yes',
  },
  {
    id: 'W1',
    track: 'waiting for a service',
    who: 'a five-year-old without words has waited nine months for PPT: no report, and PPT has its duty',
    answers: `${beforeTopics} · disability:yes · yes · service · ${noMore} · authority · goOn`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · D.1 · D.2',
    taps: 10,
    says: ['serviceOwes', 'serviceRights', 'discussSoon'],
    neverSays: ['sendReport', 'callBarnevern'],
    parents: 'yes',
  },
  {
    id: 'W2',
    track: 'waiting for a service',
    who: 'a seven-year-old does not get insulin, and the parents have had every help: it is reported',
    answers: `${beforeTopics} · medical:yes · yes · parents · goOn · ${noMore} · school · no · tell · sent`,
    path: 'G.0 · G.1 · G.2 · B.1 · G.3 · B.2b · B.3 · B.4',
    taps: 8,
    says: ['sendReport'],
    neverSays: ['serviceOwes', 'serviceRights'],
    parents: 'yes',
  },
]
