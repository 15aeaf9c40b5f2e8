// It is sent into the page, so what it uses must stand inside it.
// oxlint-disable unicorn/consistent-function-scoping
import type { Tap } from './taps.ts'

/** What was seen on a page after a tap. */
export interface Seen {
  readonly heading: string
  /** The resume code where the page shows one: it says exactly what was answered. */
  readonly code: string
}

/**
 * Taps through the real page as a person does, and tells what each page was.
 *
 * Stands alone, so that a browser test can send it into a page as it is. Throws where a button is
 * not there.
 */
export async function tapThrough(taps: readonly Tap[]): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  for (const tap of taps) {
    const button = buttonOf(tap)
    if (!(button instanceof HTMLElement))
      throw new RangeError(`No button for ${JSON.stringify(tap)} on «${textOf('h1')}».`)
    button.click()
    // A page whose words are on their way shows itself when they come.
    do await drawn()
    while (document.querySelector('[data-coming]'))
    seen.push({ heading: textOf('h1'), code: textOf('.code-strip__code') })
  }
  return seen

  /** React draws after a click before the next task runs. */
  async function drawn(): Promise<void> {
    const { port1, port2 } = new MessageChannel()
    port2.postMessage('')
    await new Promise((done) => {
      port1.addEventListener('message', done)
      port1.start()
    })
    port1.close()
  }

  function buttonOf(tap: Tap): Element | null | undefined {
    if (tap.kind === 'acute') return document.querySelector('.acute__open')
    if (tap.kind === 'other') return document.querySelectorAll('.other button')[tap.index]
    if (tap.kind === 'answer') return document.querySelectorAll('.answers .answer')[tap.index]
    const row = document.querySelectorAll('.rows .row')[tap.index]
    return row?.querySelectorAll('.row__marks button')[tap.mark]
  }

  function textOf(found: string): string {
    return document.querySelector(found)?.textContent ?? ''
  }
}
