/**
 * The site as a table: a row for every page, with where it lies, what it runs, what it says of itself
 * and what stands in it. The build writes each row once; the dev server writes the one that is asked
 * for. A new kind of page is a kind in address.ts, and rows here.
 */
import type { ReactElement } from 'react'
import { sessions } from '../../../flows/scenarios/kit/sessions.ts'
import {
  defaultLanguage,
  fileOf,
  folderOf,
  linkFrom,
  rootFrom,
  trainingLinks,
  type At,
  type Kind,
} from '../../address/address.ts'
import { municipalities, type Municipality } from '../../pack/place.ts'
import { guideOf, type PageSays } from '../../visit/loadGuide.ts'
import type { PageLanguage } from '../../words/languages.ts'
import { wordsFor } from '../../words/words.ts'
import { About } from '../pages/About.tsx'
import { AboutUnwritten } from '../pages/AboutUnwritten.tsx'
import { Choose } from '../pages/Choose.tsx'
import { Edition, OldEdition } from '../pages/Edition.tsx'
import { Compare, CompareList } from '../pages/Compare.tsx'
import { Door } from '../pages/Door.tsx'
import { Glossary } from '../pages/Glossary.tsx'
import { fieldValues } from '../../editor/fieldValues.ts'
import { isForEditors } from '../words/languages.ts'
import { GuidePage } from '../pages/GuidePage.tsx'
import { Handbook } from '../pages/Handbook.tsx'
import { KitPage } from '../pages/KitPage.tsx'
import { KitContext } from '../pages/kitWords.ts'
import { NotStarted } from '../pages/NotStarted.tsx'
import { Pause } from '../pages/Pause.tsx'
import { SelfTestPage } from '../pages/SelfTestPage.tsx'
import { SessionPage } from '../pages/SessionPage.tsx'
import { guideFrame } from '../../screens/guideFrame.ts'
import { meetingFrame } from '../../meeting/meetingFrame.ts'
import { LanguageNav } from '../../parts/Languages.tsx'
import type { WalkFrame } from '../../screens/told.ts'
import { emptyShelf } from '../../training/caseFile.ts'
import { trainingFrame } from '../../training/trainingFrame.tsx'
import { Band } from '../pages/Band.tsx'
import { CardPage } from '../pages/CardPage.tsx'
import { ChairPage } from '../pages/ChairPage.tsx'
import type { Entry } from './built.ts'
import { dateInWords } from './edition.ts'
import { defaultOf, type LanguageSite, type LocalSite, type Site } from './readSite.ts'

/** The files that are kept for use without a net, and the hash of each. */
export type Kept = readonly (readonly [file: string, hash: string])[]

/** A page of the site. */
export interface Page {
  readonly at: At
  readonly file: string
  /** The way to the first page of the site. */
  readonly root: string
  readonly entry: Entry | undefined
  /** What the script is told, as attributes of the root element. */
  readonly says: PageSays
  /** The data the script needs at once: asked for with it. */
  readonly data: readonly string[]
  readonly className: string | undefined
  /** The languages it is written in, its own among them. */
  readonly languages: readonly PageLanguage[]
  /** The entry whose styles a page without a script has; without it, the guide's. */
  readonly looks?: Entry
  /** Set on the page that must not say what was here: it has neither the guide's name nor its icon. */
  readonly neutral?: string
  /** Where the page leads by itself, at once and without a script. */
  readonly leadsTo?: string
  readonly body: (kept: Kept) => ReactElement
}

/** Every page there is. */
export function tableOf(site: Site): readonly Page[] {
  return [
    ...municipalities.map(({ id }) => doorTo(site, id, id)),
    ...site.languages.flatMap((language) => [
      ...nationalPages(site, language),
      ...municipalities.flatMap((place) => placePages(site, language, place)),
    ]),
    guidePage(site, { ...nationalAt(defaultOf(site)), kind: 'lost' }),
  ]
}

