import { defineConfig } from '@playwright/test'
import { findChromium } from './ensureChromium.mjs'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:4173/',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: {
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
