import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import safety from '../../locales/nb/safety.json'
import { encode } from '../../src/walk/code.ts'
import { walked } from '../walked.ts'
import { open } from './show.tsx'

async function typing(text: string) {
  const { user } = open()
  await user.click(screen.getByRole('button', { name: common.nav.code }))
  const input = screen.getByRole('textbox', { name: common.code.label })
  if (text) await user.type(input, text)
  return { user, input }
}

test('someone with a code confirms the answers, and is then asked about danger first', async () => {
  const { user } = await typing(encode(walked('newWorry', 'done', 'no')).toLowerCase())
  await user.click(screen.getByRole('button', { name: common.code.submit }))
  expect(screen.getByText(safety.violence.title)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: common.code.confirmYes }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(safety.acute.title)
})

test.each([
  ['nothing', '', common.code.faults.empty],
  ['a code with a slip', 'PX4C-WX', common.code.faults.damaged],
])('someone who types %s is told what to do', async (_, text, fault) => {
  const { user } = await typing(text)
  await user.click(screen.getByRole('button', { name: common.code.submit }))
  expect(screen.getByRole('alert')).toHaveTextContent(fault)
})

test('a character that no code has is not taken, and that is said', async () => {
  const { input } = await typing('P0!X')
  expect(input).toHaveValue('PX')
})

test('the browser is asked to keep nothing that is typed', async () => {
  const { input } = await typing('')
  expect(input).toHaveAttribute('autocomplete', 'off')
  expect(input).toHaveAttribute('spellcheck', 'false')
  expect(input.closest('form')).toHaveAttribute('autocomplete', 'off')
})