function nationalPages(site: Site, own: LanguageSite): readonly Page[] {
  const at = nationalAt(own)
  const words = wordsFor(own.language, 'unasked')
  const home = fileOf({ ...at, kind: 'guide' })
  const choose = fileOf({ ...at, kind: 'choose' })
  const guideOfPlace = (municipality: string | undefined) =>
    linkFrom(choose, fileOf({ municipality, language: own.code, kind: 'guide' }))
  const date = `${dateOf(site, own)}, ${site.edition.version}`
  return [
    site.home !== undefined && own.code === defaultLanguage
      ? doorTo(site, site.home, undefined)
      : guidePage(site, { ...at, kind: 'guide' }),
    guidePage(site, { ...at, kind: 'meeting' }),
    guidePage(site, { ...at, kind: 'training' }),
    ...meetingPapers(site, own, at),
    ...kitPages(site, own, at),
    handbookPage(site, at, undefined),
    plain(site, { ...at, kind: 'glossary' }, undefined, () => (
      <Glossary {...{ words, own }} home={linkFrom(fileOf({ ...at, kind: 'glossary' }), home)} />
    )),
    plain(site, { ...at, kind: 'choose' }, 'choose', () => (
      <Choose words={words} guideOf={guideOfPlace} own={new Set(own.locals.keys())} />
    )),
    {
      ...plain(site, { ...at, kind: 'pause' }, undefined, () => (
        <Pause words={words} home={linkFrom(fileOf({ ...at, kind: 'pause' }), home)} />
      )),
      neutral: words.shared('site.pause.title'),
    },
    ...comparePages(site, own, at),
    selfTestPage(site, own, date),
    ...(isForEditors(own) ? [editorPage(site, own)] : []),
  ]
}

/** More packs than this would be too many pairs to write; `npm run packs -- compare` takes any two. */
const mostCompared = 12

/** Whether municipalities are compared in a language: they are few, and there are words for what they chose. */
function isCompared(own: LanguageSite): boolean {
  return isForEditors(own) && own.locals.size > 1 && own.locals.size <= mostCompared
}

/** A page for each two municipalities that have a pack, and the list of them. */
function comparePages(site: Site, own: LanguageSite, place: Omit<At, 'kind'>): readonly Page[] {
  if (!isCompared(own)) return []
  const at: At = { ...place, kind: 'compare' }
  const words = wordsFor(own.language, 'unasked')
  const locals = [...own.locals.values()]
  const pairs = locals.flatMap((left, index) =>
    locals.slice(index + 1).map((right) => ({
      left,
      right,
      href: `${left.local.id}-${right.local.id}.html`,
    })),
  )
  const values = fieldValues(own.language)
  const listed = pairs.map(({ left, right, href }) => ({
    left: left.local.name,
    right: right.local.name,
    href,
  }))
  return [
    plain(site, at, undefined, () => <CompareList words={words} pairs={listed} />),
    ...pairs.map(({ left, right, href }) => ({
      ...plain(
        site,
        at,
        undefined,
        () => (
          <Compare
            {...{ words, values }}
            language={left.spoken}
            left={left.pack}
            right={right.pack}
          />
        ),
        href,
      ),
      looks: 'selftest' as const,
    })),
  ]
}

/** What leads on to a municipality's guide: from its address without a language, or from the first page. */
function doorTo(site: Site, id: string, municipality: string | undefined): Page {
  const language = defaultLanguage
  const at: At = { municipality, language, kind: 'door' }
  const leadsTo = linkFrom(fileOf(at), fileOf({ municipality: id, language, kind: 'guide' }))
  const name = municipalities.find((one) => one.id === id)?.name ?? id
  const words = wordsFor(defaultOf(site).language, 'unasked')
  const page = plain(site, at, undefined, () => <></>)
  return { ...page, leadsTo, languages: [], body: () => <Door {...{ words, name, leadsTo }} /> }
}

