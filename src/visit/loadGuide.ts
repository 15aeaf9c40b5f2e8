import { meetingLinks, trainingLinks } from '../address/address.ts'
import { fetchData } from '../address/fetchData.ts'
import type { Local } from '../pack/local.ts'
import { guideFor, nationalGuide, type Guide } from './guide.ts'

/** What a built page says of itself, as attributes of its root element (written by src/build/site/table.tsx). */
export interface PageSays {
  /** The way to the first page of the site: empty, or `../../`. */
  readonly root?: string
  /** The way to the national pages in the language of the page. */
  readonly home?: string
  /** The handbook of the place. */
  readonly handbook?: string
  /** The files with the words that are needed at once, and with those that may come later. */
  readonly words?: string
  readonly later?: string
  /** The script that explains terms where they stand, once the words have come. */
  readonly glossary?: string
  /** A language of the page that can be changed to in the middle of a walk: all its words, and the pack in it. */
  readonly beside?: string
  readonly besideWords?: string
  readonly besidePack?: string
  /** The languages that a page can change to where it is: of each the code and its words. */
  readonly others?: string
  /** The file with the list of made-up cases to practise on. */
  readonly cases?: string
  /** The file with the list of the municipality's own cases. */
  readonly practice?: string
  /** The file with the municipality's pack. */
  readonly pack?: string
  readonly name?: string
  /** The municipality's own pages, by an old list. */
  readonly site?: string
  /** Set on the page that stands in for addresses there are none of. */
  readonly note?: string
  /** The day of the last change of what the guide says, year first. */
  readonly edition?: string
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
  says: PageSays,
  today: string,
  fetched: (file: string) => Promise<unknown> = fetchData,
): Promise<Guide> {
  const { pack, note } = says
  if (pack === undefined || note !== undefined) return guideOf(says, today, undefined)
  const local = await Promise.race([fetched(pack), later()]).catch(() => undefined)
  return guideOf(says, today, local)
}

/** The guide of a page, with what came as its pack. The page was written with the same. */
export function guideOf(says: PageSays, today: string, local: unknown): Guide {
  const { root = '', home = root, handbook = `${home}handbok.html`, pack, name, note, site } = says
  const national = { ...nationalGuide, root: home, handbook, name, site, today }
  if (note === 'unknown')
    return {
      ...national,
      meeting: `${home}${meetingLinks.fromGuide}`,
      training: `${home}${trainingLinks.fromGuide}`,
      note: 'unknown',
    }
  if (pack === undefined) return name === undefined ? national : { ...national, note: 'noPack' }
  return isLocal(local, name)
    ? { ...guideFor(local, today, home), handbook, site }
    : { ...national, note: 'missing' }
}

function later(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, undefined)
  })
}

/** The checker has read every field when the pack was built; here it is only known to be whole. */
export function isLocal(value: unknown, name: string | undefined): value is Local {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'name') === name
}
