import type { Notes } from '../../flows/progress.ts'
import type { SourceId } from '../../flows/sources.ts'

type Place = 'kindergarten' | 'school'

const places: Readonly<Record<Notes['setting'], Place | undefined>> = {
  kindergartenMunicipal: 'kindergarten',
  kindergartenPrivate: 'kindergarten',
  school: 'school',
  schoolPrivate: 'school',
  sfo: 'school',
  other: undefined,
  unasked: undefined,
}

const ofKindergarten: readonly SourceId[] = [
  'barnehageloven-42',
  'barnehageloven-43',
  'barnehageloven-46',
]
const ofSchool: readonly SourceId[] = [
  'opplaringslova-12-4',
  'opplaringslova-12-5',
  'opplaringslova-10-1',
]

const reportStatutes: Readonly<Record<Notes['setting'], readonly SourceId[]>> = {
  kindergartenMunicipal: ['barnevernsloven-13-2', 'barnehageloven-46'],
  kindergartenPrivate: ['barnehageloven-46'],
  school: ['barnevernsloven-13-2', 'opplaringslova-24-3'],
  schoolPrivate: ['privatskolelova-7-4'],
  sfo: ['barnevernsloven-13-2'],
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
  const place = places[setting]
  return named.flatMap((id) => {
    if (id === 'barnevernsloven-13-2') return reportStatutes[setting]
    if (id === 'privatskolelova-2-4') return setting === 'schoolPrivate' ? [id] : []
    if (place === 'school' && ofKindergarten.includes(id)) return []
    if (place === 'kindergarten' && ofSchool.includes(id)) return []
    return [id]
  })
}