/** A municipality’s guide, and what is known of it; with a pack also its own handbook. */
function placePages(site: Site, own: LanguageSite, municipality: Municipality): readonly Page[] {
  const at = { municipality: municipality.id, language: own.code } as const
  const place = own.locals.get(municipality.id)
  const words = wordsFor((place ?? own).language, 'unasked')
  const compare = isCompared(own)
    ? linkFrom(fileOf({ ...at, kind: 'about' }), fileOf({ ...nationalAt(own), kind: 'compare' }))
    : undefined
  return [
    guidePage(site, { ...at, kind: 'guide' }),
    guidePage(site, { ...at, kind: 'meeting' }),
    guidePage(site, { ...at, kind: 'training' }),
    ...(place ? [handbookPage(site, at, place)] : []),
    plain(site, { ...at, kind: 'about' }, undefined, () =>
      place ? (
        <About
          {...{ words, compare }}
          pack={place.pack}
          language={place.spoken}
          today={site.today}
        />
      ) : (
        <AboutUnwritten words={words} municipality={municipality} />
      ),
    ),
  ]
}

/** The guide's frames by the kind of their page: alone, where no other is named. */
const frames: Readonly<
  Partial<Record<Kind, { readonly entry: Entry; readonly frame: WalkFrame }>>
> = {
  meeting: { entry: 'meeting', frame: meetingFrame },
  training: { entry: 'training', frame: trainingFrame(emptyShelf) },
}

/** Whether pages of a kind are the guide, in whatever frame. */
export function isGuide(kind: Kind): boolean {
  return kind === 'guide' || kind in frames
}

/** The words a frame has of its own. */
function framed({ files }: LanguageSite, kind: Kind): readonly string[] {
  return kind === 'meeting' || kind === 'training' ? [files[kind][0]] : []
}

/** The page of words lies with the national pages, as the self-test does. */
const glossaryFile = fileOf({
  municipality: undefined,
  language: defaultLanguage,
  kind: 'glossary',
})

/** The page of any address: of a place, or of none. */
export function guidePage(site: Site, at: At): Page {
  const own = languageOf(site, at)
  const place = at.municipality === undefined ? undefined : own.locals.get(at.municipality)
  const { entry, frame } = frames[at.kind] ?? { entry: 'guide', frame: guideFrame }
  const page = plain(site, at, entry, () => <></>)
  const says: PageSays = { ...page.says, ...saysOf(site, at, page.root) }
  const language = place?.language ?? own.language
  const words = wordsFor(language, 'unasked')
  const guide = { ...guideOf(says, site.today, place?.local), languages: page.languages }
  const date = dateOf(site, own)
  return {
    ...page,
    says,
    data: [own.files.first[0], ...framed(own, at.kind), ...(place ? [place.file[0]] : [])],
    className: at.kind === 'training' ? 'training-page' : undefined,
    body: () => (
      <>
        {at.kind === 'training' && <Band words={words} toGuide={trainingLinks.toGuide} />}
        <NotStarted words={words} handbook={guide.handbook} />
        <OldEdition words={words} language={own.code} date={date} />
        <GuidePage guide={guide} language={language} frame={frame} />
        <Edition
          words={words}
          language={own.code}
          selftest={`${guide.root}selvtest/`}
          glossary={`${guide.root}${glossaryFile}`}
          date={date}
          version={site.edition.version}
        />
      </>
    ),
  }
}

/** The card of one who takes part in a meeting, and the sheet of the one who chairs it: the same everywhere. */
function meetingPapers(
  site: Site,
  own: LanguageSite,
  at: Pick<At, 'municipality' | 'language'>,
): readonly Page[] {
  const words = wordsFor(own.language, 'unasked')
  const looks = 'meeting'
  return [
    {
      ...plain(site, { ...at, kind: 'card' }, undefined, () => <CardPage words={words} />),
      looks,
    },
    {
      ...plain(site, { ...at, kind: 'chair' }, undefined, () => <ChairPage words={words} />),
      looks,
    },
  ]
}

/** The kit of whoever holds a course, and a page for each of its sessions. */
function kitPages(
  site: Site,
  own: LanguageSite,
  at: Pick<At, 'municipality' | 'language'>,
): readonly Page[] {
  const { stories, kit } = own.practice
  return [
    {
      ...plain(site, { ...at, kind: 'kit' }, undefined, () => (
        <KitContext value={kit}>
          <KitPage stories={stories} />
        </KitContext>
      )),
      looks: 'training',
    },
    ...sessions.map((session) =>
      plain(site, { ...at, kind: session.id }, 'slides', () => (
        <KitContext value={kit}>
          <SessionPage session={session} stories={stories} />
        </KitContext>
      )),
    ),
  ]
}

