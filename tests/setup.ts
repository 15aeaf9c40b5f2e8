import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// No test is about time: a busy machine must not turn one red.
configure({ asyncUtilTimeout: 10 * 60_000 })

afterEach(cleanup)

// jsdom has dialogs, but opens none.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
