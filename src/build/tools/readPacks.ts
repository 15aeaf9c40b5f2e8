import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Checked } from '../../pack/check.ts'
import type { Fault } from '../../pack/fault.ts'
import type { Pack } from '../../pack/schema.ts'

export const packFolder = 'flows/municipalities'

export interface ReadPacks {
  readonly packs: readonly Pack[]
  readonly faults: readonly Fault[]
}

/** Reads and checks every pack of a folder. */
export function readPacks(
  folder: string = packFolder,
  today: string = dayOf(new Date()),
): ReadPacks {
  const checked = readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted()
    .map((file) => check(join(folder, file), bytesOf(join(folder, file)), today))
  return {
    packs: checked.flatMap((one) => ('pack' in one ? [one.pack] : [])),
    faults: checked.flatMap(faultsOf),
  }
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

function faultsOf(checked: Checked): readonly Fault[] {
  return 'faults' in checked ? checked.faults : []
}

function bytesOf(file: string): Uint8Array {
  return readFileSync(file)
}
