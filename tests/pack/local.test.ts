import { expect, test } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { stateIds } from '../../flows/bti/ids.ts'
import { contacts } from '../../flows/contacts.ts'
import { openDuty } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { compile } from '../../src/pack/compile.ts'
import type { Local } from '../../src/pack/local.ts'
import { localPoints } from '../../src/pack/points.ts'
import { plain } from '../../src/pack/said.ts'
import { parentsDecision } from '../../src/plan/plan.ts'
import { localSteps } from '../../src/plan/localSteps.ts'
import { contactView } from '../../src/visit/contactView.ts'
import { guideFor, guideView, nationalGuide, type Guide } from '../../src/visit/guide.ts'
import { isOwnData } from '../../src/address/address.ts'
import { loadGuide } from '../../src/visit/loadGuide.ts'
import { localView } from '../../src/visit/localView.ts'
import { planView } from '../../src/visit/planView.ts'
import { localise } from '../../src/words/localise.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { bti } from '../../flows/bti/bti.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { stepAt } from '../../src/walk/walk.ts'
import { arrive, walked } from '../walked.ts'
import { packOf, sound, today } from './packOf.ts'

const nb = ownWords()

const local = (more: string): Local => compile(packOf(`${sound}${more}`), 'nb')

const steps = local(`steps:
  - { id: a, at: level0.reflect.share, touches: [nobody], title: Egen, source: here }
  - { id: b, at: level0.reflect.share, touches: [parents], title: Ring foreldrene, source: here }
  - { id: c, at: level0.reflect.share, touches: [child], title: Hør barnet, source: here }
  - { id: d, at: level0.reflect.share, touches: [services], title: Spør PPT, source: here }
`)

const shownAfter = (...answers: readonly string[]) => {
  const { context } = arrive(...answers)
  return localSteps(steps.steps, ['level0.reflect.share'], context).map(({ id }) => id)
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
  ['and so where a duty is open', [...nothing.slice(0, 6), 'neglect:yes', 'yes'], ['a']],
  ['and so where it is about a member of staff', [...nothing.slice(0, 5), 'staff:unsure'], ['a']],
  [
    'the end of a wait shows it again',
    ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn', 'yes', 'enough'],
    ['a', 'b', 'c', 'd'],
  ],
])('%s', (_, answers, ids) => {
  expect(shownAfter(...answers)).toEqual(ids)
})

test('before the levels only the plan of an everyday worry is open, and no duty is open there', () => {
  expect(localPoints.filter((at) => /^(start|safety|duty|aside)\./.test(at))).toEqual([
    'safety.everyday',
  ])
  const there = journeys
    .flatMap(({ answers }) => walked(...answers).places)
    .filter(({ at }) => at === 'safety.everyday')
  expect(there.length).toBeGreaterThan(0)
  expect(there.filter(({ context }) => holds(openDuty, context))).toEqual([])
})

const used = local(`tools:
  - { title: Logg, at: [level0.reflect.share], touches: [nobody], source: here }
  - { title: Samtalekort, at: [level0.reflect.share], source: here }
  - { title: Hylle, source: here }
roles: [{ name: Leder, text: Avtaler, at: [level0.reflect.share], source: here }]
arenas:
  - { id: team, name: Team, level: service, often: ukentlig, at: [level0.reflect.share], source: here }
services:
  - { id: a, name: PPT, area: Oppvekst, source: here }
  - { id: b, name: NAV, source: here }
  - { id: c, name: Barnehager, area: Oppvekst, source: here }
consentForms: [{ title: Samtykke, source: here }]
signs: { title: Tegn, note: Ikke alt, categories: [{ name: Kropp, items: [Trøtt, Blek] }], source: here }
risks: { title: Risiko, items: [Rus], source: here }
paths:
  - id: fravar
    title: Skolefravær
    steps: [{ title: Ring hjem, by: samme dag }, { title: Evaluer, text: Seks spørsmål }]
    source: here
`)

const titlesAt = (at: (typeof localPoints)[number], ...answers: readonly string[]) =>
  localSteps(used.steps, [at], arrive(...answers).context).map(({ title }) => title)

test('a tool, a role, a meeting and a theme path stand at the step where they are used', () => {
  expect(titlesAt('level0.reflect.share', ...nothing)).toEqual([
    'Logg',
    'Samtalekort',
    'Leder',
    'Team',
    'Skolefravær',
  ])
  expect(titlesAt('level0.reflect.concretise', ...nothing)).toEqual([
    'Tegn',
    'Risiko',
    'Skolefravær',
  ])
  expect(titlesAt('level3.act.consent', ...nothing)).toEqual(['Samtykke', 'Skolefravær'])
})