/** What a guide says of itself: whose it is, where its words and its handbook lie. */
function saysOf(site: Site, at: At, root: string): PageSays {
  const own = languageOf(site, at)
  const place = at.municipality === undefined ? undefined : own.locals.get(at.municipality)
  const known = municipalities.find(({ id }) => id === at.municipality)
  const home = `${root}${folderOf(nationalAt(own))}`
  const named = place ? place.local.name : known && plainName(known)
  const handbook: At = { ...(place ? at : nationalAt(own)), kind: 'handbook' }
  const words = [own.files.first[0], ...framed(own, at.kind)]
  const nowhere = at.kind === 'lost' || (at.municipality !== undefined && !known)
  return {
    home,
    handbook: at.kind === 'lost' ? `${home}handbok.html` : linkFrom(fileOf(at), fileOf(handbook)),
    words: words.map((file) => `${root}${file}`).join(' '),
    later: `${root}${own.files.rest[0]}`,
    ...(nowhere ? {} : besideOf(site, at, root)),
    ...(at.kind === 'training' && { cases: `${root}${own.practice.list[0]}` }),
    ...(at.kind === 'training' &&
      place?.practice.list && { practice: `${root}${place.practice.list[0]}` }),
    ...(place && { pack: `${root}${place.file[0]}` }),
    ...(named !== undefined && !nowhere && { name: named }),
    ...(nowhere ? {} : siteOf(at.municipality)),
    ...(nowhere && { note: 'unknown' }),
    ...(site.edition.date && { edition: site.edition.date }),
  }
}

/** The language a guide’s page can change to in the middle of a walk: its words, and the pack in it. */
function besideOf(site: Site, at: At, root: string): PageSays {
  const own = languageOf(site, at)
  const other = site.languages.find(
    ({ code }) => code === wordsFor(own.language, 'unasked').shared('site.beside'),
  )
  if (!other) return {}
  const pack = at.municipality === undefined ? undefined : other.locals.get(at.municipality)
  const words = [other.files.first[0], ...framed(other, at.kind), other.files.rest[0]]
  return {
    beside: other.code,
    besideWords: words.map((file) => `${root}${file}`).join(' '),
    ...(pack && { besidePack: `${root}${pack.file[0]}` }),
  }
}

/** Pages that are the same for everybody, or written in one language. */
const oneLanguage: ReadonlySet<Kind> = new Set<Kind>(['lost', 'pause', 'door'])

/** Pages for those who write packs: in the languages that have words for them. */
const forThoseWhoWrite: ReadonlySet<Kind> = new Set<Kind>(['compare', 'editor'])

/** A page in every language it is written in, its own among them. None where that is but one. */
function languagesOf(site: Site, at: At, fileIn = fileOf): readonly PageLanguage[] {
  const written = forThoseWhoWrite.has(at.kind)
    ? site.languages.filter(isForEditors)
    : site.languages
  if (written.length === 1 || oneLanguage.has(at.kind)) return []
  return written.map(({ code, language }) => ({
    code,
    name: wordsFor(language, 'unasked').shared('common.languages.name'),
    href: linkFrom(fileIn(at), fileIn({ ...at, language: code })),
  }))
}

/** The address of a municipality’s own pages. */
function siteOf(id: string | undefined): Pick<PageSays, 'site'> {
  const site = municipalities.find((one) => one.id === id)?.site
  return site === undefined ? {} : { site }
}

function handbookPage(site: Site, place: Omit<At, 'kind'>, own: LocalSite | undefined): Page {
  const at: At = { ...place, kind: 'handbook' }
  const national = languageOf(site, at)
  const words = wordsFor((own ?? national).language, 'unasked')
  const file = fileOf(at)
  const guide = guideOf(
    {
      ...(own && { name: own.local.name, pack: own.file[0] }),
      ...siteOf(place.municipality),
    },
    site.today,
    own?.local,
  )
  const selftest = linkFrom(file, fileOf({ ...nationalAt(national), kind: 'selftest' }))
  const glossary = linkFrom(file, fileOf({ ...nationalAt(national), kind: 'glossary' }))
  return plain(site, at, undefined, () => (
    <>
      <Handbook
        words={words}
        guide={guide}
        home={linkFrom(file, fileOf({ ...place, kind: 'guide' }))}
        about={own && linkFrom(file, fileOf({ ...place, kind: 'about' }))}
        glossary={glossary}
      />
      <Edition
        words={words}
        language={national.code}
        selftest={selftest}
        glossary={glossary}
        date={dateOf(site, national)}
        version={site.edition.version}
      />
    </>
  ))
}

