import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { expect, test, vi } from 'vitest'
import { calledIn } from '../../src/editor/called.ts'
import { editor } from '../../src/editor/editor.ts'
import { Sheet } from '../../src/editor/Sheet.tsx'
import { changed, valueOf, type Change } from '../../src/editor/written.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { createActor } from 'xstate'
import { sound, today } from '../pack/packOf.ts'
import { saying } from './saying.ts'

const { languages } = readLanguages()
const words = languages.find(({ code }) => code === 'nb')?.words
const spoken = speak({ ...words, ...calledIn(languages) }, 'throw', 'nb')
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The page of the spreadsheet, with one that was chosen; what it changed is given back. */
function show(csv: string, text: string) {
  const actor = createActor(editor, { input: { today } }).start()
  actor.send({ type: 'open', chosen: { name: 'tinn.yaml', bytes: bytesOf(text) } })
  actor.send({ type: 'open', chosen: { name: 'liste.csv', bytes: bytesOf(csv) } })
  const editing = actor.getSnapshot().context
  const all: Change[] = []
  render(
    <I18nextProvider i18n={spoken}>
      <Sheet
        editing={editing}
        saying={saying}
        change={(...changes) => all.push(...changes)}
        onTaken={vi.fn<() => void>()}
      />
    </I18nextProvider>,
  )
  return () => valueOf(changed(text, all))
}

const pack = `${sound}services:
  - { id: losen, name: Losen, what: Råd, source: here }
  - { id: bup, name: BUP, source: here }
`

test('each row says what it is, whether it is there, how it is read and what it will lack', () => {
  const csv = [
    'Navn;Beskrivelse;Telefon;Åpningstid;Bil',
    'Losen;Følger opp;;;1',
    'BUP;;;;2',
    'PPT;;00 00 00 01;08-15;3',
  ].join('\n')
  const result = show(csv, pack)
  expect(screen.getByLabelText('Rad 4: PPT')).toHaveValue('contacts.ppt')
  expect(screen.getByText('Finnes fra før, og er lik.')).toBeVisible()
  expect(screen.getByText('Åpningstiden leses slik: hverdager 8–15.')).toBeVisible()
  expect(screen.getByText(/Nummeret hentes ikke/)).toBeVisible()
  expect(screen.getByText(/Kolonnen Bil er ikke med/)).toHaveTextContent('Den har 3 celler')
  fireEvent.change(screen.getByLabelText('Dagen numrene ble kontrollert'), {
    target: { value: today },
  })
  expect(screen.getByText(/1 rad må rettes etterpå/)).toBeVisible()
  expect(screen.getByText(/Ikke et norsk telefonnummer/)).toBeVisible()
  // What is there stays, until somebody says otherwise.
  expect(
    screen.getByLabelText('Losen finnes fra før. Dette er ulikt: Hva tjenesten gjør.'),
  ).toHaveValue('keep')
  fireEvent.change(screen.getByLabelText('Rad 4: PPT'), { target: { value: '' } })
  fireEvent.click(screen.getByRole('button', { name: 'Hent radene inn' }))
  expect(result()).toMatchObject({ services: [{ name: 'Losen', what: 'Råd' }, { name: 'BUP' }] })
  expect(result()).not.toHaveProperty('contacts')
})

test('a second row cannot be the same contact, and says which it would have been', () => {
  show('Navn;Telefon\nHelsestasjonen;\nSkolehelsetjenesten;\n', sound)
  const second = screen.getByLabelText('Rad 3: Skolehelsetjenesten')
  expect(screen.queryByText(/bare plass til én/)).toBeNull()
  fireEvent.change(second, { target: { value: 'contacts.healthNurse' } })
  expect(second).toHaveValue('services')
  expect(screen.getByText(/bare plass til én/)).toBeVisible()
  // The first row is made something else, and there is room.
  fireEvent.change(screen.getByLabelText('Rad 2: Helsestasjonen'), {
    target: { value: 'services' },
  })
  expect(second).toHaveValue('contacts.healthNurse')
  expect(screen.queryByText(/bare plass til én/)).toBeNull()
})

test('what was said of the columns is known for the next file with the same headings', () => {
  const csv = 'Navn;Kommentar\nLosen;Følger opp\n'
  show(csv, sound)
  fireEvent.change(screen.getByLabelText('Kommentar'), { target: { value: 'what' } })
  cleanup()
  show(csv, sound)
  expect(screen.getByLabelText('Kommentar')).toHaveValue('what')
})
