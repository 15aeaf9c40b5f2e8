/** The scripts that pages are made of. Each is an entry of Vite's (vite.config.ts). */
export type Entry =
  'guide' | 'meeting' | 'training' | 'selftest' | 'editor' | 'choose' | 'slides' | 'glossary'

/** What a page asks for besides itself, by file from the first page of the site. */
export interface Loads {
  readonly script: string
  /** The other parts of the script, asked for at the same time. */
  readonly parts: readonly string[]
  readonly styles: readonly string[]
}

/** What Vite has made, or serves. */
export interface Built {
  readonly loads: (entry: Entry) => Loads
  /** The integrity of a file; undefined while the guide is changed, where nothing is sealed. */
  readonly integrity: ((file: string) => string) | undefined
  /** The text of a stylesheet, for the pages it stands in; undefined while the guide is changed. */
  readonly style: ((file: string) => string) | undefined
}
