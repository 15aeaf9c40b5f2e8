import { defineConfig } from '@playwright/test'
import { findChromium } from './ensureChromium.mjs'

const executablePath = findChromium()

/**
 * No test is about time: a busy machine must not turn one red. A wait ends as soon as the state is
 * there; so long that it does not come is a fault, and the test says which.
 */
const generous = 4 * 60_000

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser',
  reporter: [['list'], ['./watchdog.ts']],
  // What hangs altogether is named by the watchdog.
  timeout: 0,
  expect: { timeout: generous, toPass: { timeout: generous } },
  fullyParallel: true,
  // Most of a test is waiting: for the clock it moves, the disk, another server.
  workers: 4,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    actionTimeout: generous,
    navigationTimeout: generous,
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:4173/',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: {
      timeout: 0,
      ...(executablePath && { executablePath }),
      // Without these Chromium looks for its maker's servers at every start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