test('a theme path is found at every open step, with its own steps in it', () => {
  expect(localPoints.filter((at) => !titlesAt(at, ...nothing).includes('Skolefravær'))).toEqual([])
  expect(used.steps.at(-1)?.lines).toEqual(['Ring hjem (samme dag)', 'Evaluer – Seks spørsmål'])
})

test.each([
  ['before the gates are answered', []],
  ['where violence is possible', ['newWorry', 'done', 'unsure']],
  ['where a duty is open', [...nothing.slice(0, 6), 'neglect:yes', 'yes']],
])('%s, only what says that it touches nobody is shown', (_, answers) => {
  expect(titlesAt('level0.reflect.share', ...answers)).toEqual(['Logg'])
  expect(titlesAt('level2.reflect.chooseService', ...answers)).toEqual([])
  expect(titlesAt('level0.reflect.concretise', ...answers)).toEqual(['Tegn', 'Risiko'])
})

test('the services of the municipality stand by area where one is chosen', () => {
  const { steps: found } = used
  expect(found.find(({ kind }) => kind === 'services')).toMatchObject({
    at: ['level2.reflect.chooseService'],
    lines: ['Oppvekst: PPT · Barnehager', 'NAV'],
  })
})

const onPlan = (...answers: readonly string[]) => {
  const trip = walked(...answers)
  const guide = guideFor({ ...used, steps: [...steps.steps, ...used.steps] }, today)
  const view = localView(hereOf(trip), guide, planView(trip, nationalGuide))
  return [view?.steps, view?.forPlan].map((shown = []) => shown.map(({ title }) => title))
}

test('a plan carries what the municipality has for its lines, each thing once', () => {
  expect(onPlan(...nothing)).toEqual([
    ['Skolefravær'],
    [
      'Egen',
      'Ring foreldrene',
      'Hør barnet',
      'Spør PPT',
      'Logg',
      'Samtalekort',
      'Leder',
      'Team',
      'Tegn',
      'Risiko',
    ],
  ])
})

test.each([
  ['before the gates are answered', ['newWorry']],
  ['where violence is possible', ['newWorry', 'done', 'unsure']],
  ['where a duty is open', [...nothing.slice(0, 6), 'neglect:yes', 'yes']],
])('a plan carries nothing local %s', (_, answers) => {
  expect(onPlan(...answers)).toEqual([[], []])
})

const number = (fields: string) => guideFor(local(`contacts:\n  barnevern: { ${fields} }\n`), today)

test('a municipality’s number stands where the national guide has none', () => {
  const guide = number(
    "number: '35 00 00 00', hours: hverdager 8–15, checked: '2026-11-01', source: here",
  )
  expect(contactView('barnevern', nationalGuide)).toMatchObject({ number: undefined, local: true })
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
  expect(contactView('alarm', guide)).toEqual(contactView('alarm', nationalGuide))
  expect(contactView('policeEmergency', guide).tel).toBe(`tel:${contacts.policeEmergency.number}`)
})

test('names stand where the national names stand, and nowhere else', () => {
  const tinn = local('')
  const names = {
    ...tinn.names,
    levels: { '1': 'hjelp hos oss' },
    labels: { '1': 'Nivå A' },
    leader: { school: 'enhetslederen' },
  }
  const own = { ...tinn, names }
  const words = wordsFor(speak(localise(nb, own), 'throw'), 'school')
  expect(words.shared('common.name')).toBe('Felles barn')
  expect(words.shared('common.place.labels.1')).toBe('Nivå A')
  expect(words.shared('common.place.labels.2')).toBe('Nivå 2')
  expect(words.shared('plan.actions.tellLeaderAboutStaff.title')).toMatch(
    /^Si fra straks til enhetslederen\./,
  )
  const forged = { ...own, names: { ...names, acute: { police: 'Ring ikke' } } }
  expect(localise(nb, forged)).toEqual(localise(nb, own))
})

const wordsOf = (pack: Local) => wordsFor(speak(localise(nb, pack), 'throw'), 'school')

