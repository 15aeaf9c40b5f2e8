import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { contacts } from '../../flows/contacts.ts'
import { compile } from '../../src/pack/compile.ts'
import type { Local } from '../../src/pack/local.ts'
import { localPoints } from '../../src/pack/points.ts'
import { parentsDecision } from '../../src/plan/plan.ts'
import { localSteps } from '../../src/plan/localSteps.ts'
import { contactView } from '../../src/visit/contactView.ts'
import { guideFor, guideView, nationalGuide } from '../../src/visit/guide.ts'
import { isOwnPack, loadGuide } from '../../src/visit/loadGuide.ts'
import { localView } from '../../src/visit/localView.ts'
import { localise } from '../../src/words/localise.ts'
import { nb } from '../../src/words/nb.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { arriveAt } from '../../src/walk/walk.ts'
import { walkOf } from '../../src/walk/walkOf.ts'
import { packOf, sound, today } from './packOf.ts'

const local = (more: string): Local => compile(packOf(`${sound}${more}`))

const steps = local(`steps:
  - { id: a, at: level0.reflect.share, touches: [nobody], title: Egen, source: here }
  - { id: b, at: level0.reflect.share, touches: [parents], title: Ring foreldrene, source: here }
  - { id: c, at: level0.reflect.share, touches: [child], title: Hør barnet, source: here }
  - { id: d, at: level0.reflect.share, touches: [services], title: Spør PPT, source: here }
`)

const shownAfter = (...answers: readonly string[]) => {
  const { context } = arriveAt(walkOf(...answers))
  return localSteps(steps.steps, 'level0.reflect.share', context).map(({ id }) => id)
}

const nothing = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done'] as const

test.each([
  ['while nobody has asked, only what touches nobody is shown', [], ['a']],
  ['when every gate says no, all of it is shown', nothing, ['a', 'b', 'c', 'd']],
  [
    'where violence is possible, only what touches nobody is shown',
    ['newWorry', 'done', 'unsure'],
    ['a'],
  ],
  ['and so where a duty is open', [...nothing.slice(0, 5), 'neglect:yes', 'yes'], ['a']],
  ['and so where it is about a member of staff', [...nothing.slice(0, 6), 'staff:unsure'], ['a']],
  [
    'the end of a wait shows it again',
    ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn', 'yes', 'enough'],
    ['a', 'b', 'c', 'd'],
  ],
])('%s', (_, answers, ids) => {
  expect(shownAfter(...answers)).toEqual(ids)
})

test('no place for local steps lies before the levels', () => {
  expect(localPoints.filter((at) => /^(start|safety|duty|aside)\./.test(at))).toEqual([])
})

const number = (fields: string) => guideFor(local(`contacts:\n  barnevern: { ${fields} }\n`), today)

test('a municipality’s number stands where the national guide has none', () => {
  const guide = number(
    "number: '35 00 00 00', hours: hverdager 8–15, checked: '2026-11-01', source: here",
  )
  expect(contactView('barnevern')).toMatchObject({ number: undefined, local: true })
  expect(contactView('barnevern', guide)).toMatchObject({
    number: '35 00 00 00',
    tel: 'tel:35000000',
    own: { hours: 'hverdager 8–15', checked: '01.11.2026' },
  })
})

test.each([
  ['2026-05-22', false],
  ['2026-05-21', true],
  ['2025-01-01', true],
])('a number checked %s is marked as old: %s', (checked, old) => {
  const guide = number(`number: '35000000', hours: alltid, checked: '${checked}', source: here`)
  expect(contactView('barnevern', guide).old !== undefined).toBe(old)
})

test('a number that is missing stays missing, with the municipality’s own page', () => {
  const guide = number("url: 'https://www.example.no/barnevern', source: here")
  expect(contactView('barnevern', guide)).toMatchObject({
    number: undefined,
    local: true,
    web: 'https://www.example.no/barnevern',
  })
})

test('a pack that has slipped past everything still cannot touch a national number', () => {
  const forged: Local = JSON.parse(
    JSON.stringify({
      ...steps,
      contacts: { alarm: { number: '22222222' }, policeEmergency: { number: '33333333' } },
    }),
  )
  const guide = guideFor(forged, today)
  expect(contactView('alarm', guide)).toEqual(contactView('alarm'))
  expect(contactView('policeEmergency', guide).tel).toBe(`tel:${contacts.policeEmergency.number}`)
})

