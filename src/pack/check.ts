import type { z } from 'zod'
import { faultIds, type Broken, type Fault, type FaultId } from './fault.ts'
import { inOrder } from './inOrder.ts'
import { meantBy } from './meantBy.ts'
import { meantField, nearest } from './meantField.ts'
import { birthNumbersInComments } from './persons.ts'
import { read, type Read } from './read.ts'
import { rulesBroken } from './rules.ts'
import { ofTheWhole, soundPart } from './soundPart.ts'
import { warned } from './warned.ts'
import { pack as schema, type Pack } from './schema.ts'

/** A pack with what its author is told of it, or what keeps it from being one. */
export type Checked =
  | { readonly pack: Pack; readonly warnings: readonly Fault[] }
  | { readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] }

/** Names somebody may try who wants to change what is the same everywhere. */
const lockedNames =
  /^(targets?|guards?|when|facts?|dut(y|ies)|plikt(er)?|laws?|lov|actions?|rules?|remove|hide|disable|override|alarm|police.*|medical|fire|legevakt|flow|states?|answers?|report.*|acute|gates?|on|always|entry|exit|parents|code|script|html|css|style)$/i

/** Checks one file. Either a pack, or everything that is wrong with it, at once. */
export function check(file: string, bytes: Uint8Array, today: string): Checked {
  const found = read(file, bytes)
  if ('faults' in found) return { ...found, warnings: [] }
  const parsed = schema.safeParse(found.value)
  const told = (broken: readonly Broken[]) => broken.map((one) => at(file, found, one))
  const { faults, warnings } = parsed.success
    ? { faults: rulesBroken(parsed.data, file, today), warnings: warned(parsed.data, today) }
    : ofSoundPart(found.value, parsed.error.issues, file, today)
  const inComments = birthNumbersInComments(file, new TextDecoder().decode(bytes))
  const allWarnings = inOrder([...told(warnings), ...inComments], (a, b) => a.line - b.line)
  const ofForm = parsed.success
    ? []
    : onceEach(parsed.error.issues.flatMap((issue) => ofIssue(file, found, issue)))
  if (parsed.success && faults.length === 0) return { pack: parsed.data, warnings: allWarnings }
  return {
    faults: inOrder([...ofForm, ...told(faults)], (a, b) => a.line - b.line),
    warnings: allWarnings,
  }
}

interface Told {
  readonly faults: readonly Broken[]
  readonly warnings: readonly Broken[]
}

/** What is said of the things of a file whose form is in order, where that of others is not. */
function ofSoundPart(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  file: string,
  today: string,
): Told {
  const part = soundPart(value, issues.flatMap(placesOf))
  if (!part) return { faults: [], warnings: [] }
  const inFile = (broken: readonly Broken[]) =>
    broken
      .filter(({ fault }) => !ofTheWhole.includes(fault))
      .map((one) => ({ ...one, path: part.placeIn(one.path) }))
  return {
    faults: inFile(rulesBroken(part.pack, file, today)),
    warnings: inFile(warned(part.pack, today)),
  }
}

/** Where an issue stands; a field too many stands by its own name. */
function placesOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path]
}

function at(file: string, { value, lineOf }: Read, { path, fault, values }: Broken): Fault {
  return {
    file,
    line: lineOf(path),
    field: placeOf(value, path),
    fault,
    ...(values && { values }),
  }
}

/** A field that is missing because its name was misspelt is one fault, not two. */
function onceEach(faults: readonly Fault[]): readonly Fault[] {
  const misspelt = faults.flatMap(({ fault, field, values }) =>
    fault === 'meantField' ? [field.replace(/[^.]*$/, String(values?.['meant']))] : [],
  )
  return faults.filter(({ fault, field }) => fault !== 'missing' || !misspelt.includes(field))
}

/** A place as people find it: a thing in a list goes by its name, or by its number from one. */
export function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, name, index) => {
    if (typeof name !== 'number') return place ? `${place}.${String(name)}` : String(name)
    return `${place}[${calledIn(valueAt(value, path.slice(0, index + 1))) ?? name + 1}]`
  }, '')
}

/** What a thing in a list is called. */
function calledIn(item: unknown): string | undefined {
  const names: readonly unknown[] = ['name', 'title', 'id', 'for'].map((name) =>
    valueAt(item, [name]),
  )
  const said = names.flatMap((name) =>
    typeof name === 'object' && name !== null ? Object.values(name) : [name],
  )
  return said.find((name) => typeof name === 'string')?.slice(0, 40)
}

function ofIssue(file: string, found: Read, issue: z.core.$ZodIssue): readonly Fault[] {
  const held = valueAt(found.value, issue.path)
  return brokenOf(issue, held).map((one) => at(file, found, one))
}

