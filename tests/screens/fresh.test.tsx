import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json'
import safety from '../../locales/nb/safety.json'
import start from '../../locales/nb/start.json'
import plan from '../../locales/nb/plan.json'
import { addresses } from '../../flows/addresses.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { wordFiles } from '../../src/build/words/wordFiles.ts'
import { Contacts } from '../../src/parts/Contacts.tsx'
import { Sources } from '../../src/parts/Sources.tsx'
import { contactView } from '../../src/visit/contactView.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { sourceView } from '../../src/visit/planView.ts'
import { fill, isApart } from '../../src/words/fill.ts'
import { speak } from '../../src/words/speak.ts'
import { isTree } from '../../src/words/stages.ts'
import { open, show } from './show.tsx'

const nb = ownWords()
const treeOf = (value: unknown) => (isTree(value) ? value : {})

test('someone who opens an old guide sees it on the plan, on paper too, and has all the numbers', async () => {
  const { user, container } = open({ ...nationalGuide, today: '2027-12-22' })
  const { home } = safety.whoFirst.answers
  for (const name of [start.choose.answers.newWorry, common.answers.none, 'Ja', home])
    await user.click(screen.getByRole('button', { name }))
  const note = screen.getByText(common.plan.old)
  expect(note).toBeVisible()
  expect(note.closest('.no-print, details')).toBeNull()
  expect(screen.getAllByText(/Sist sjekket 21\.11\.2026/)).not.toHaveLength(0)
  for (const number of ['112', '113', '116111', '02800'])
    expect(container.querySelector(`a[href="tel:${number}"]`)).toBeInTheDocument()
})

test('someone with the telephone in hand sees that a number is old, and another to try', () => {
  const guide = { ...nationalGuide, today: '2027-12-22' }
  const contacts = (['policeEmergency', 'police', 'alarm'] as const).map((id) =>
    contactView(id, guide),
  )
  show(<Contacts contacts={contacts} />)
  const [emergency, police, alarm] = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(emergency).not.toMatch(/Sist sjekket/)
  expect(police).toMatch(/Sist sjekket 21\.11\.2026\. Svarer ingen, ring 116 111\./)
  expect(alarm).toMatch(/Sist sjekket 21\.11\.2026\. Svarer ingen, ring 02800\./)
})

test.each([
  ['2026-12-02', /lest 21\.11\.2026, ikke juridisk kontrollert\)/],
  ['2027-12-22', /ikke juridisk kontrollert, mer enn ett år gammelt: kan være endret\)/],
])('on %s a source says how it stands', (today, said) => {
  show(<Sources sources={[sourceView('threshold', today)]} />)
  expect(screen.getByText(said)).toBeVisible()
})

test('a source is a link when its address has come, and its name until then', () => {
  const source = sourceView('threshold', '2026-12-02')
  const { unmount } = show(<Sources sources={[source]} />)
  expect(screen.getByText(plan.sources.threshold)).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
  unmount()
  const [, script] = wordFiles({ code: 'nb', words: nb }).rest
  const rest: unknown = JSON.parse(script.replace('export default ', ''))
  show(<Sources sources={[source]} />, speak(isApart(rest) ? treeOf(fill(rest)) : {}, 'silent'))
  expect(screen.getByRole('link')).toHaveAttribute('href', addresses.threshold)
})

test('a source that a role has checked says so', () => {
  const checks = { threshold: { role: 'jurist', on: '2026-12-01' } }
  show(<Sources sources={[sourceView('threshold', '2026-12-02', checks)]} />)
  expect(screen.getByText(/lest 21\.11\.2026, kontrollert 01\.12\.2026 av jurist/)).toBeVisible()
})
