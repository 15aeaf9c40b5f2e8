/** What the build tells the service worker. Paths are from the first page of the site. */
export interface WorkerSite {
  /** Names the cache: what the guide says, and the sums of its files. */
  readonly edition: string
  /** The path of each file of the edition, and the hash of its contents. */
  readonly files: Readonly<Record<string, string>>
  /** The folder of a meeting, in the folder of its guide: `mote/`. */
  readonly meeting: string
  /** What is kept besides when a page of the folder has been opened: `tinn/nb/`. */
  readonly folders: Readonly<Record<string, readonly string[]>>
  /** What every municipality's pages need in a language that is not in `files`. */
  readonly languages: Readonly<Record<string, readonly string[]>>
  /** The page to show when there is neither cache nor net; `#home` in it is the way to the guide. */
  readonly lost: string
}
