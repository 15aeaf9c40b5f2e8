/** What happened to one change. */
export interface Outcome {
  readonly id: string
  readonly kind: string
  readonly by: 'rules' | 'journeys' | 'nobody'
  readonly with: string
}

/** The report: how many changes were noticed and by what, and those that were not. */
export function reportOf(ref: string, planned: number, outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))]
  const line = (name: string, list: readonly Outcome[]) => {
    const [rules, journeys, nobody] = (['rules', 'journeys', 'nobody'] as const).map(
      (by) => list.filter((one) => one.by === by).length,
    )
    const share = list.length === 0 ? 0 : ((list.length - (nobody ?? 0)) / list.length) * 100
    return `| ${name} | ${list.length} | ${rules} | ${journeys} | ${nobody} | ${share.toFixed(1)} % |`
  }
  const left = outcomes.filter(({ by }) => by === 'nobody')
  return [
    '# Does the proof bite?',
    '',
    `Run on ${ref}: ${outcomes.length} of ${planned} changes tried. Written by \`npm run mutate\`.`,
    '',
    '| change | tried | by rules | by journeys | by nobody | noticed |',
    '|---|---|---|---|---|---|',
    ...kinds.map((kind) =>
      line(
        kind,
        outcomes.filter((one) => one.kind === kind),
      ),
    ),
    line('all', outcomes),
    '',
    '## Noticed by nobody',
    '',
    ...(left.length > 0 ? left.map(({ id }) => `- ${id}`) : ['Nothing.']),
    '',
  ].join('\n')
}
