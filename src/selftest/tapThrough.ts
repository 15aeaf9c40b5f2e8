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
export async function tapThrough(
  taps: readonly Tap[],
  root: ParentNode = document,
): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  for (const tap of taps) {
    press(buttonOf(tap), tap)
    await drawn()
    seen.push(look())
  }
  return seen

  function buttonOf(tap: Tap): Element | null | undefined {
    if (tap.kind === 'acute') return root.querySelector('.acute__open')
    if (tap.kind === 'other') return root.querySelectorAll('.other button')[tap.index]
    if (tap.kind === 'answer') return root.querySelectorAll('.answers .answer')[tap.index]
    return root
      .querySelectorAll('.rows .row')
      [tap.index]?.querySelectorAll('.row__marks button')[tap.mark]
  }

  function press(button: Element | null | undefined, tap: Tap): void {
    if (!(button instanceof HTMLElement))
      throw new RangeError(`No button for ${JSON.stringify(tap)} on «${look().heading}».`)
    button.click()
  }

  /** React draws after a click before the next task runs. */
  function drawn(): Promise<void> {
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        port1.close()
        done()
      })
      port1.start()
      port2.postMessage('')
    })
  }

  function look(): Seen {
    return {
      heading: root.querySelector('h1')?.textContent ?? '',
      code: root.querySelector('.code-strip__code')?.textContent ?? '',
    }
  }
}
