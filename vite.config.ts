import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dropUnusedTokens } from './src/build/site/dropUnusedTokens.ts'
import { entries, site } from './src/build/site/sitePlugin.ts'

export default defineConfig({
  // Every page comes from the table of pages (src/build/site/table.tsx), in development and built.
  appType: 'custom',
  // Relative addresses, so that the built pages work below any path of any static host.
  base: './',
  plugins: [react(), dropUnusedTokens(), ...site()],
  // Words are data: one string to parse is smaller and faster than an object literal.
  json: { namedExports: false, stringify: true },
  // What @xstate/react asks for is in React itself since 18; the stand-in for older ones weighs.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    // Browsers of four years ago. Methods are not turned into older ones: tests/house/newer.ts.
    target: ['chrome107', 'edge107', 'safari16.0', 'firefox106'],
    // The polyfill is an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    // Inlined files become data: addresses, which only images may have.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // That writing the pages takes the most of a build is no fault.
      checks: { bundlerTimings: false },
      input: { ...entries },
      // What the terms are explained with is called by the guide.
      preserveEntrySignatures: 'exports-only',
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        entryFileNames: 'assets/[name].[hash].js',
        chunkFileNames: 'assets/[name].[hash].js',
        assetFileNames: 'assets/[name].[hash][extname]',
        // Letters and digits alone: shorter in what is sent, and a name is told from a path.
        hashCharacters: 'base36',
        // What changes seldom has a file of its own: a new question is no new React.
        codeSplitting: {
          groups: [
            {
              name: 'engine',
              priority: 2,
              test: /node_modules\/(react|react-dom|scheduler|@?xstate|i18next|react-i18next)(\/|$)/,
            },
            // A group's parts are shared by the meeting and by practice, and are not the guide's.
            { name: 'group', test: /\/src\/meeting\//, minShareCount: 2 },
            {
              name: 'walk',
              // What practice and the editor share is not the guide's.
              test: /\/(src(?!\/(meeting|practice)\/)|flows(?!\/scenarios\/practice\/))\//,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
        // No property here does something by being read: one that is read and not used is left out.
        minify: { compress: { treeshake: { propertyReadSideEffects: false } } },
      },
    },
  },
  test: {
    // No test is about time: a busy machine must not turn one red.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    teardownTimeout: 3_600_000,
    // Vitest keeps one core free to watch files with; nobody watches here.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
