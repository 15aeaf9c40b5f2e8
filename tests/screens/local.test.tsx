import { render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { Call } from '../../src/parts/Call.tsx'
import { LocalNote } from '../../src/parts/LocalNote.tsx'
import { LocalSteps } from '../../src/parts/LocalSteps.tsx'
import { contactView } from '../../src/visit/contactView.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'

const nb = ownWords()

const show = (page: React.ReactElement) =>
  render(<I18nextProvider i18n={speak(nb, 'throw')}>{page}</I18nextProvider>)

const step = {
  id: 'a',
  at: ['level0.reflect.share'],
  touches: ['nobody'],
  title: 'Del med teamet',
} as const

test('a local step says whose it is', () => {
  show(
    <LocalSteps local={{ name: 'Tinn', steps: [step], forPlan: [], stafettholder: undefined }} />,
  )
  expect(screen.getByRole('heading', { name: 'Hos dere, i Tinn' })).toBeVisible()
  expect(screen.getByRole('listitem')).toHaveTextContent('Del med teamet')
})

test('a theme path is folded, and opens as steps in order', () => {
  const path = {
    ...step,
    kind: 'path',
    title: 'Skolefravær',
    text: 'Løten har et eget løp.',
    url: 'https://www.example.no/fravar',
    lines: ['Ring hjem (innen 15 minutter)', 'Ta kontakt'],
  } as const
  const { container } = show(
    <LocalSteps local={{ name: 'Løten', steps: [path], forPlan: [], stafettholder: undefined }} />,
  )
  expect(screen.getByText('Eget løp: Skolefravær').closest('details')).not.toHaveAttribute('open')
  expect(Array.from(container.querySelectorAll('ol > li'), (line) => line.textContent)).toEqual(
    path.lines,
  )
  expect(container.querySelector('a')).toHaveAttribute('href', path.url)
})

test('what belongs to the lines of a plan is folded, so that the plan stays short', () => {
  show(
    <LocalSteps local={{ name: 'Tinn', steps: [], forPlan: [step], stafettholder: undefined }} />,
  )
  const fold = screen.getByText('Til punktene i planen').closest('details')
  expect(fold).not.toHaveAttribute('open')
  expect(fold).toHaveTextContent('Del med teamet')
})

test('services have no name of their own, and are called what they are', () => {
  const services = { ...step, kind: 'services', title: '', lines: ['Oppvekst: PPT'] } as const
  show(
    <LocalSteps
      local={{ name: 'Sandnes', steps: [services], forPlan: [], stafettholder: undefined }}
    />,
  )
  expect(screen.getByText('Tjenester')).toBeVisible()
})

test('a text in another language than the page is read in its own', () => {
  const title = [{ text: 'Talk to the team', lang: 'en' }] as const
  const { container } = show(
    <LocalSteps
      local={{
        name: 'Tinn',
        steps: [{ ...step, kind: 'tool', title, text: title, lines: ['a', title] }],
        forPlan: [],
        stafettholder: undefined,
      }}
    />,
  )
  expect(container.querySelector('summary')).toHaveTextContent('Verktøy: Talk to the team')
  expect(container.querySelectorAll('summary, p, li:last-child')).toHaveLength(3)
  expect(container.querySelectorAll(':is(summary, p, li) > span[lang="en"]')).toHaveLength(3)
})

test('the name of a service in another language than the page is read in its own', () => {
  const own = { name: [{ text: 'PP service', lang: 'en' }], hours: undefined, checked: '' } as const
  const number = { number: '35 00 00 00', tel: 'tel:35000000', local: true }
  const { container } = show(
    <Call contact={{ ...contactView('ppt', nationalGuide), ...number, own }} />,
  )
  expect(container.querySelector('a span[lang="en"]')).toHaveTextContent('PP service')
})

test('a text that looks like code is shown as text', () => {
  const title = '<img src=x onerror=alert(1)> {{leader}} $t(common.name)'
  const { container } = show(
    <LocalSteps
      local={{ name: 'Tinn', steps: [{ ...step, title }], forPlan: [], stafettholder: undefined }}
    />,
  )
  expect(screen.getByText(title)).toBeVisible()
  expect(container.querySelector('img')).toBeNull()
})

test('a number nobody has checked for half a year is shown, marked, with 116 111 beside it', () => {
  const contact = {
    ...contactView('barnevern', nationalGuide),
    number: '35 00 00 00',
    tel: 'tel:35000000',
    old: '01.01.2026',
    own: { name: undefined, hours: 'alltid', checked: '01.01.2026' },
  }
  show(<Call contact={contact} />)
  expect(screen.getByRole('link', { name: /35 00 00 00/ })).toHaveAttribute('href', 'tel:35000000')
  expect(screen.getByText(/Sist sjekket 01.01.2026/)).toBeVisible()
  expect(screen.getByRole('link', { name: '116 111' })).toHaveAttribute('href', 'tel:116111')
})

test('a number that is missing leads to the municipality’s page and to 116 111', () => {
  show(
    <Call
      contact={{
        ...contactView('barnevern', nationalGuide),
        web: 'https://www.example.no/barnevern',
      }}
    />,
  )
  expect(screen.getByRole('link', { name: /example.no/ })).toHaveAttribute(
    'href',
    'https://www.example.no/barnevern',
  )
  expect(screen.getByRole('link', { name: /116 111/ })).toHaveAttribute('href', 'tel:116111')
})

test.each([
  [{ status: 'draft', note: undefined }, 'Tinn: utkast, ikke godkjent av kommunen.'],
  [
    { status: { by: 'Kommunedirektør', on: '01.11.2026' }, note: undefined },
    'Tinn: godkjent av Kommunedirektør 01.11.2026.',
  ],
  [
    { status: undefined, note: 'noPack' },
    'Tinn har ikke sin egen utgave. Dette er den nasjonale veiviseren.',
  ],
  [{ status: undefined, note: 'missing' }, 'Vi fikk ikke hentet det som gjelder Tinn.'],
] as const)('the first page says how it stands with the municipality', (guide, text) => {
  const { container } = show(
    <LocalNote
      guide={{
        name: 'Tinn',
        root: '../../',
        handbook: 'handbok.html',
        meeting: 'mote/',
        training: 'oving/',
        ...guide,
      }}
    />,
  )
  expect(container).toHaveTextContent(text)
  expect(screen.getByRole('link', { name: 'Bytt kommune' })).toHaveAttribute(
    'href',
    '../../velg-kommune.html',
  )
})
