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
import { actions, type ActionId } from '../../flows/plan/actions.ts'
import { daysOf, localDeadlines } from '../../flows/plan/localDeadlines.ts'
import { localPoints } from '../../src/pack/points.ts'
import { plain } from '../../src/pack/said.ts'
import { parentsDecision } from '../../src/plan/plan.ts'
import { localParts } from '../../src/plan/localParts.ts'
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

const nothing = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done'] as const

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

const used = local(`steps:
  - { id: a, at: level0.reflect.share, title: Del med teamet, source: here }
  - { id: b, at: level0.reflect.share, title: Skriv det ned, source: here }
tools:
  - { title: Logg, kind: log, at: [level0.reflect.share], source: here }
  - { title: Samtalekort, kind: talk, at: [level0.reflect.share], source: here }
  - { title: Hylle, source: here }
roles: [{ name: Leder, text: Avtaler, at: [level0.reflect.share], source: here }]
arenas:
  - { id: team, name: Team, level: service, often: ukentlig, withoutName: true, at: [level0.reflect.share], source: here }
services:
  - { id: a, name: PPT, area: Oppvekst, source: here }
  - { id: b, name: NAV, source: here }
  - { id: c, name: Barnehager, area: Oppvekst, source: here }
consentForms: [{ title: Samtykke, source: here }]
deadlines: [{ for: share, days: 2, source: here }]
signs: { title: Tegn, note: Ikke alt, categories: [{ name: Kropp, items: [Trøtt, Blek] }], source: here }
risks: { title: Risiko, items: [Rus], source: here }
paths:
  - { id: fravar, theme: absence, title: Skolefravær, steps: [{ title: Ring hjem }], source: here }
  - { id: sorg, theme: grief, title: Sorg, steps: [{ title: Lytt }], source: here }
`)

const shownAt = (at: string, ...answers: readonly string[]) =>
  localParts(used.parts, [at], arrive(...answers).context).map(({ kind }) => kind)

test('what a municipality has stands at the step where it is used, once every gate says no', () => {
  expect(shownAt('level0.reflect.share', ...nothing)).toEqual([
    'deadline.share',
    'step',
    'tool.log',
    'tool.talk',
    'role',
    'arena',
  ])
  expect(shownAt('level0.reflect.concretise', ...nothing)).toEqual(['signs', 'risks'])
  expect(shownAt('level3.act.consent', ...nothing)).toEqual(['form'])
})

test('a theme path stands on the page of its theme, or with the plan of an everyday worry', () => {
  expect(shownAt('safety.everyday', ...nothing)).toEqual(['path.absence'])
  expect(shownAt('aside.themes.grief', ...nothing)).toEqual(['path.grief'])
  expect(localPoints.filter((at) => shownAt(at, ...nothing).includes('path.grief'))).toEqual([])
})

test.each([
  ['before the gates are answered', []],
  ['where violence is possible', ['newWorry', 'done', 'unsure']],
  ['where a duty is open', [...nothing.slice(0, 6), 'neglect:yes', 'yes']],
  ['where it is about a member of staff', [...nothing.slice(0, 5), 'staff:unsure']],
])('%s, nothing local is shown', (_, answers) => {
  const { context } = arrive(...answers)
  const everywhere = used.parts.flatMap(({ at }) => at)
  expect(localParts(used.parts, everywhere, context)).toEqual([])
})

test('a local deadline is never longer than the national one', () => {
  for (const { row, mostDays } of Object.values<LocalDeadline>(localDeadlines)) {
    const national = row ? daysBy[actions[row].by] : daysBy.twoWeeks
    expect(mostDays).toBe(national)
  }
  const { deadlines } = packOf(`${sound}deadlines: [{ for: talk, days: 14, source: here }]\n`)
  expect(deadlines).toHaveLength(1)
})

const daysBy: Readonly<Record<string, number>> & { readonly twoWeeks: number } = daysOf

interface LocalDeadline {
  readonly row?: ActionId
  readonly mostDays: number
}

