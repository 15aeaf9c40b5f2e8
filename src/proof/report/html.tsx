import type { Broken, ProofReport, RuleProof } from '../checks/prove.ts'
import type { Step } from '../walks/explore.ts'
import { ContactTable, SourceTable } from './DatedTables.tsx'
import { pageOf, Sentence, Table, type Column } from './Page.tsx'
import { Steps } from './Steps.tsx'
import { countOf } from './table.ts'
import type { Say } from './words.ts'

/** The report for someone who knows the law and not the code: one page that needs nothing else. */
export function htmlOf(
  report: ProofReport,
  say: Say,
  { title, today }: { readonly title: string; readonly today: string },
): string {
  const broken = report.rules.filter((rule) => rule.broken.length > 0)
  return pageOf(
    title,
    say,
    <>
      <Result proved={report} say={say} today={today} />
      {broken.map((rule) => (
        <BrokenRule key={rule.id} rule={rule} say={say} />
      ))}
      <Scope proved={report} say={say} />
      <Rules proved={report} say={say} />
      <Duties proved={report} say={say} />
      <h2>{say.proof('page.sources')}</h2>
      <p>{say.proof('page.sourcesLead')}</p>
      <SourceTable say={say} today={today} />
      <h2>{say.proof('page.numbers')}</h2>
      <p>{say.proof('page.numbersLead')}</p>
      <ContactTable say={say} today={today} />
    </>,
  )
}

interface Part {
  readonly proved: ProofReport
  readonly say: Say
}

function Result({ proved: { rules }, say, today }: Part & { readonly today: string }) {
  const broken = rules.filter((rule) => rule.broken.length > 0).length
  const counts = { rules: String(rules.length), broken: String(broken) }
  return (
    <p>
      <strong>{say.proof(broken === 0 ? 'page.allHold' : 'page.someBroken', counts)}</strong>{' '}
      {say.proof('page.ran', { today })}
    </p>
  )
}

function Scope({ proved, say }: Part) {
  const { places, variables, contexts, states, edges, ms } = proved
  const counts = { places, variables, states, edges, seconds: (ms / 1000).toFixed(0) }
  const values = { ...counts, contexts: <Power count={contexts} say={say} /> }
  return (
    <>
      <h2>{say.proof('page.tried')}</h2>
      {['page.everything', 'page.walked', 'page.notTried'].map((key) => (
        <p key={key}>
          <Sentence text={say.proof(key)} values={values} />
        </p>
      ))}
    </>
  )
}

/** Small numbers as they are, large ones as a power of ten. */
function Power({ count, say }: { readonly count: number; readonly say: Say }) {
  const [number, power] = countOf(count).replace('.', say.proof('decimal')).split('^')
  return (
    <>
      {number}
      {power !== undefined && <sup>{power}</sup>}
    </>
  )
}

function Rules({ proved: { rules }, say }: Part) {
  const columns: readonly Column[] = [
    [say.proof('rule.id')],
    [say.proof('rule.says')],
    [say.proof('rule.source')],
    [say.proof('rule.cases'), 'number'],
    [say.proof('rule.premise'), 'number'],
    [say.proof('rule.result')],
  ]
  const rows = rules.map((rule) => [
    rule.id,
    say.text(`rules.${rule.id}`, rule.says),
    say.text(`plan.sources.${rule.source}`, rule.source),
    rule.cases,
    <Power key="premise" count={rule.premise} say={say} />,
    <Held key="result" rule={rule} say={say} />,
  ])
  return (
    <>
      <h2>{say.proof('page.rules')}</h2>
      <p>
        <Sentence text={say.proof('page.rulesLead')} />
      </p>
      <Table columns={columns} rows={rows} />
    </>
  )
}

interface OfRule {
  readonly rule: RuleProof
  readonly say: Say
}

function Held({ rule: { broken, pointers }, say }: OfRule) {
  if (broken.length > 0)
    return <strong>{say.proof('rule.broken', { count: String(broken.length) })}</strong>
  if (pointers.length === 0) return say.proof('rule.holds')
  return (
    <details>
      <summary>{say.proof('rule.holdsWithTest')}</summary>
      {pointers.map((pointer, index) => (
        <div key={index}>{pointer}</div>
      ))}
    </details>
  )
}

function BrokenRule({ rule: { id, says, broken }, say }: OfRule) {
  return (
    <>
      <h2>{say.proof('rule.isBroken', { id })}</h2>
      <p>{say.text(`rules.${id}`, says)}</p>
      <ul>
        {broken.map((fault, index) => (
          <li key={index}>
            {placeOf(fault, say)}
            {fault.walk && <Steps walk={fault.walk} say={say} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function placeOf({ at, answer, why }: Broken, say: Say): string {
  if (at === undefined) return why
  const place = { place: say.title(at), id: at, why }
  return answer === undefined
    ? say.proof('fault.atPlace', place)
    : say.proof('fault.atAnswer', { ...place, answer: say.answer(at, answer) })
}

function Duties({ proved: { ways }, say }: Part) {
  return (
    <>
      <h2>{say.proof('page.duties')}</h2>
      <p>{say.proof('page.dutiesLead')}</p>
      {[...ways].map(([duty, walks]) => (
        <Duty key={duty} name={say.text(`rules.duties.${duty}`, duty)} walks={walks} say={say} />
      ))}
    </>
  )
}

interface DutyProps {
  readonly name: string
  readonly walks: readonly (readonly Step[])[]
  readonly say: Say
}

function Duty({ name, walks, say }: DutyProps) {
  const [first, ...rest] = walks
  const count = { count: String(walks.length), rest: String(rest.length) }
  return (
    <>
      <h3>{name}</h3>
      <p>{say.proof(walks.length === 1 ? 'wayToDuty.one' : 'wayToDuty.several', count)}</p>
      {first && <Steps walk={first} say={say} />}
      {rest.length > 0 && (
        <details>
          <summary>{say.proof('wayToDuty.others', count)}</summary>
          <ul>
            {rest.map((walk, index) => (
              <li key={index}>
                <Steps walk={walk} say={say} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
