import { defineConfig } from 'vitest/config'

/**
 * The tests a changed line of code is tried on: those of its room that take milliseconds.
 *
 * What a test file does while it is read must not touch the code that is changed: a file that cannot
 * be read has no tests, and a room without tests is a room where nobody notices anything.
 */
export default defineConfig({
  json: { namedExports: false, stringify: true },
  test: {
    include: [`tests/${process.env['ROOM'] ?? '{walk,plan,proof}'}/**/*.test.ts`],
    exclude: [
      'tests/plan/plan.test.ts',
      'tests/proof/{atoms,inputFaults,prove,symbolic}.test.ts',
      // It reads the code, and a changed line is no name of the field.
      'tests/proof/near/policy.test.ts',
    ],
    // The first that reads every file, changed code and all, is slow on a busy machine.
    testTimeout: 3_600_000,
    // One import of the chart for all files; every change is tried in a worker of its own.
    isolate: false,
  },
})
