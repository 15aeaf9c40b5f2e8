import { fireEvent, render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { calledIn } from '../../src/editor/called.ts'
import { FieldOf, FormedContext } from '../../src/editor/Fields.tsx'
import { changed, valueOf, type Change } from '../../src/editor/written.ts'
import { check } from '../../src/pack/check.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { sound, today } from '../pack/packOf.ts'
import { saying } from './saying.ts'

const { languages } = readLanguages()
const words = languages.find(({ code }) => code === 'nb')?.words
const spoken = speak({ ...words, ...calledIn(languages) }, 'throw', 'nb')

/** One part of the form, over a text that changes. */
function Part({ name, from }: { readonly name: string; readonly from: string }) {
  const [text, setText] = useState(from)
  const found = check('tinn.yaml', new TextEncoder().encode(text), today)
  const field = saying.fields.find((one) => one.name === name)
  const change = (...changes: readonly Change[]) => setText(changed(text, changes))
  const faults = 'faults' in found ? found.faults : []
  return (
    <I18nextProvider i18n={spoken}>
      <FormedContext value={{ value: valueOf(text), saying, faults, change }}>
        {field && <FieldOf field={field.field} path={[name]} help={field.help} required={false} />}
      </FormedContext>
    </I18nextProvider>
  )
}

function write(label: RegExp, text: string): void {
  const [field] = screen.getAllByLabelText(label)
  if (!field) throw new Error('There is no such field.')
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

test('a new service stays open when its name has been written, with what must be filled in', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => `  - { id: ${id}, name: ${id}, source: here }\n`)
  const { container } = render(
    <Part name="services" from={`${sound}services:\n${four.join('')}`} />,
  )
  fireEvent.click(screen.getByRole('button', { name: /Legg til i tjenester/ }))
  const last = [...container.querySelectorAll(':scope > fieldset > details')].at(-1)
  if (!(last instanceof HTMLDetailsElement)) throw new Error('Nothing was added.')
  expect(last.open).toBe(true)
  const name = within(last).getAllByRole('textbox')[0]
  if (!name) throw new Error('There is no name.')
  fireEvent.change(name, { target: { value: 'Losen' } })
  fireEvent.blur(name)
  expect(within(last).getByText('Losen', { selector: 'summary' })).toBeVisible()
  expect(last.open).toBe(true)
  expect(within(last).getByLabelText(/Kilde \(må fylles ut\)/)).toBeVisible()
})

test('a heading says what has been filled in', () => {
  render(<Part name="names" from={sound} />)
  expect(screen.getByText('Bokmål: Felles barn', { selector: 'summary' })).toBeVisible()
  expect(screen.getByText('Nynorsk: Ikke oppgitt', { selector: 'summary' })).toBeVisible()
})

test('opening hours are said back as they are read', () => {
  render(<Part name="contacts" from={`${sound}contacts:\n  ppt: { name: PPT, source: here }\n`} />)
  write(/Åpningstid/, '08-15')
  expect(screen.getByText('Leses slik: hverdager 8–15.')).toBeInTheDocument()
})