function selfTestPage(site: Site, own: LanguageSite, edition: string): Page {
  const at: At = { ...nationalAt(own), kind: 'selftest' }
  const page = plain(site, at, 'selftest', (files) => (
    <>
      <NotStarted
        words={wordsFor(own.language, 'unasked')}
        handbook={linkFrom(fileOf(at), fileOf({ ...at, kind: 'handbook' }))}
      />
      <SelfTestPage edition={edition} files={files} />
    </>
  ))
  const { first, rest, selftest } = own.files
  const data = [first[0], rest[0], selftest[0]]
  const words = data.map((file) => `${page.root}${file}`).join(' ')
  return { ...page, className: undefined, data, says: { ...page.says, words } }
}

/** Where a municipality writes its own edition. The words of other languages come when they are asked for. */
function editorPage(site: Site, own: LanguageSite): Page {
  const at: At = { ...nationalAt(own), kind: 'editor' }
  const page = plain(site, at, 'editor', () => (
    <>
      <NotStarted
        words={wordsFor(own.language, 'unasked')}
        handbook={linkFrom(fileOf(at), fileOf({ ...at, kind: 'handbook' }))}
      />
      <div id="editor" />
    </>
  ))
  const listed = (one: LanguageSite) => toldEditors(one).map((file) => `${page.root}${file}`)
  const others = site.languages
    .filter((one) => one !== own && isForEditors(one))
    .map((one) => [one.code, ...listed(one)].join(' '))
    .join(', ')
  const says = { ...page.says, words: listed(own).join(' '), others }
  return { ...page, className: 'editor-page', data: toldEditors(own), says }
}

/** The files with all that the editor says in a language, the guide's among them: it is previewed. */
function toldEditors({ files }: LanguageSite): readonly string[] {
  const { first, rest, editor, called } = files
  return [first, rest, ...(editor ? [editor] : []), called].map(([file]) => file)
}

/**
 * A page that says nothing of itself but where it lies.
 *
 * @param name The file, where a kind has several in its folder.
 */
function plain(
  site: Site,
  at: At,
  entry: Entry | undefined,
  body: (kept: Kept) => ReactElement,
  name?: string,
): Page {
  const fileIn = (one: At) => (name ? fileOf(one).replace(/[^/]*$/, name) : fileOf(one))
  const file = fileIn(at)
  // The page for unknown addresses is shown at any depth: only the whole path finds its files.
  const root = at.kind === 'lost' ? (site.path ?? '../../') : rootFrom(file)
  const languages = languagesOf(site, at, fileIn)
  const words = wordsFor(languageOf(site, at).language, 'unasked')
  return {
    at,
    file,
    root,
    entry,
    says: { root },
    data: [],
    className: 'handbook',
    languages,
    body: (kept) => (
      <>
        <LanguageNav words={words} languages={languages} spoken={at.language} />
        {body(kept)}
      </>
    ),
  }
}

function nationalAt({ code }: { readonly code: string }) {
  return { municipality: undefined, language: code } as const
}

function languageOf(site: Site, { language }: Pick<At, 'language'>): LanguageSite {
  return site.languages.find(({ code }) => code === language) ?? defaultOf(site)
}

function dateOf({ edition }: Site, own: LanguageSite): string {
  const { shared } = wordsFor(own.language, 'unasked')
  return dateInWords(edition.date, shared('site.dates')) ?? shared('site.unknownDate')
}

/** The name of a municipality without a pack, without what only tells namesakes apart. */
function plainName({ name }: Municipality): string {
  return name.replace(/ \(.*\)$/, '')
}
