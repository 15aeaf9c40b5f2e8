import { expect, test } from 'vitest'
import { nothingUrgent, onLevel2, restNo } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { planFor } from '../../src/plan/plan.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { planView } from '../../src/visit/planView.ts'
import { arrive, walked } from '../walked.ts'

const at = (answers: string) => arrive(...partsOf(answers)).at
const planAt = (answers: string) => {
  const { duty, help } = planFor(arrive(...partsOf(answers)).context)
  return [...duty, ...help]
}
const doneAt = (answers: string) =>
  planAt(answers)
    .filter(({ done }) => done)
    .map(({ id }) => id)
const viewAt = (answers: string) => planView(walked(...partsOf(answers)), nationalGuide)

const toReport = `${nothingUrgent} · yes · home · goOn · no · ${restNo} · school · no · wait`

test('who only sends the report is asked whether the child may go home, and has rung nobody yet', () => {
  const sent = `${toReport} · sent`
  expect(at(sent)).toBe('duty.today')
  expect(doneAt(sent)).not.toContain('callBarnevern')
  expect(doneAt(sent)).not.toContain('askGoHome')
  expect(at(`${sent} · notYet`)).toBe('duty.today')
  expect(at(`${sent} · atHome`)).toBe('duty.today')
})

test('who has heard from barnevern about today goes on, and has rung', () => {
  const answered = `${toReport} · sent · answered`
  expect(at(answered)).toBe('duty.after')
  expect(doneAt(answered)).toEqual(expect.arrayContaining(['callBarnevern', 'askGoHome']))
})

test('who reports neglect, and no violence, is not asked about today', () => {
  const neglect = `${nothingUrgent} · no · no · done · done · neglect:yes · yes · goOn · done · school`
  expect(at(`${neglect} · no · tell · sent`)).toBe('duty.after')
})

const outside = `${nothingUrgent} · no · yes · outside · goOn · done · done · done`

test('who is sure of somebody outside the home is told to ring, and not to talk over a doubt', () => {
  expect(at(outside)).toBe('duty.callNow')
  expect(at(`${nothingUrgent} · no · unsure · outside · done · done · done`)).toBe('duty.discuss')
})

test.each(['theyTakeIt', 'concretise'])(
  'where the police answer %s about what is certain, nobody is led to an everyday worry',
  (answer) => {
    const advised = `${outside} · authority · ${answer} · no · askedToWait`
    expect(at(advised)).toBe('duty.handled')
    expect(walked(...partsOf(advised)).places.at(-1)?.open).not.toContain('goOn')
  },
)

const working = `${onLevel2} · carryOut`

test.each([
  ['while measures are tried', `${working} · consentWithdrawn`],
  ['at the first question of the level', `${onLevel2} · consentWithdrawn`],
  ['when it is looked at again', `${onLevel2} · evaluate · consentWithdrawn`],
])('a consent withdrawn %s stops the sharing before anything else', (_, answers) => {
  expect(at(answers)).toBe('consent.withdrawn')
  const [first] = planAt(answers)
  expect(first).toMatchObject({ id: 'stopSharing', by: 'now', done: false })
  expect(planAt(answers).map(({ id }) => id)).not.toContain('level2Meeting')
  expect(doneAt(`${answers} · stopped`)).toContain('stopSharing')
})

test('who has stopped the sharing, and then gets both to say yes, goes on where the work was', () => {
  const stopped = `${working} · consentWithdrawn · stopped · oneParent`
  expect(at(`${stopped} · agreed`)).toBe('level2.act.carryOut')
  expect(planAt(`${stopped} · agreed`).map(({ id }) => id)).not.toContain('stopSharing')
  // Nothing had begun: consent is asked for where it always is.
  expect(at(`${onLevel2} · chooseService · parentsRefuse · oneParent · agreed`)).toBe(
    'level2.reflect.chooseService',
  )
})

const absent = `${nothingUrgent} · no · no · done · done · absence:yes · cooperating · done`
const follow = (setting: string) =>
  planAt(`${absent} · ${setting}`).find(({ id }) => id === 'followUpAbsence')

test.each([
  ['school', 'must'],
  ['schoolPrivate', 'should'],
  ['kindergartenMunicipal', 'should'],
])('absence is followed up in a %s as strongly as its law says', (setting, force) => {
  expect(follow(setting)).toMatchObject({ force, by: 'aWeek' })
})

test('absence that somebody follows up is looked at again, also on the last plan', () => {
  const started = `${absent} · school · started`
  expect(planAt(absent).map(({ id }) => id)).not.toContain('reviewAbsence')
  expect(planAt(started).map(({ id }) => id)).toContain('reviewAbsence')
  expect(planAt(`${started} · watch`).map(({ id }) => id)).toContain('reviewAbsence')
})

test('a plan that says talk it over does not say talk with the parents in the same breath', () => {
  const doubt = `${nothingUrgent} · no · no · done · done · neglect:unsure · unsure · done`
  expect(viewAt(doubt).parentsSaid).toBe('discussFirst')
  // Who may want to die needs the parents now.
  const urgent = `newWorry · selfHarm:yes · suicide · helped · done · no · no · done · done · neglect:unsure · unsure · done`
  expect(viewAt(urgent).parentsSaid).toBe('yes')
})

test('in the evening an injury has two numbers to ring, and they are not the same', () => {
  const line = viewAt('newWorry · injury:yes · closedNow').first.find(
    ({ id }) => id === 'callAboutInjury',
  )
  expect(line?.contact?.id).toBe('barnevernvakt')
  expect(line?.other?.id).toBe('police')
})

test('an injury that is reported with the doubt about violence is not talked over once more', () => {
  const known =
    'newWorry · injury:yes · safe · yes · done · unsure · unknown · no · done · done · done'
  const sent = `${known} · school · no · wait · sent`
  expect(at(sent)).toBe('duty.after')
  // What comes after the report is new.
  const later = `newWorry · injury:yes · safe · yes · done · no · no · unknown · done · done · done · school · no · wait · sent`
  expect(at(`${later} · newInformation · violence:unsure · unknown · done`)).toBe('duty.discuss')
})
