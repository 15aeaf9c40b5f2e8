import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from '../../src/App.tsx'
import type { Guide } from '../../src/visit/guide.ts'
import { nb } from '../../src/words/nb.ts'
import { speak } from '../../src/words/speak.ts'

/** Shows something with the real words. A missing one throws. */
export function show(children: ReactNode) {
  const user = userEvent.setup()
  return {
    user,
    ...render(<I18nextProvider i18n={speak(nb, 'throw')}>{children}</I18nextProvider>),
  }
}

/** The whole guide, as someone finds it. */
export function open(guide?: Guide) {
  return show(guide ? <App guide={guide} /> : <App />)
}