test('the services of the municipality stand by area where one is chosen', () => {
  const { parts } = used
  expect(parts.find(({ kind }) => kind === 'services')).toMatchObject({
    at: ['level2.reflect.chooseService'],
    areas: [
      { name: 'Oppvekst', services: [{ name: 'PPT' }, { name: 'Barnehager' }] },
      { services: [{ name: 'NAV' }] },
    ],
  })
})

const onPlan = (...answers: readonly string[]) => {
  const trip = walked(...answers)
  const view = localView(hereOf(trip), guideFor(used, today), planView(trip, nationalGuide))
  return [view?.parts, view?.forPlan].map((shown = []) => shown.map(({ kind }) => kind))
}

test('a plan carries what the municipality has for its lines, each thing once', () => {
  expect(onPlan(...nothing)).toEqual([
    ['path.absence'],
    ['deadline.share', 'step', 'tool.log', 'tool.talk', 'role', 'arena', 'signs', 'risks'],
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
  ['2026-05-26', false],
  ['2026-05-25', true],
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
      ...used,
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

test('a municipality’s own names of the levels stand everywhere, and are never mixed with ours', () => {
  const levels = ['A', 'B', 'C', 'D'].map((sign, level) => `'${level}': { label: Fase ${sign} }`)
  const own = sound.replace('model: Felles barn,', `levels: { ${levels.join(', ')} },`)
  const pack = compile(packOf(own), 'nb')
  const { title, answer, step } = wordsOf(pack)
  expect(title('level1.notice.where')).toBe('Hvor er dere på fase B?')
  expect(step('level2.notice.where').lead).toMatch(/^Fase C er samarbeid/)
  expect(answer('start.choose', 'level1')).toBe('Vi er i gang på fase B: hjelp hos oss')
  const said = JSON.stringify(localise(nb, pack))
  const texts = textsIn('', JSON.parse(said)).filter(
    ([path, text]) =>
      /nivå [0-3]/i.test(text) &&
      // What only those read who write a pack: there the names are chosen.
      !/^\.(packs|editor|plan\.sources|rules|proof|meeting)\./.test(path),
  )
  expect(texts).toEqual([])
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
  const { parts } = local(`scale: { name: Skala, grades: [litt, mye], source: here }
log: { name: Stafettlogg, source: here }
stuckCase: { name: Team på tvers, text: Hver måned, source: here }
`)
  expect(parts.map(({ at, kind, name = '' }) => `${at.join()} ${kind} ${plain(name)}`)).toEqual([
    'level3.act.stuck stuck Team på tvers',
    'level1.act.consent log ',
    'level0.reflect.concretise scale ',
  ])
})

const page = { root: '../../', name: 'Tinn', pack: '../../packs/tinn.0123abcd.js' }

test.each([
  ['the national page', {}, undefined, undefined],
  ['a municipality without a pack', { root: '../../', name: 'Oslo' }, undefined, 'noPack'],
  ['an address of no municipality', { root: '../../', note: 'unknown' }, undefined, 'unknown'],
  ['a pack that came whole', page, used, undefined],
  ['a pack that did not come', page, new Error('404'), 'missing'],
  ['a pack that came empty', page, undefined, 'missing'],
  ['a pack that is no pack', page, 'Tinn', 'missing'],
  ['a pack of another place', page, { ...used, name: 'Oslo' }, 'missing'],
])('%s is met with the right guide', async (_, says, came, note) => {
  const guide = await loadGuide(says, today, () =>
    came instanceof Error ? Promise.reject(came) : Promise.resolve(came),
  )
  expect(guide.note).toBe(note)
  expect(guide.local).toBe(came === used ? used : undefined)
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

test('where parents may be told but a duty is open, what is local waits for the duty', () => {
  const { context } = arrive(...nothing)
  const owed = { ...context, facts: { ...context.facts, neglect: 'yes' as const } }
  expect(parentsDecision(owed)[0]).toBe('yes')
  expect(localParts(used.parts, ['level0.reflect.share'], owed)).toEqual([])
})
