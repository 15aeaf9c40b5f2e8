/**
 * The site as a table: a row for every page, with where it lies, what it runs, what it says of itself
 * and what stands in it. The build writes each row once; the dev server writes the one that is asked
 * for. A new kind of page is a kind in address.ts, and rows here.
 */
import type { ReactElement } from 'react'
import {
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
import { wordsFor } from '../../words/words.ts'
import { About } from '../pages/About.tsx'
import { AboutUnwritten } from '../pages/AboutUnwritten.tsx'
import { Choose } from '../pages/Choose.tsx'
import { Edition, OldEdition } from '../pages/Edition.tsx'
import { GuidePage } from '../pages/GuidePage.tsx'
import { Handbook } from '../pages/Handbook.tsx'
import { KitPage } from '../pages/KitPage.tsx'
import { NotStarted } from '../pages/NotStarted.tsx'
import { Pause } from '../pages/Pause.tsx'
import { SelfTestPage } from '../pages/SelfTestPage.tsx'
import { guideFrame } from '../../screens/guideFrame.ts'
import { meetingFrame } from '../../meeting/meetingFrame.ts'
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
  /** The entry whose styles a page without a script has; without it, the guide's. */
  readonly looks?: Entry
  /** Set on the page that must not say what was here: it has neither the guide's name nor its icon. */
  readonly neutral?: string
  readonly body: (kept: Kept) => ReactElement
}

/** Every page there is. */
export function tableOf(site: Site): readonly Page[] {
  return [
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
    guidePage(site, { ...at, kind: 'guide' }),
    guidePage(site, { ...at, kind: 'meeting' }),
    guidePage(site, { ...at, kind: 'training' }),
    ...meetingPapers(site, own, at),
    {
      ...plain(site, { ...at, kind: 'kit' }, undefined, () => (
        <KitPage stories={own.practice.stories} />
      )),
      looks: 'training',
    },
    handbookPage(site, at, undefined),
    plain(site, { ...at, kind: 'choose' }, 'choose', () => (
      <Choose words={words} guideOf={guideOfPlace} own={new Set(own.locals.keys())} />
    )),
    {
      ...plain(site, { ...at, kind: 'pause' }, undefined, () => (
        <Pause words={words} home={linkFrom(fileOf({ ...at, kind: 'pause' }), home)} />
      )),
      neutral: words.shared('site.pause.title'),
    },
    selfTestPage(site, own, date),
  ]
}

/** A municipality’s guide, and what is known of it; with a pack also its own handbook. */
function placePages(site: Site, own: LanguageSite, municipality: Municipality): readonly Page[] {
  const at = { municipality: municipality.id, language: own.code } as const
  const place = own.locals.get(municipality.id)
  const words = wordsFor((place ?? own).language, 'unasked')
  return [
    guidePage(site, { ...at, kind: 'guide' }),
    guidePage(site, { ...at, kind: 'meeting' }),
    guidePage(site, { ...at, kind: 'training' }),
    ...(place ? [handbookPage(site, at, place)] : []),
    plain(site, { ...at, kind: 'about' }, undefined, () =>
      place ? (
        <About pack={place.pack} words={words} language={place.spoken} today={site.today} />
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

/** The page of any address: of a place, or of none. */
export function guidePage(site: Site, at: At): Page {
  const own = languageOf(site, at)
  const place = at.municipality === undefined ? undefined : own.locals.get(at.municipality)
  const { entry, frame } = frames[at.kind] ?? { entry: 'guide', frame: guideFrame }
  const page = plain(site, at, entry, () => <></>)
  const says: PageSays = { ...page.says, ...saysOf(site, at, page.root) }
  const language = place?.language ?? own.language
  const words = wordsFor(language, 'unasked')
  const guide = guideOf(says, site.today, place?.local)
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
        <OldEdition words={words} date={date} />
        <GuidePage guide={guide} language={language} frame={frame} />
        <Edition
          words={words}
          selftest={`${guide.root}selvtest/`}
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
    ...(at.kind === 'training' && { cases: `${root}${own.practice.list[0]}` }),
    ...(place && { pack: `${root}${place.file[0]}` }),
    ...(named !== undefined && !nowhere && { name: named }),
    ...(nowhere ? {} : siteOf(at.municipality)),
    ...(nowhere && { note: 'unknown' }),
    ...(site.edition.date && { edition: site.edition.date }),
  }
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
  return plain(site, at, undefined, () => (
    <>
      <Handbook
        words={words}
        guide={guide}
        home={linkFrom(file, fileOf({ ...place, kind: 'guide' }))}
        about={own && linkFrom(file, fileOf({ ...place, kind: 'about' }))}
      />
      <Edition
        words={words}
        selftest={selftest}
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

/** A page that says nothing of itself but where it lies. */
function plain(
  site: Site,
  at: At,
  entry: Entry | undefined,
  body: (kept: Kept) => ReactElement,
): Page {
  const file = fileOf(at)
  // The page for unknown addresses is shown at any depth: only the whole path finds its files.
  const root = at.kind === 'lost' ? (site.path ?? '../../') : rootFrom(file)
  return { at, file, root, entry, says: { root }, data: [], className: 'handbook', body }
}

function nationalAt({ code }: { readonly code: string }) {
  return { municipality: undefined, language: code } as const
}

function languageOf(site: Site, { language }: Pick<At, 'language'>): LanguageSite {
  return site.languages.find(({ code }) => code === language) ?? defaultOf(site)
}

function dateOf({ edition }: Site, own: LanguageSite): string {
  return (
    dateInWords(edition.date, own.code) ??
    wordsFor(own.language, 'unasked').shared('site.unknownDate')
  )
}

/** The name of a municipality without a pack, without what only tells namesakes apart. */
function plainName({ name }: Municipality): string {
  return name.replace(/ \(.*\)$/, '')
}
