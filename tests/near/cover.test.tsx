import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import { open } from '../screens/show.tsx'

const style = document.createElement('style')
style.textContent = readFileSync('src/styles/page.css', 'utf8')
beforeAll(() => document.head.append(style))
afterAll(() => style.remove())

const heading = { level: 1, name: /./ } as const

test('Shift three times hides all of the guide from eyes and ears, and shows it again', async () => {
  const { user, container } = open()
  const guide = container.querySelector('.guide')
  expect(screen.getByRole('heading', heading)).toBeVisible()
  await user.keyboard('{Shift}{Shift}{Shift}')
  expect(guide).not.toBeVisible()
  expect(screen.queryByRole('heading', heading)).toBeNull()
  expect(screen.getByRole('button', { name: common.cover.show })).toBeVisible()
  await user.click(screen.getByRole('button', { name: common.cover.show }))
  expect(guide).toBeVisible()
  expect(screen.getByRole('heading', heading)).toBeVisible()
})

test('the button hides it too, and everything that can be pressed with it', async () => {
  const { user, container } = open()
  await user.click(screen.getByRole('button', { name: common.cover.label }))
  for (const control of container.querySelectorAll('.guide button, .guide a, .guide h1'))
    expect(control).not.toBeVisible()
})
