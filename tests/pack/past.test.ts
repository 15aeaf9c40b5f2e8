import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sentenceOf } from '../../src/build/tools/faultLine.ts'
import { About } from '../../src/build/pages/About.tsx'
import { ownWords } from '../../src/build/words/languages.ts'
import { compile } from '../../src/pack/compile.ts'
import { guideFor, guideView } from '../../src/visit/guide.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { checked, packOf, sound, today } from './packOf.ts'

const old = `${sound.replace("'2026-11-21'", "'2025-11-21'")}
owner: { role: Koordinator, review: '2026-06-01' }
contacts:
  ppt: { number: '35082640', hours: hverdager 8–15, checked: '2025-01-02', source: here }
services:
  - { id: a, name: NAV, number: '35082641', checked: '2026-05-01', source: here }
`

const said = (yaml: string) => {
  const found = checked(yaml)
  const warnings = 'warnings' in found ? found.warnings : []
  return warnings.map(({ field, fault, values }) => `${field}: ${sentenceOf(fault, values)}`)
}

test('what is past its date is told of a pack: numbers, pages read, and the review', () => {
  expect(said(old)).toEqual([
    'sources.here.read: Merk: siden ble lest 2025-11-21, for mer enn et år siden. Les den på nytt, og skriv dagen du gjorde det (read).',
    'owner.review: Merk: utgaven skulle vært gjennomgått 2026-06-01. Gå gjennom den, og skriv en ny dag.',
    'contacts.ppt.checked: Merk: nummeret ble sist kontrollert 2025-01-02, for mer enn et halvt år siden. Kontroller det, og skriv dagen du gjorde det (checked).',
    'services[NAV].checked: Merk: nummeret ble sist kontrollert 2026-05-01, for mer enn et halvt år siden. Kontroller det, og skriv dagen du gjorde det (checked).',
  ])
  expect(said(sound)).toEqual([])
})

test('the plan and the first page say that a review is late', () => {
  const late = guideFor(compile(packOf(old), 'nb'), today)
  expect(guideView(late).past).toBe('01.06.2026')
  const inTime = guideFor(compile(packOf(old.replace('2026-06-01', today)), 'nb'), today)
  expect(guideView(inTime).past).toBeUndefined()
})

test('the municipality’s own page says which number, which page read and which review are old', () => {
  const words = wordsFor(speak(ownWords(), 'throw'), 'unasked')
  const page = (yaml: string) =>
    renderToStaticMarkup(createElement(About, { pack: packOf(yaml), words, language: 'nb', today }))
  expect(page(old)).toContain('Gjennomgangen skulle vært gjort 01.06.2026')
  expect(page(old)).toContain('Kontrollert 02.01.2025, for mer enn et halvt år siden')
  expect(page(old)).toContain('Lest for mer enn et år siden')
  expect(page(sound)).not.toMatch(/skulle vært gjort|kan være gammelt|for mer enn/)
})