test('a municipality’s own words stand in running text, each in the form the sentence needs', () => {
  const own = sound.replace(
    'model: Felles barn,',
    `model: Felles barn, step: { plain: trinn, the: trinnet },
      concern: { plain: bekymring, one: en bekymring, the: bekymringen },`,
  )
  const { step, title, answer } = wordsOf(compile(packOf(own), 'nb'))
  expect(title('level0.reflect.concretise')).toBe('Gjør bekymringen konkret')
  expect(title('level0.reflect.yourConcern')).toBe('Bekymringen er din til noen følger den opp')
  expect(step('level0.followUp.clarify').why).toMatch(/^En bekymring skal ikke bare bli borte/)
  expect(answer('consent.ownTask', 'worse')).toBe('Bekymringen øker')
  expect(answer('level0.reflect.share', 'noWorry')).toMatch(/^Ingen grunn til bekymring nå/)
  expect(answer('safety.everyday', 'goOn')).toMatch(/trinn for trinn$/)
  expect(step('level1.notice.where').why).toContain('til trinnet der dere er')
  const national = wordsOf(local(''))
  expect(national.title('level0.reflect.concretise')).toBe('Gjør uroen konkret')
  expect(national.step('level1.notice.where').why).toContain('til steget der dere er')
})

test('no gate, no duty and no acute page is said in a municipality’s own words', () => {
  const texts = Object.entries(nb).flatMap(([track, words]) => textsIn(track, words))
  const own = texts.filter(([, said]) => /\{\{(concern|step)\./.test(said)).map(([path]) => path)
  expect(own.length).toBeGreaterThan(10)
  expect(own.filter((path) => !/^(level\d|consent|end|safety\.everyday)\./.test(path))).toEqual([])
})

function textsIn(path: string, words: unknown): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(Object(words)).flatMap(([key, value]) => textsIn(`${path}.${key}`, value))
}

test('in no municipality’s words does a question take more than forty', () => {
  const { packs } = readPacks(undefined, today)
  const long = packs.flatMap((pack) => {
    const { step } = wordsOf(compile(pack, 'nb'))
    return stateIds.filter((id) => {
      const { title, lead = '' } = step(id)
      return `${title} ${lead}`.split(/\s+/).filter(Boolean).length > 40
    })
  })
  expect(long).toEqual([])
})

const later = local('variants:\n  stafettholder: { use: level2, source: here }\n')

test('where the stafettholder is chosen on level 2, nothing on level 1 asks for one', () => {
  const { step, answer, shared } = wordsOf(later)
  const level1 = stateIds.filter((id) => id.startsWith('level1.'))
  const said = level1.flatMap((id) => {
    const { title, lead = '', do: todo } = step(id)
    const answers = stepAt(bti, id).answers.map((given) => answer(id, given))
    return [title, lead, ...todo, ...answers]
  })
  const lines = ['level1Consent', 'level1Measures', 'level1Evaluate', 'keepWorkGoing'] as const
  const plan = lines.flatMap((id) => [
    shared(`plan.actions.${id}.title`),
    shared(`plan.actions.${id}.text`),
  ])
  expect([...said, ...plan].filter((text) => /stafettholder/i.test(text))).toEqual([
    'Den som eier uroen, holder i saken til stafettholderen er valgt.',
    'Samtykket skal være frivillig og skrevet ned. Én av dere holder i saken til stafettholderen er valgt. Fra 15 år avgjør eleven selv i spørsmål om opplæringen.',
  ])
  expect(step('level1.act.carryOut').help[0]?.text[0]).toMatch(/^Den som holder i saken, slutter/)
  expect(wordsOf(local('')).title('level1.act.consent')).toBe('Få samtykke og velg stafettholder')
})

test('and no line of the plan on level 1 is left to a stafettholder nobody has chosen', () => {
  const trip = walked('level1', 'done', 'done', 'plan')
  const who = (guide: Guide) => {
    const { first, rest } = planView(trip, guide)
    return new Set([...first, ...rest].map((line) => line.who))
  }
  expect(who(nationalGuide)).toContain('stafettholder')
  expect(who(guideFor(later, today))).not.toContain('stafettholder')
})

const at = (id: 'level1.act.consent' | 'level2.reflect.meeting') => ({
  ...arrive(),
  at: id,
  step: stepAt(bti, id),
})

test('the stafettholder is chosen where the municipality says, and only words change', () => {
  const guide = guideFor(later, today)
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
  expect(guideView(guideFor(compile(pack, 'nb'), today)).status).toEqual({
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
  expect(added.map(({ at, title }) => `${at.join()} ${plain(title)}`)).toEqual([
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
  expect(isOwnData(file)).toBe(own)
})

test('where parents may be told but a duty is open, local steps wait for the duty', () => {
  const { context } = arrive(...nothing)
  const owed = { ...context, facts: { ...context.facts, neglect: 'yes' as const } }
  expect(parentsDecision(owed)[0]).toBe('yes')
  expect(localSteps(steps.steps, ['level0.reflect.share'], owed).map(({ id }) => id)).toEqual(['a'])
})
