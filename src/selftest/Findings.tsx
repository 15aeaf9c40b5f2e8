import type { Words } from '../words/words.ts'
import { useWords } from '../words/useWords.ts'
import type { Held, Outside } from './measure.ts'
import type { Finding } from './runSelfTest.ts'

/** What the self-test found, and whether it is as it should be. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { shared } = useWords()
  return (
    <section aria-live="polite">
      {findings.length > 0 && (
        <p className="selftest__result">
          <strong>{shared(resultOf(findings))}</strong>
        </p>
      )}
      <ul className="selftest__list">
        {findings.map(({ check, ok, values }) => (
          <li key={check} data-check={check} data-ok={ok}>
            <strong>{shared(ok ? 'selftest.ok' : 'selftest.wrong')}:</strong>{' '}
            {shared(`selftest.checks.${check}`)} –{' '}
            {shared(`selftest.values.${check}`, said(values, shared))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The key of the result in one sentence. */
export function resultOf(findings: readonly Finding[]): 'selftest.passed' | 'selftest.failed' {
  return findings.every(({ ok }) => ok) ? 'selftest.passed' : 'selftest.failed'
}

function said(
  values: Finding['values'],
  shared: Words['shared'],
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? inWords(value, shared) : value,
    ]),
  )
}

function inWords(found: Held | Outside, shared: Words['shared']): string {
  if ('local' in found) return shared('selftest.held', { ...found })
  const nothing = shared('selftest.nothing')
  const [name, state] = [found.name || nothing, found.state || nothing]
  return shared('selftest.outside', { ...found, name, state })
}
