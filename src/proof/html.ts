import { keysOf } from '../../flows/keysOf.ts'
import { sources } from '../../flows/sources.ts'
import { daysLeft } from './fresh.ts'
import type { ProofReport, RuleProof } from './prove.ts'
import { countOf } from './table.ts'
import { codeOf, linesOf, type Say } from './words.ts'
import type { Step } from './explore.ts'

/** The report for someone who knows the law and not the code: one page that needs nothing else. */
export function htmlOf(
  report: ProofReport,
  say: Say,
  { title, today }: { readonly title: string; readonly today: string },
): string {
  return page(
    title,
    [
      `<p>Kjørt ${today}. ${report.places} steder. Hver regel er prøvd for <strong>alt som kan være kjent</strong> på hvert sted, uansett hvilken vei noen kom dit. I tillegg er ${report.states} tilstander og ${report.edges} svar gått steg for steg.</p>`,
      '<h2>Regler</h2>',
      `<table><thead><tr><th>Regel</th><th>Hva den sier</th><th>Kilde</th><th>Prøvd</th><th>Gjaldt</th><th>Resultat</th></tr></thead><tbody>${report.rules.map((rule) => rowOf(rule, say)).join('')}</tbody></table>`,
      ...report.rules.filter(({ broken }) => broken.length > 0).map((rule) => brokenOf(rule, say)),
      '<h2>Plikter, og veiene dit</h2>',
      ...[...report.ways].map(([duty, ways]) => dutyOf(duty, ways, say)),
      '<h2>Kilder</h2>',
      `<table><thead><tr><th>Kilde</th><th>Lest</th><th>Dager igjen</th></tr></thead><tbody>${keysOf(
        sources,
      )
        .map((id) => sourceOf(id, say, today))
        .join('')}</tbody></table>`,
    ].join('\n'),
  )
}

function rowOf(
  { id, says, source, cases, premise, broken, pointers }: RuleProof,
  say: Say,
): string {
  const result =
    broken.length > 0
      ? `<strong>brutt (${broken.length})</strong>`
      : pointers.length > 0
        ? `holder, med test: ${pointers.map(escaped).join(', ')}`
        : 'holder'
  return `<tr><td>${id}</td><td>${escaped(say.text(`rules.${id}`, says))}</td><td>${escaped(say.text(`plan.sources.${source}`, source))}</td><td>${cases}</td><td>${countOf(premise)}</td><td>${result}</td></tr>`
}

function brokenOf({ id, broken }: RuleProof, say: Say): string {
  const items = broken.map(({ at, answer, why, walk }) => {
    const place = [at, answer].filter((part) => part !== undefined).join(' ')
    return `<li>${escaped(`${place} ${why}`)}${walk ? walkOf(walk, say) : ''}</li>`
  })
  return `<h3>${id} er brutt</h3><ul>${items.join('')}</ul>`
}

function dutyOf(duty: string, ways: readonly (readonly Step[])[], say: Say): string {
  const [first, ...rest] = ways
  const name = escaped(say.text(`rules.duties.${duty}`, duty))
  const others = rest.map((way) => `<li>${walkOf(way, say)}</li>`).join('')
  return `<h3>${name}</h3><p>${ways.length} måter å komme dit på. Den korteste:</p>${first ? walkOf(first, say) : ''}<details><summary>Alle</summary><ul>${others}</ul></details>`
}

function walkOf(walk: readonly Step[], say: Say): string {
  const code = codeOf(walk)
  return `<ol>${linesOf(say, walk)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ol>${code ? `<p>Kode: <code>${code}</code></p>` : ''}`
}

function sourceOf(id: keyof typeof sources, say: Say, today: string): string {
  const name = escaped(say.text(`plan.sources.${id}`, id))
  return `<tr><td>${name}</td><td>${sources[id].read}</td><td>${daysLeft(sources[id].read, 'source', today)}</td></tr>`
}

/** A page that stands alone: no script, no address, no font. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}</style>
</head><body><h1>${escaped(title)}</h1>
${body}
</body></html>
`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
