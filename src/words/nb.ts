// What only the paper and the reports say is not sent to the page.
const files = import.meta.glob(
  [
    '../../locales/nb/*.json',
    '!../../locales/nb/{handbook,om,packs,proof,rules,selftest,site}.json',
  ],
  { eager: true, import: 'default' },
)

/** All words in bokmål, keyed by file name and then by state: one chunk, loaded before the first answer. */
export const nb: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), words]),
)
