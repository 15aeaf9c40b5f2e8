import { resolve } from 'node:path'
import { runnerImport } from 'vite'

/** A row of the table of exits: from where, what is answered, and to which step it leads. */
export interface Exit {
  readonly from: readonly string[]
  readonly answers: readonly string[]
  readonly to: string
}

/** The tables a test file holds for its `test.each`, read with a stand-in for vitest that only listens. */
export async function exitsOf(file: string): Promise<readonly Exit[]> {
  const heard: unknown[] = []
  Reflect.set(globalThis, 'heardTables', heard)
  const standIn = `
    const test = () => {}
    test.each = (table) => (globalThis.heardTables.push(table), () => {})
    const expect = () => { throw new Error('Nothing is expected here.') }`
  await runnerImport(resolve(file), {
    plugins: [
      {
        name: 'listen-to-tables',
        enforce: 'pre',
        transform: (code) => code.replace(/import \{[^}]*\} from 'vitest'/, standIn),
      },
    ],
  })
  return heard.flat().filter(isExit)
}

function isExit(row: unknown): row is Exit {
  return (
    typeof row === 'object' &&
    row !== null &&
    'from' in row &&
    'answers' in row &&
    Array.isArray(row.answers) &&
    'to' in row
  )
}
