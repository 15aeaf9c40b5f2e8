import type { Reporter, TestCase } from '@playwright/test/reporter'

/** So long without any test beginning or ending is no busy machine any more. */
const patience = 60 * 60_000

/**
 * Ends a run that hangs, and says which tests it hangs in. No test has a limit of its own: a busy
 * machine is slow, and slow is not wrong.
 */
// Playwright finds a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default class Watchdog implements Reporter {
  readonly #under = new Set<TestCase>()
  #waiting: NodeJS.Timeout | undefined

  onTestBegin(test: TestCase): void {
    this.#under.add(test)
    this.#wait()
  }

  onTestEnd(test: TestCase): void {
    this.#under.delete(test)
    this.#wait()
  }

  onEnd(): void {
    clearTimeout(this.#waiting)
  }

  printsToStdio(): boolean {
    return false
  }

  #wait(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(
      () => {
        for (const test of this.#under)
          console.error(`HANGS: ${test.titlePath().filter(Boolean).join(' › ')}`)
        // As by a person at the keyboard: Playwright ends its browsers, and the run fails.
        process.kill(process.pid, 'SIGINT')
      },
      Number(process.env['BTI_PATIENCE'] ?? patience),
    )
  }
}
