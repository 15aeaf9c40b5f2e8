import type { Local } from '../pack/local.ts'
import { guideFor, nationalGuide, type Guide } from './guide.ts'

/** What a built page says of itself, as attributes of its root element. */
export interface PageSays {
  /** The way to the first page: empty, or `../../`. */
  readonly root?: string
  /** The file with the municipality's pack. */
  readonly pack?: string
  readonly name?: string
  /** Set on the page that stands in for addresses there are none of. */
  readonly note?: string
}

/** How long a pack may take before the national guide is shown instead. */
const patience = 8000

/**
 * The guide of the page that was opened.
 *
 * A pack that does not come, comes cut off, or belongs to another place is never half used: the
 * national guide is shown, and says so. A municipality without a pack is named.
 */
export async function loadGuide(
  { root = '', pack, name, note }: PageSays,
  today: string,
  fetched: (file: string) => Promise<unknown> = fetchPack,
): Promise<Guide> {
  const national = { ...nationalGuide, root, name, today }
  if (note === 'unknown') return { ...national, note: 'unknown' }
  if (pack === undefined) return name === undefined ? national : { ...national, note: 'noPack' }
  const local = await Promise.race([fetched(pack), later()]).catch(() => undefined)
  return isLocal(local, name) ? guideFor(local, today, root) : { ...national, note: 'missing' }
}

/** A pack of this site. Whatever a page says, nothing else is fetched. */
export function isOwnPack(file: string): boolean {
  return /^\.\.\/\.\.\/packs\/[a-z-]+\.[0-9a-f]{8}\.js$/.test(file)
}

async function fetchPack(file: string): Promise<unknown> {
  if (!isOwnPack(file)) return undefined
  const module: unknown = await import(/* @vite-ignore */ new URL(file, location.href).href)
  return typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined
}

function later(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, undefined)
  })
}

/** The checker has read every field when the pack was built; here it is only known to be whole. */
function isLocal(value: unknown, name: string | undefined): value is Local {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'name') === name
}
