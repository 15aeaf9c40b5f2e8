import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import common from '../../locales/nb/common.json'
import { ErrorBoundary } from '../../src/screens/Broken.tsx'
import { show } from './show.tsx'

function Breaks(): never {
  throw new Error('somebody’s answers')
}

test('someone who meets a fault of ours sees the numbers, the paper and «Start på nytt», and nothing else', () => {
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { container } = show(
    <ErrorBoundary root="">
      <Breaks />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112')
  expect(screen.getByRole('link', { name: /113/ })).toHaveAttribute('href', 'tel:113')
  expect(screen.getByRole('button', { name: common.broken.again })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '116 111' })).toHaveAttribute('href', 'tel:116111')
  expect(screen.getByRole('link', { name: common.nav.handbook })).toHaveAttribute(
    'href',
    'handbok.html',
  )
  expect(container).not.toHaveTextContent('answers')
})
