import type { Broken, ProofReport, RuleProof } from '../checks/prove.ts'
import { codeOf, linesOf, type Say } from './words.ts'

/** The report for a terminal: a line for each rule, and below it what breaks it. */
export function tableOf(report: ProofReport, say: Say): string {
  const head = `${'rule'.padEnd(14)}${'cases'.padStart(8)}${'premise true'.padStart(16)}${'ms'.padStart(8)}  result`
  const broken = report.rules.filter((rule) => rule.broken.length > 0)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  return [
    head,
    ...report.rules.map(lineOf),
    '',
    ...broken.flatMap((rule) => faultsOf(rule, say)),
    `${report.places} places, ${report.variables} variables, ${countOf(report.contexts)} contexts: all of them, reachable or not (symbolic, exact).`,
    `${report.states} states and ${report.edges} edges walked with XState.`,
    `${(report.ms / 1000).toFixed(1)} s, peak ${memory} MB. ${report.rules.length - broken.length} of ${report.rules.length} rules hold.`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function lineOf({ id, cases, premise, ms, broken, pointers }: RuleProof): string {
  const result =
    broken.length > 0
      ? `BROKEN (${broken.length})`
      : pointers.length > 0
        ? 'holds, with a test'
        : 'holds'
  return `${id.padEnd(14)}${String(cases).padStart(8)}${countOf(premise).padStart(16)}${ms.toFixed(0).padStart(8)}  ${result}`
}

/** Small numbers as they are, large ones as a power of ten. */
export function countOf(count: number): string {
  return count < 1e6 ? String(Math.round(count)) : count.toExponential(1).replace('e+', '·10^')
}

function faultsOf({ id, says, broken }: RuleProof, say: Say): readonly string[] {
  return [`${id}: ${says}`, ...broken.slice(0, 12).flatMap((one) => faultOf(one, say)), '']
}

function faultOf({ at, answer, why, walk }: Broken, say: Say): readonly string[] {
  const place = [at, answer].filter((part) => part !== undefined).join(' ')
  const code = walk && codeOf(say.chart, walk)
  return [
    `  ${place ? `${place}: ` : ''}${why}`,
    ...(walk ? linesOf(say, walk).map((line, index) => `    ${index + 1}. ${line}`) : []),
    ...(walk ? [`    answers: ${walk.map((step) => step.answer).join(', ')}`] : []),
    ...(code ? [`    code: ${code}`] : []),
  ]
}
