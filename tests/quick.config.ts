import { defineConfig } from 'vitest/config'

/** The tests a changed line of code is tried on: those of the pure rooms that take milliseconds. */
export default defineConfig({
  root: '.',
  json: { namedExports: false, stringify: true },
  test: {
    environment: 'node',
    // One import of the chart for all files; every change is tried in a worker of its own.
    isolate: false,
    include: ['tests/{walk,plan,proof}/**/*.test.ts'],
    exclude: ['tests/plan/plan.test.ts', 'tests/proof/{prove,symbolic,atoms}.test.ts'],
  },
})
