import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dropUnusedTokens } from './src/build/dropUnusedTokens.ts'
import { packWords } from './src/build/packWords.ts'
import { serveMunicipalities } from './src/build/serveMunicipalities.ts'

export default defineConfig({
  // Relative addresses, so that the built pages work below any path of any static host.
  base: './',
  plugins: [react(), serveMunicipalities(), packWords(), dropUnusedTokens()],
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
    // The choice of municipality is a page of its own, written after the build.
    rolldownOptions: {
      input: { index: 'index.html', selftest: 'src/selftest/index.html', choose: 'src/choose.ts' },
      optimization: { inlineConst: { mode: 'all' } },
      // No property here does something by being read: one that is read and not used is left out.
      output: {
        minify: { compress: { treeshake: { propertyReadSideEffects: false } } },
      },
    },
  },
  test: {
    // No test is about time: a busy machine must not turn one red.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    teardownTimeout: 3_600_000,
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
