import { contactTable, sourceTable } from './datedTables.ts'
import type { Step } from '../walks/explore.ts'
import { escaped, page, table } from './page.ts'
import type { Broken, ProofReport, RuleProof } from '../checks/prove.ts'
import { countOf } from './table.ts'
import { codeOf, linesOf, type Say } from './words.ts'

/** The report for someone who knows the law and not the code: one page that needs nothing else. */
export function htmlOf(
  report: ProofReport,
  say: Say,
  { title, today }: { readonly title: string; readonly today: string },
): string {
  const broken = report.rules.filter((rule) => rule.broken.length > 0)
  return page(
    title,
    [
      resultOf(report, today),
      ...broken.map((rule) => brokenOf(rule, say)),
      '<h2>Hva som er prøvd</h2>',
      scopeOf(report),
      '<h2>Reglene</h2>',
      '<p><strong>Prøvd</strong> er hvor mange steder, svar eller linjer i planen regelen er prøvd på. <strong>Gjaldt</strong> er hvor mange ulike kunnskaper om barnet og det som er gjort, regelen faktisk gjaldt for. Tallene er store, fordi alt som kan være kjent samtidig, er telt. En regel som aldri gjaldt, regnes som brutt.</p>',
      table(
        [
          ['Regel'],
          ['Hva den sier'],
          ['Kilde'],
          ['Prøvd', 'number'],
          ['Gjaldt', 'number'],
          ['Resultat'],
        ],
        report.rules.map((rule) => rowOf(rule, say)),
      ),
      '<h2>Pliktene, og veiene dit</h2>',
      '<p>For hver plikt: den korteste veien som ble funnet, for hvert svar som kan utløse den. Koden åpner veien i veiviseren («Fortsett fra en kode»).</p>',
      ...[...report.ways].map(([duty, ways]) => dutyOf(duty, ways, say)),
      '<h2>Kilder</h2>',
      '<p>Kildene ble lest som lagrede kopier, ikke på nettsidene selv. Lover og veiledere må leses på nytt innen tolv måneder.</p>',
      sourceTable(say, today),
      '<h2>Telefonnumre</h2>',
      '<p>Numre må sjekkes på nytt innen seks måneder. Også et gammelt nummer vises i veiviseren, med dato.</p>',
      contactTable(say, today),
    ].join('\n'),
  )
}

function resultOf({ rules }: ProofReport, today: string): string {
  const holding = rules.filter(({ broken }) => broken.length === 0).length
  const result =
    holding === rules.length
      ? `Alle ${rules.length} reglene holder.`
      : `${rules.length - holding} av ${rules.length} regler er brutt.`
  return `<p><strong>${result}</strong> Kjørt ${today}.</p>`
}

function scopeOf({ places, variables, contexts, states, edges, ms }: ProofReport): string {
  return [
    `<p>Veiviseren har ${places} steder. Det som kan være kjent om barnet, hva som var kjent da noe ble gjort, og notatene underveis, er ${variables} ja/nei-opplysninger, som kan settes sammen på ${powerOf(contexts)} måter. Hva planen, stedene og svarene gjør, er prøvd for <strong>alle sammensetningene, på hvert sted</strong>, uansett hvilken vei noen kom dit.</p>`,
    `<p>I tillegg er ${states} tilstander og ${edges} svar gått steg for steg, for å se at alle steder kan nås, og for å finne veier å vise fram. De veiene er ekte, men ikke alle som finnes er gått. Det tok ${(ms / 1000).toFixed(0)} sekunder.</p>`,
    '<p>Ikke prøvd her: om loven er forstått riktig, og om ordene er gode. Det må mennesker lese. Det som bare kan ses på siden, har egne tester. De er nevnt ved regelen.</p>',
  ].join('\n')
}

/** Small numbers as they are, large ones as a power of ten. */
function powerOf(count: number): string {
  return countOf(count)
    .replace('.', ',')
    .replace(/\^(\d+)/, '<sup>$1</sup>')
}

function rowOf(
  { id, says, source, cases, premise, broken, pointers }: RuleProof,
  say: Say,
): readonly string[] {
  const tests = `<details><summary>holder, med test</summary>${pointers.map(escaped).join('<br>')}</details>`
  return [
    id,
    escaped(say.text(`rules.${id}`, says)),
    escaped(say.text(`plan.sources.${source}`, source)),
    String(cases),
    powerOf(premise),
    broken.length > 0
      ? `<strong>brutt (${broken.length})</strong>`
      : pointers.length > 0
        ? tests
        : 'holder',
  ]
}

function brokenOf({ id, says, broken }: RuleProof, say: Say): string {
  const items = broken.map((one) => `<li>${faultOf(one, say)}</li>`)
  const sentence = escaped(say.text(`rules.${id}`, says))
  return `<h2>${id} er brutt</h2><p>${sentence}</p><ul>${items.join('')}</ul>`
}

function faultOf({ at, answer, why, walk }: Broken, say: Say): string {
  const place = at === undefined ? '' : `«${say.title(at)}» (${at})`
  const given =
    at === undefined || answer === undefined ? '' : `, svaret «${say.answer(at, answer)}»`
  return `${escaped(`${place}${given} ${why}`.trim())}${walk ? walkOf(walk, say) : ''}`
}

function dutyOf(duty: string, ways: readonly (readonly Step[])[], say: Say): string {
  const [first, ...rest] = ways
  const name = escaped(say.text(`rules.duties.${duty}`, duty))
  const others = rest.map((way) => `<li>${walkOf(way, say)}</li>`).join('')
  const more =
    rest.length > 0
      ? `<details><summary>Alle de andre (${rest.length})</summary><ul>${others}</ul></details>`
      : ''
  const count = ways.length === 1 ? 'Én vei:' : `${ways.length} veier. Den korteste:`
  return `<h3>${name}</h3><p>${count}</p>${first ? walkOf(first, say) : ''}${more}`
}

function walkOf(walk: readonly Step[], say: Say): string {
  const code = codeOf(say.chart, walk)
  return `<ol>${linesOf(say, walk)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ol>${code ? `<p>Kode: <code>${code}</code></p>` : ''}`
}
