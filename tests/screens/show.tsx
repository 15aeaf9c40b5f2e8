import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from '../../src/App.tsx'
import { guideFrame } from '../../src/screens/guideFrame.ts'
import type { WalkFrame } from '../../src/screens/told.ts'
import { nationalGuide, type Guide } from '../../src/visit/guide.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'

const nb = ownWords()

/** Shows something with the real words. A missing one throws. */
export function show(children: ReactNode, language = speak(nb, 'throw')) {
  const hand = userEvent.setup()
  let x = 0
  // A person reads between two presses, and moves the hand: nobody presses twice on the same spot.
  const click = (target: Element) =>
    hand.pointer({ target, keys: '[MouseLeft]', coords: { clientX: (x += 100) } })
  return {
    user: { type: hand.type, keyboard: hand.keyboard, click },
    ...render(<I18nextProvider i18n={language}>{children}</I18nextProvider>),
  }
}

/** The whole guide, as someone finds it. */
export function open(guide: Guide = nationalGuide, frame: WalkFrame = guideFrame) {
  return show(<App guide={guide} frame={frame} />)
}
