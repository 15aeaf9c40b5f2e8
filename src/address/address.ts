/**
 * Everything about addresses: which file of the site a place, a language and a kind of page is, and
 * the way back from a file to those. Nobody else writes or takes apart a path.
 *
 * `/` is the national guide in the default language, `/en/` in another; `/tinn/nb/` is a
 * municipality's, always with its language.
 */

/** The language of the first page, and the one every other is checked against. The only one named in code. */
export const defaultLanguage = 'nb'

const files = {
  guide: 'index.html',
  handbook: 'handbok.html',
  about: 'om.html',
  glossary: 'ord.html',
  choose: 'velg-kommune.html',
  selftest: 'selvtest/index.html',
  editor: 'tilpass/index.html',
  pause: 'pause.html',
  manifest: 'site.webmanifest',
  lost: '404.html',
  meeting: 'mote/index.html',
  card: 'mote/kort/index.html',
  chair: 'mote/ark.html',
  training: 'oving/index.html',
  kit: 'oving/opplegg.html',
  compare: 'sammenlign/index.html',
  door: 'index.html',
  'kindergarten-15': 'oving/kurs-barnehage-15.html',
  'kindergarten-45': 'oving/kurs-barnehage-45.html',
  'kindergarten-90': 'oving/kurs-barnehage-90.html',
  'kindergarten-180': 'oving/kurs-barnehage-180.html',
  'school-15': 'oving/kurs-skole-15.html',
  'school-45': 'oving/kurs-skole-45.html',
  'school-90': 'oving/kurs-skole-90.html',
  'school-180': 'oving/kurs-skole-180.html',
  'sfo-15': 'oving/kurs-sfo-15.html',
  'sfo-45': 'oving/kurs-sfo-45.html',
  'sfo-90': 'oving/kurs-sfo-90.html',
  'sfo-180': 'oving/kurs-sfo-180.html',
  'leaders-15': 'oving/kurs-ledere-15.html',
  'leaders-45': 'oving/kurs-ledere-45.html',
  'leaders-90': 'oving/kurs-ledere-90.html',
  'leaders-180': 'oving/kurs-ledere-180.html',
} as const

/**
 * A kind of page. `manifest` is no page, but lies beside a guide and belongs to it. `door` leads on from
 * an address without a language, `tinn/`.
 */
export type Kind = keyof typeof files

/** Where a page belongs. Without a municipality it is national. */
export interface At {
  readonly municipality: string | undefined
  readonly language: string
  readonly kind: Kind
}

/** Words of paths that pages have, or will have, in every language: no municipality and no language. */
export const reserved: readonly string[] = [
  'mote',
  'oving',
  'modell',
  'tilpass',
  'sammenlign',
  'selvtest',
  'assets',
  'packs',
  'words',
]

/** How a municipality or a language may stand in an address. */
export function isPart(name: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(name) && !reserved.includes(name)
}

/** The folder of a place in a language, from the first page of the site: empty, `en/`, `tinn/nb/`. */
export function folderOf({ municipality, language }: Omit<At, 'kind'>): string {
  if (municipality !== undefined) return `${municipality}/${language}/`
  return language === defaultLanguage ? '' : `${language}/`
}

/** The file of a page, from the first page of the site. */
export function fileOf(at: At): string {
  if (at.kind === 'door' && at.municipality !== undefined) return `${at.municipality}/${files.door}`
  return `${folderOf(at)}${files[at.kind]}`
}

/** What is asked for to get a file: a folder stands for the page in it. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}

/** The way from a file back to the first page of the site: empty, `../`, `../../`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1)
}

/** A link from one file to another. */
export function linkFrom(from: string, to: string): string {
  const folder = from.replace(/[^/]*$/, '')
  const path = pathOf(to)
  if (path.startsWith(folder)) return path.slice(folder.length) || './'
  return `${rootFrom(from)}${path}`
}

/** The page of another kind that lies in the same folder as the one a link leads to. */
export function beside(link: string, kind: Kind): string {
  return link.replace(/[^/]*$/, files[kind])
}

/** Links between a guide and its meeting, the same in every place; the papers lie with the national one. */
export const meetingLinks = {
  fromGuide: linkBetween('guide', 'meeting'),
  toGuide: linkBetween('meeting', 'guide'),
  toAbout: linkBetween('meeting', 'about'),
  card: pathOf(files.card),
  chair: files.chair,
} as const

/** Links from a guide to practice and back; the kit for whoever holds a course lies with the national one. */
export const trainingLinks = {
  fromGuide: linkBetween('guide', 'training'),
  toGuide: linkBetween('training', 'guide'),
  kit: files.kit,
  /** From the kit and its sessions, which lie beside practice, to a case of it. */
  caseFromKit: (id: string) => `./#${id}`,
  cardsFromKit: linkBetween('kit', 'chair'),
  phoneFromKit: linkBetween('kit', 'card'),
  kitFromSession: linkBetween('kindergarten-15', 'kit'),
  session: (id: Kind) => linkBetween('kit', id),
} as const

function linkBetween(from: Kind, to: Kind): string {
  const national = { municipality: undefined, language: defaultLanguage } as const
  return linkFrom(fileOf({ ...national, kind: from }), fileOf({ ...national, kind: to }))
}

/** The page that a path asks for, or undefined where it is no page's. Any municipality may be asked for. */
export function pageAt(path: string, languages: readonly string[]): At | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const parts = file.split('/')
  const one = parts[0] ?? ''
  const two = parts[1] ?? ''
  if (isPart(one) && languages.includes(two)) return within(one, two, parts.slice(2))
  if (one !== defaultLanguage && languages.includes(one))
    return within(undefined, one, parts.slice(1))
  if (isPart(one) && one !== defaultLanguage && two === files.door && parts.length === 2)
    return { municipality: one, language: defaultLanguage, kind: 'door' }
  return within(undefined, defaultLanguage, parts)
}

function within(
  municipality: string | undefined,
  language: string,
  parts: readonly string[],
): At | undefined {
  const found = Object.entries(files).find(([, file]) => file === parts.join('/'))?.[0]
  return isKind(found) ? { municipality, language, kind: found } : undefined
}

function isKind(name: string | undefined): name is Kind {
  return name !== undefined && Object.hasOwn(files, name)
}

/** The file of the service worker, and the only one that may be registered. */
export const workerFile = 'sw.js'

/** The file of a script that only holds data: words, or a municipality's pack. It is named by its contents. */
export function dataFile(room: 'packs' | 'words', name: string, hash: string): string {
  return `${room}/${name}.${hash}.js`
}

/**
 * Whether a page may load this as data, or as the one script that waits. Whatever a page says, nothing
 * from elsewhere is. The page for unknown addresses names it by its whole path.
 */
export function isOwnData(file: string): boolean {
  return /^((\.\.\/)*|\/([\w.~-]+\/)*)((packs|words)\/[a-z-]+(\.[a-z]+)*|assets\/glossary)\.\w{8}\.js$/.test(
    file,
  )
}
