/** One small change, as Stryker reports it. */
export interface CodeMutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  /** Why it is equivalent, where it was left out. */
  readonly statusReason?: string
  readonly location: {
    readonly start: { readonly line: number; readonly column: number }
    readonly end: { readonly line: number; readonly column: number }
  }
}

/** A file with every change that was tried in it, as it was at a commit. */
export interface Mutated {
  readonly file: string
  readonly ref: string
  readonly source: string
  readonly mutants: readonly CodeMutant[]
}

/** The report: how many changes of each room were noticed, and those that were not. */
export function codeReport(
  rooms: readonly string[],
  files: readonly string[],
  tried: readonly Mutated[],
): string {
  const refs = [...new Set(tried.map(({ ref }) => ref))]
  const untried = files.filter((file) => tried.every((one) => one.file !== file))
  const left = tried.flatMap((one) =>
    one.mutants.filter(isLeft).map((mutant) => `- ${placeOf(one, mutant)}`),
  )
  const equal = tried.flatMap((one) =>
    one.mutants
      .filter(({ status }) => status === 'Ignored')
      .map((mutant) => `- ${placeOf(one, mutant)}: ${mutant.statusReason ?? ''}`),
  )
  return [
    '# Do the tests of the code bite?',
    '',
    `Run on ${refs.join(', ')}: ${tried.length} of ${files.length} files. Written by \`npm run mutate:code\`, with the quick tests of each room only.`,
    '',
    '| room | files | tried | changes | noticed | lived | without a test | score |',
    '|---|---|---|---|---|---|---|---|',
    ...rooms.map((room) => {
      const of = (file: string) => file.startsWith(`src/${room}/`)
      const there = tried.filter(({ file }) => of(file))
      return `| ${room} | ${files.filter(of).length} | ${there.length} | ${cellsOf(there)} |`
    }),
    '',
    '| file | changes | noticed | lived | without a test | score |',
    '|---|---|---|---|---|---|',
    ...tried.map((one) => `| ${one.file} | ${cellsOf([one])} |`),
    ...section(
      'Not tried',
      untried.map((file) => `- ${file}`),
    ),
    ...section('Not noticed', left),
    ...section('Left out: nobody can notice them', equal),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

function isLeft({ status }: CodeMutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** Timeouts are noticed: a change that goes round for ever does not pass unseen. */
function cellsOf(tried: readonly Mutated[]): string {
  const mutants = tried.flatMap((one) => one.mutants)
  const count = (...wanted: readonly string[]) =>
    mutants.filter(({ status }) => wanted.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const [lived, untested] = [count('Survived'), count('NoCoverage')]
  const all = noticed + lived + untested
  const score = all === 0 ? '–' : `${((noticed / all) * 100).toFixed(1)} %`
  return [all, noticed, lived, untested, score].join(' | ')
}

function placeOf({ file, source }: Mutated, { location, replacement = '' }: CodeMutant): string {
  const { start, end } = location
  const line = source.split('\n')[start.line - 1] ?? ''
  const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
  return `${file}:${start.line} \`${short(was)}\` → \`${short(replacement)}\``
}

function short(code: string): string {
  const text = code.replaceAll(/\s+/g, ' ').replaceAll('`', '´')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
