import { render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { Call } from '../../src/parts/Call.tsx'
import { LocalNote } from '../../src/parts/LocalNote.tsx'
import { LocalParts } from '../../src/parts/LocalParts.tsx'
import { contactView } from '../../src/visit/contactView.ts'
import type { LocalView } from '../../src/visit/localView.ts'
import { LaterContext } from '../../src/words/useWords.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'

const nb = ownWords()

const show = (page: React.ReactElement) =>
  render(<I18nextProvider i18n={speak(nb, 'throw')}>{page}</I18nextProvider>)

const part = {
  id: 'a',
  at: ['level0.reflect.share'],
  kind: 'arena',
  name: 'Teamet',
} as const

const showParts = (view: Partial<LocalView>) =>
  show(
    <LocalParts
      local={{
        name: 'Tinn',
        about: 'om.html',
        parts: [],
        forPlan: [],
        stafettholder: undefined,
        ...view,
      }}
    />,
  )

test('what is local says whose it is, and leads to what the municipality has written', () => {
  showParts({ parts: [part] })
  expect(screen.getByRole('heading', { name: 'Hos dere, i Tinn' })).toBeVisible()
  expect(screen.getByRole('listitem')).toHaveTextContent('Møte: Teamet')
  expect(screen.getByRole('link', { name: /Les det kommunen selv har skrevet/ })).toHaveAttribute(
    'href',
    'om.html',
  )
})

test('a thing without a name is called what it is, in our words', () => {
  showParts({
    parts: [
      { id: 'b', at: part.at, kind: 'arena' },
      { id: 'c', at: part.at, kind: 'deadline.share', days: 2 },
      { ...part, id: 'd', withoutName: true },
    ],
  })
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    'Et møte dere kan bruke her',
    'Del uroen med lederen eller en kollega innen 2 døgn.',
    'Møte: Teamet Her kan saken drøftes uten navn.',
  ])
})

test('what belongs to the lines of a plan is folded, so that the plan stays short', () => {
  showParts({ forPlan: [part] })
  const fold = screen.getByText('Til punktene i planen').closest('details')
  expect(fold).not.toHaveAttribute('open')
  expect(fold).toHaveTextContent('Teamet')
})

test('services stand by area, folded under what they are', () => {
  const areas = [{ name: 'Oppvekst', services: [{ name: 'PPT' }] }]
  showParts({ parts: [{ id: 's', at: part.at, kind: 'services', areas }] })
  expect(screen.getByText('Tjenester i kommunen').closest('details')).toHaveTextContent(
    'OppvekstPPT',
  )
})

test('a service says whom it is for, how it is reached, and that no name is needed', () => {
  const service = {
    name: 'PPT',
    number: '35082640',
    hours: 'hverdager 8–15',
    checked: '2026-11-01',
    ages: { from: 0, to: 16 },
    withoutName: true,
    contactBy: ['staff', 'parents'],
  } as const
  showParts({
    parts: [{ id: 's', at: part.at, kind: 'services', areas: [{ services: [service] }] }],
  })
  expect(screen.getByText('PPT').closest('li')).toHaveTextContent(
    'PPT 35 08 26 40 · hverdager 8–15 · kontrollert 01.11.2026 · 0–16 år · Kan kontaktes av ansatte, foreldre · Her kan saken drøftes uten navn.',
  )
})

test('a name in another language than the page is read in its own', () => {
  const name = [{ text: 'The team', lang: 'en' }] as const
  const { container } = showParts({ parts: [{ ...part, name }] })
  expect(container.querySelector('li span[lang="en"]')).toHaveTextContent('The team')
})

test('nothing local is half said: it waits until its words have come', () => {
  const { container } = show(
    <LaterContext value="absent">
      <LocalParts
        local={{
          name: 'Tinn',
          about: 'om.html',
          parts: [part],
          forPlan: [],
          stafettholder: undefined,
        }}
      />
    </LaterContext>,
  )
  expect(container).toBeEmptyDOMElement()
})

test('the name of a service in another language than the page is read in its own', () => {
  const own = { name: [{ text: 'PP service', lang: 'en' }], hours: undefined, checked: '' } as const
  const number = { number: '35 00 00 00', tel: 'tel:35000000', local: true }
  const { container } = show(
    <Call contact={{ ...contactView('ppt', nationalGuide), ...number, own }} />,
  )
  expect(container.querySelector('a span[lang="en"]')).toHaveTextContent('PP service')
})

test('a name that looks like code is shown as text', () => {
  const name = '<img src=x onerror=alert(1)> {{leader}} $t(common.name)'
  const { container } = showParts({ parts: [{ ...part, name }] })
  expect(screen.getByText(`Møte: ${name}`)).toBeVisible()
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
  [{ status: { on: '01.11.2026' }, note: undefined }, 'Tinn: godkjent av kommunen 01.11.2026.'],
  [
    { status: 'draft', past: '01.06.2026', note: undefined },
    'Tinn: utkast, ikke godkjent av kommunen. Skulle vært gjennomgått 01.06.2026.',
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
        past: undefined,
        name: 'Tinn',
        root: '../../',
        handbook: 'handbok.html',
        meeting: 'mote/',
        training: 'oving/',
        languages: [],
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

test('a service without a name that can be said is there, with its number', () => {
  const service = { number: '32161100', hours: 'hverdager 8–15' }
  const areas = [{ services: [service, { name: 'PPT' }] }]
  showParts({ parts: [{ id: 's', at: part.at, kind: 'services', areas }] })
  expect(screen.getByText(/En tjeneste i kommunen/).closest('li')).toHaveTextContent(
    'En tjeneste i kommunen 32 16 11 00 · hverdager 8–15',
  )
})