test('names stand where the national names stand, and nowhere else', () => {
  const names = local('').names
  const own = {
    ...names,
    levels: { '1': 'hjelp hos oss' },
    labels: { '1': 'Nivå A' },
    leader: { school: 'enhetslederen' },
  }
  const words = wordsFor(speak(localise(nb, own), 'throw'), 'school')
  expect(words.shared('common.name')).toBe('Felles barn')
  expect(words.shared('common.place.labels.1')).toBe('Nivå A')
  expect(words.shared('common.place.labels.2')).toBe('Nivå 2')
  expect(words.shared('plan.actions.tellLeaderAboutStaff.title')).toBe(
    'Si fra straks til enhetslederen',
  )
  const forged = { ...own, acute: { police: 'Ring ikke' } }
  expect(localise(nb, forged)).toEqual(localise(nb, own))
})

const at = (id: 'level1.act.consent' | 'level2.reflect.meeting') => ({ ...arriveAt([]), at: id })

test('the stafettholder is chosen where the municipality says, and only words change', () => {
  const guide = guideFor(
    local('variants:\n  stafettholder: { use: level2, source: here }\n'),
    today,
  )
  expect(localView(at('level1.act.consent'), guide)?.stafettholder).toBe('later')
  expect(localView(at('level2.reflect.meeting'), guide)?.stafettholder).toBe('now')
  expect(guide.machine).toBe(btiFor({}))
})

test('an approved pack names the role and the day', () => {
  const approved = sound.replace(
    'status: draft',
    'status: { approved: { by: Kommunedirektør, on: "2026-11-01" } }',
  )
  const pack = packOf(`${approved}owner: { role: Koordinator, review: '2027-01-01' }\n`)
  expect(guideView(guideFor(compile(pack), today)).status).toEqual({
    by: 'Kommunedirektør',
    on: '01.11.2026',
  })
})

test('the scale, the log and the place for stuck cases stand at their steps', () => {
  const { steps: added } = local(`scale: { name: Skala, grades: [litt, mye], source: here }
log: { name: Stafettlogg, source: here }
stuckCase: { name: Beslutningsmøte, text: Hver måned, source: here }
deadlines: [{ id: f, at: end.watch, touches: [nobody], text: To uker, note: Planen, source: here }]
`)
  expect(added.map(({ at, title }) => `${at} ${title}`)).toEqual([
    'end.watch To uker',
    'level0.reflect.concretise Skala',
    'level3.act.stuck Beslutningsmøte',
    'level1.act.consent Stafettlogg',
  ])
})

const page = { root: '../../', name: 'Tinn', pack: '../../packs/tinn.0123abcd.js' }

test.each([
  ['the national page', {}, undefined, undefined],
  ['a municipality without a pack', { root: '../../', name: 'Oslo' }, undefined, 'noPack'],
  ['an address of no municipality', { root: '../../', note: 'unknown' }, undefined, 'unknown'],
  ['a pack that came whole', page, steps, undefined],
  ['a pack that did not come', page, new Error('404'), 'missing'],
  ['a pack that came empty', page, undefined, 'missing'],
  ['a pack that is no pack', page, 'Tinn', 'missing'],
  ['a pack of another place', page, { ...steps, name: 'Oslo' }, 'missing'],
])('%s is met with the right guide', async (_, says, came, note) => {
  const guide = await loadGuide(says, today, () =>
    came instanceof Error ? Promise.reject(came) : Promise.resolve(came),
  )
  expect(guide.note).toBe(note)
  expect(guide.local).toBe(came === steps ? steps : undefined)
  expect(guide.root).toBe('root' in says ? '../../' : nationalGuide.root)
})

test.each([
  ['../../packs/tinn.0123abcd.js', true],
  ['https://evil.no/a.js', false],
  ['../../packs/../evil.js', false],
  ['//evil.no/packs/tinn.0123abcd.js', false],
  ['../../packs/tinn.0123abcd.js?x', false],
  ['data:text/javascript,1', false],
])('%s is a pack of this site: %s', (file, own) => {
  expect(isOwnPack(file)).toBe(own)
})

test('where parents may be told but a duty is open, local steps wait for the duty', () => {
  const { context } = arriveAt(walkOf(...nothing))
  const owed = { ...context, facts: { ...context.facts, neglect: 'yes' as const } }
  expect(parentsDecision(owed)[0]).toBe('yes')
  expect(localSteps(steps.steps, 'level0.reflect.share', owed).map(({ id }) => id)).toEqual(['a'])
})