function brokenOf(issue: z.core.$ZodIssue, held: unknown): readonly Broken[] {
  const { path } = issue
  if (held === undefined && issue.code.startsWith('invalid_')) return [{ path, fault: 'missing' }]
  if (held === null) return [{ path, fault: 'nothing' }]
  const broken = brokenBy(issue, held)
  const wanted = broken.some(({ values }) => values?.['expected'] === 'string')
  if (typeof held === 'number' && (wanted || issue.code === 'invalid_value')) {
    const name = String(path.at(-1))
    const value = path.length === 1 && name === 'number' ? String(held).padStart(4, '0') : held
    return [{ path, fault: 'unquoted', values: { name, value } }]
  }
  return broken.map((one) => (one.fault === 'notOneOf' ? nearOf(one, held) : one))
}

/** A choice there is none of, with the one that was meant, where it is nearly the same. */
function nearOf(broken: Broken, held: unknown): Broken {
  const choices = String(broken.values?.['choices']).split(', ')
  const value = String(held)
  const meant = nearest(value, choices)
  if (meant === undefined) return { ...broken, values: { ...broken.values, value } }
  return { ...broken, fault: 'meantChoice', values: { value, meant } }
}

function brokenBy(issue: z.core.$ZodIssue, held: unknown): readonly Broken[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      ...(goneFrom(path, name) ?? strange(path, name, issue.message)),
    }))
  }
  if (issue.code === 'invalid_union') return fitting(issue, held)
  if (issue.code === 'custom') return [{ path, ...reported(issue.params) }]
  if (issue.code === 'too_big') return [{ path, ...tooBig(issue) }]
  if (issue.code === 'too_small')
    return [{ path, fault: issue.origin === 'number' ? 'outOfRange' : 'empty' }]
  if (issue.code === 'invalid_value') {
    return [{ path, fault: 'notOneOf', values: { choices: issue.values.map(String).join(', ') } }]
  }
  if (issue.code === 'invalid_key') return [{ path, fault: 'notKey' }]
  if (issue.code === 'invalid_format') return [{ path, fault: 'wrongForm' }]
  if (issue.code === 'invalid_type') {
    return [{ path, fault: 'wrongType', values: { expected: issue.expected } }]
  }
  return [{ path, fault: 'wrongType', values: { expected: issue.code } }]
}

/** A field that there was until November 2026. */
function goneFrom(path: readonly PropertyKey[], name: string): Pick<Broken, 'fault'> | undefined {
  if (name === 'touches') return { fault: 'goneTouches' }
  const gone = path[0] === 'deadlines' && ['id', 'at', 'text'].includes(name)
  return gone ? { fault: 'goneDeadline' } : undefined
}

function reported(params: Readonly<Record<string, unknown>> = {}): Omit<Broken, 'path'> {
  const { fault, values } = params
  const said = Object.entries(Object(values)).map(([name, value]) => [name, String(value)] as const)
  return { fault: named(fault), ...(said.length > 0 && { values: Object.fromEntries(said) }) }
}

/** A field there is none of; in a table by language, a language there is none of. */
function strange(
  path: readonly PropertyKey[],
  name: string,
  message: string,
): Pick<Broken, 'fault' | 'values'> {
  if (lockedNames.test(name)) return { fault: 'locked' }
  if (named(message) !== 'unknownLanguage') {
    const meant = meantField(path, name)
    return meant === undefined
      ? { fault: 'unknownField', values: { name } }
      : { fault: 'meantField', values: { name, meant } }
  }
  return { fault: 'unknownLanguage', values: { language: name, meant: meantBy(name) } }
}

/** Where one of several forms would do: what is wrong by the form that was meant. */
function fitting({ path, errors }: z.core.$ZodIssueInvalidUnion, held: unknown): readonly Broken[] {
  const meant = errors.find((issues) => issues.every((issue) => issue.path.length > 0))
  return (meant ?? errors[0] ?? [])
    .flatMap((issue) => brokenOf(issue, valueAt(held, issue.path)))
    .map((broken) => ({ ...broken, path: [...path, ...broken.path] }))
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (held, name) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, name)
        ? Reflect.get(held, name)
        : undefined,
    value,
  )
}

function tooBig(issue: z.core.$ZodIssueTooBig): { fault: FaultId; values: { max: number } } {
  const fault =
    issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'outOfRange'
  return { fault, values: { max: Number(issue.maximum) } }
}

function named(fault: unknown): FaultId {
  return faultIds.find((id) => id === fault) ?? 'wrongForm'
}
