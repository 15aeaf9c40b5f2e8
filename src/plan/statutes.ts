import type { Notes } from '../../flows/progress.ts'
import type { SourceId } from '../../flows/sources.ts'

type Place = Exclude<Notes['setting'], 'unasked'>

const kindergartens: readonly Place[] = ['kindergartenMunicipal', 'kindergartenPrivate']
const schools: readonly Place[] = ['school', 'schoolPrivate', 'sfo']
const underTheEducationAct: readonly Place[] = ['school', 'sfo']
/** Forvaltningsloven binds public bodies, and through barnehageloven § 44 every kindergarten. */
const publicOrKindergarten: readonly Place[] = [...kindergartens, ...underTheEducationAct]

/** Where a paragraph holds. What is not listed holds everywhere. */
const holdsIn: Readonly<Partial<Record<SourceId, readonly Place[]>>> = {
  'barnehageloven-3': kindergartens,
  'barnehageloven-41': kindergartens,
  'barnehageloven-42': kindergartens,
  'barnehageloven-43': kindergartens,
  'barnehageloven-44': kindergartens,
  'barnehageloven-45': kindergartens,
  'barnehageloven-46': kindergartens,
  'opplaringslova-24-2': underTheEducationAct,
  'barnehageloven-2-b': kindergartens,
  'barnehageloven-31': kindergartens,
  'opplaringslova-10-2': underTheEducationAct,
  // They bind the municipality and the county: a private school is not under them.
  'opplaringslova-10-6': underTheEducationAct,
  'opplaringslova-11-2': underTheEducationAct,
  'opplaringslova-11-6': underTheEducationAct,
  'opplaringslova-11-7': underTheEducationAct,
  'opplaringslova-24-1': underTheEducationAct,
  'opplaringslova-24-5': underTheEducationAct,
  // § 12-1: school, homework help and SFO; private schools by privatskolelova § 2-4
  'opplaringslova-12-4': schools,
  'opplaringslova-12-5': schools,
  'opplaringslova-24-3': underTheEducationAct,
  'privatskolelova-2-4': ['schoolPrivate'],
  'privatskolelova-7-4': ['schoolPrivate'],
  confidentiality: publicOrKindergarten,
  'forvaltningsloven-13-b': publicOrKindergarten,
}

/** A paragraph that makes another one hold in a place, so that both are named there. */
const through: Readonly<Partial<Record<SourceId, SourceId>>> = {
  'opplaringslova-12-4': 'privatskolelova-2-4',
  'opplaringslova-12-5': 'privatskolelova-2-4',
  confidentiality: 'barnehageloven-44',
  'forvaltningsloven-13-b': 'barnehageloven-44',
}

/** The duty to report is one duty; each place has its own paragraph for it (law.md I26). */
const reportStatutes: Readonly<Record<Notes['setting'], readonly SourceId[]>> = {
  kindergartenMunicipal: ['barnevernsloven-13-2', 'barnehageloven-46'],
  kindergartenPrivate: ['barnehageloven-46'],
  school: ['barnevernsloven-13-2', 'opplaringslova-24-3'],
  schoolPrivate: ['privatskolelova-7-4'],
  sfo: ['barnevernsloven-13-2', 'opplaringslova-24-3'],
  other: ['barnevernsloven-13-2'],
  unasked: ['barnevernsloven-13-2'],
}

/**
 * The statutes a line rests on where the person works.
 *
 * Only names of statutes depend on the setting; the duty itself never does (law.md I26).
 */
export function statutes(
  named: readonly SourceId[],
  setting: Notes['setting'],
): readonly SourceId[] {
  const found = named.flatMap((id) => {
    if (id === 'barnevernsloven-13-2') return reportStatutes[setting]
    if (setting === 'other' || setting === 'unasked') return [id]
    const by = through[id]
    return [id, ...(by ? [by] : [])].filter((one) => holds(one, setting))
  })
  return [...new Set(found)]
}

function holds(id: SourceId, place: Place): boolean {
  return holdsIn[id]?.includes(place) ?? true
}
