import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { nationalVariants, type Variants } from '../../flows/bti/variants.ts'
import { meetingLinks, trainingLinks } from '../address/address.ts'
import type { Local } from '../pack/local.ts'
import type { PageLanguage } from '../words/languages.ts'
import { inWords } from './inWords.ts'

/** Why the national guide is shown where a municipality was asked for. */
export type LocalNote = 'noPack' | 'missing' | 'unknown'

/** Which guide a visit walks through: the national one, or a municipality's. The same all the way. */
export interface Guide {
  readonly machine: BtiMachine
  readonly variants: Variants
  readonly local: Local | undefined
  /** The name of the municipality, also when it has no pack. */
  readonly name: string | undefined
  readonly note: LocalNote | undefined
  /** The municipality's own pages, by an old list: where a number is missing, it may stand there. */
  readonly site: string | undefined
  /** The way to the national pages in the language of the page: empty, or `../../`. */
  readonly root: string
  /** The handbook of the place. */
  readonly handbook: string
  /** The meeting of the place, and its practice. */
  readonly meeting: string
  readonly training: string
  /** The languages the page is written in. None where there is but one. */
  readonly languages: readonly PageLanguage[]
  /** The day of the visit, year first: numbers are good for half a year. */
  readonly today: string
  /** What its pages stand in where they are a part of another page, which has a main part of its own. */
  readonly main?: 'div' | undefined
}

export const nationalGuide: Guide = {
  machine: bti,
  variants: nationalVariants,
  local: undefined,
  name: undefined,
  site: undefined,
  note: undefined,
  root: '',
  handbook: 'handbok.html',
  meeting: meetingLinks.fromGuide,
  training: trainingLinks.fromGuide,
  languages: [],
  today: '2026-11-22',
}

/** The guide of a municipality. Its pack chooses among the charts there are; it brings none. */
export function guideFor(local: Local, today: string, root = ''): Guide {
  return {
    machine: btiFor(local.variants),
    variants: { ...nationalVariants, ...local.variants },
    local,
    name: local.name,
    site: undefined,
    note: undefined,
    root,
    handbook: 'handbok.html',
    meeting: meetingLinks.fromGuide,
    training: trainingLinks.fromGuide,
    languages: [],
    today,
  }
}

/** What is said of the guide itself. */
export interface GuideView extends Pick<
  Guide,
  'name' | 'note' | 'root' | 'handbook' | 'meeting' | 'training' | 'languages' | 'main'
> {
  /** Approved: by which role, and on which day, month and year. */
  readonly status: Local['status'] | undefined
  /** The day it was to be reviewed, day, month and year, where that has passed. */
  readonly past: string | undefined
}

export function guideView(guide: Guide): GuideView {
  const { local, name, note, root, handbook, meeting, training, languages, today, main } = guide
  const { status, review = today } = local ?? {}
  const said =
    status === undefined || status === 'draft' ? status : { ...status, on: inWords(status.on) }
  const past = review < today ? inWords(review) : undefined
  return { name, note, root, handbook, meeting, training, languages, main, status: said, past }
}
