import { check, type Checked } from './check.ts'
import type { Fault } from './fault.ts'
import { idOf, municipalities } from './place.ts'
import type { Pack } from './schema.ts'

/** A file as it lies in the folder of packs. */
export interface PackFile {
  /** With the folder, as a fault names it. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** The packs of a folder, each whole or not there: a fault in one takes nothing from the others. */
export interface Folder {
  readonly packs: readonly Pack[]
  readonly faults: readonly Fault[]
  /** What those who write the packs are told, though the packs stand. */
  readonly warnings: readonly Fault[]
  /** How many files have a fault. */
  readonly faulty: number
  /** What is wrong with one municipality's files. Without a pack its page is the national guide. */
  readonly faultsOf: (id: string) => readonly Fault[]
}

/** Files that belong in the folder and are no packs. Hidden ones are an editor's own. */
const besides = /^(\..*|README\.md|(list|sites|capabilities)\.json|pack\.schema\.json)$/

/** Checks every file of a folder by itself. */
export function checkFolder(files: readonly PackFile[], today: string): Folder {
  const names = new Set(files.map(({ file }) => nameOf(file)))
  const checked = files
    .filter(({ file }) => !besides.test(nameOf(file)))
    .map((one) => checkOne(one, names, today))
  const faults = checked.flatMap((one) => ('faults' in one ? one.faults : []))
  return {
    packs: checked.flatMap((one) => ('pack' in one ? [one.pack] : [])),
    faults,
    warnings: checked.flatMap(({ warnings }) => warnings),
    faulty: checked.filter((one) => 'faults' in one).length,
    faultsOf: (id) => faults.filter(({ file }) => municipalityOf(file) === id),
  }
}

function checkOne({ file, bytes }: PackFile, names: ReadonlySet<string>, today: string): Checked {
  const checked = file.endsWith('.yaml')
    ? check(file, bytes, today)
    : { faults: [stray(file)], warnings: [] }
  if ('pack' in checked) return checked
  return { ...checked, faults: checked.faults.map((fault) => ifTaken(fault, names)) }
}

/** A file whose ending keeps it from being read: a pack under a wrong name, or something else. */
function stray(file: string): Fault {
  const meant = `${municipalityOf(file)}.yaml`
  return {
    file,
    line: 1,
    field: '',
    ...(/\.ya?ml/i.test(nameOf(file))
      ? { fault: 'wrongFileName', values: { meant } }
      : { fault: 'noPack' }),
  }
}

/** Of a copy, or a pack begun from another one: the municipality it speaks of has a file already. */
function ifTaken(fault: Fault, names: ReadonlySet<string>): Fault {
  const { expected, meant = `${expected}.yaml` } = fault.values ?? {}
  const isOwn = fault.fault !== 'wrongFileName' && fault.fault !== 'wrongId'
  if (isOwn || meant === nameOf(fault.file) || !names.has(String(meant))) return fault
  return { ...fault, fault: 'taken', values: { other: meant } }
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '')
}

/** Whose a file is by its name, also where it is a copy: `tinn.yaml.txt`, `tinn - Kopi.yaml`. */
function municipalityOf(file: string): string {
  const [stem = ''] = nameOf(file).split('.')
  const said = idOf(stem)
  const within = municipalities
    .map(({ id }) => id)
    .filter((id) => `-${said}-`.includes(`-${id}-`))
    .toSorted((a, b) => b.length - a.length)
  return within[0] ?? said
}
