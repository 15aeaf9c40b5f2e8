import type { FaultId } from './fault.ts'

/** Something that keeps a file from being read, by what was most likely meant. */
export interface Misread {
  readonly line: number
  readonly fault: FaultId
}

/** What the reader of YAML stumbled over first. */
interface Stumble {
  readonly code: string
  readonly line: number
}

/** A tab where the line is pushed in: editors show it as spaces. */
const tabbed = /^ *\t/

/** `text: Plan: for barn`, where the text is in no quotes. */
const colonInside = /^\s*(- )*[\w-]+:\s+[^\s'"[{|>&*!#][^#]*:(\s|$)/

/**
 * What is wrong, and where, in words of those who write: YAML names what it met, and often on the
 * lines after. Only the first can be trusted; what repeats itself is found in the whole file.
 */
export function misread(source: string, stumbled: Stumble): readonly Misread[] {
  const lines = source.split(/\r?\n/)
  const every = (form: RegExp, fault: FaultId): readonly Misread[] =>
    lines.flatMap((text, index) => (form.test(text) ? [{ line: index + 1, fault }] : []))
  const tabs = every(tabbed, 'tab')
  if (tabs.length > 0) return tabs
  const fault = meant(lines, stumbled)
  return fault.fault === 'colonInText' ? every(colonInside, 'colonInText') : [fault]
}

function meant(lines: readonly string[], { code, line }: Stumble): Misread {
  const here = lines[line - 1] ?? ''
  const after = lines.findIndex((text, index) => index >= line && /\S/.test(text)) + 1
  const dash = [line, after].find((at) => /^\s*-[^\s-]/.test(lines[at - 1] ?? ''))
  if (dash !== undefined) return { line: dash, fault: 'noSpaceAfterDash' }
  if (code === 'BAD_SCALAR_START') return { line, fault: 'needsQuotes' }
  if (code === 'UNEXPECTED_TOKEN' && /["']/.test(here)) return { line, fault: 'needsQuotes' }
  const quote = openedAt(lines, line, (text) => isOdd(text, '"') || isOdd(text, "'"))
  if (code === 'MISSING_CHAR' && quote > 0 && !/^\s*[\w-]+:/.test(here))
    return { line: quote, fault: 'unclosed' }
  const bracket = openedAt(lines, line, (text) => count(text, /[[{]/g) > count(text, /[\]}]/g))
  if (code === 'BAD_INDENT' && bracket > 0) return { line: bracket, fault: 'unclosed' }
  if (colonInside.test(here)) return { line, fault: 'colonInText' }
  if (!/:(\s|$)/.test(here)) return { line, fault: 'noColon' }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && after > 0) return { line: after, fault: 'indent' }
  return { line, fault: 'indent' }
}

/** The last line up to here on which something was opened and not closed; none is 0. */
function openedAt(
  lines: readonly string[],
  until: number,
  opens: (text: string) => boolean,
): number {
  return lines.slice(0, until).findLastIndex((text) => opens(text.replace(/(^|\s)#.*$/, ''))) + 1
}

function isOdd(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0
}
