import words from '../../locales/nb/selftest.json' with { type: 'json' }
import { fill } from './fill.ts'
import type { Held, Outside } from './measure.ts'
import type { Finding } from './runSelfTest.ts'

/** What the self-test found, and whether it is as it should be. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <section aria-live="polite">
      {findings.length > 0 && (
        <p className="selftest__result">
          <strong>{resultOf(findings)}</strong>
        </p>
      )}
      <ul className="selftest__list">
        {findings.map(({ check, ok, values }) => (
          <li key={check} data-check={check} data-ok={ok}>
            <strong>{ok ? words.ok : words.wrong}:</strong> {words.checks[check]} –{' '}
            {fill(words.values[check], said(values))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The result in one sentence; nothing before the test has been run. */
export function resultOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  return findings.every(({ ok }) => ok) ? words.passed : words.failed
}

function said(values: Finding['values']): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? inWords(value) : value,
    ]),
  )
}

function inWords(found: Held | Outside): string {
  if ('local' in found) return fill(words.held, { ...found })
  const [name, state] = [found.name || words.nothing, found.state || words.nothing]
  return fill(words.outside, { ...found, name, state })
}
