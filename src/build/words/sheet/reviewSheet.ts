import words from '../../../../locales/nb/words.json' with { type: 'json' }
import { actions } from '../../../../flows/plan/actions.ts'
import { guarded } from '../../../editor/cells.ts'
import { spreadsheet } from '../../../editor/sheet.ts'

/** The columns, in their order. */
export const columns = ['page', 'kind', 'key', 'original', 'own', 'source', 'mark'] as const

type Kind = keyof typeof words.sheet.kinds
type Texts = ReadonlyMap<string, string>

/** What stands over the columns. */
export function headOf(language: string): readonly string[] {
  return columns.map((column) => words.sheet.head[column].replace('{{language}}', language))
}

/**
 * The texts of a language beside bokmål, for somebody who knows the language and no JSON: a row for each,
 * in the order of the files. What the language has not yet is not there.
 */
export function reviewSheet(originals: Texts, own: Texts, language: string): string {
  const rows = [...originals].flatMap(([place, original]) => {
    const said = own.get(place)
    if (said === undefined) return []
    return [
      [
        pageOf(place, originals),
        words.sheet.kinds[kindOf(place)],
        place,
        original,
        said,
        sourceOf(place, originals),
        '',
      ].map(guarded),
    ]
  })
  return spreadsheet([headOf(language), ...rows])
}

/** What the page is called in bokmål: the nearest title above a text, or the name of its file. */
function pageOf(place: string, originals: Texts): string {
  const [file = '', key = ''] = place.split(' ')
  const path = key.split('.')
  const titles = path
    .map((_, index) => [...path.slice(0, index), 'title'].join('.'))
    .flatMap((title) => originals.get(`${file} ${title}`) ?? [])
  return titles[0] ?? file.replace(/^practice\/|\.json$/g, '')
}

const byName: ReadonlyMap<string, Kind> = new Map([
  ['title', 'question'],
  ['lead', 'question'],
  ['then', 'question'],
  ['answers', 'answer'],
  ['rows', 'answer'],
  ['help', 'hint'],
  ['do', 'step'],
  ['not', 'not'],
  ['say', 'say'],
  ['why', 'why'],
])

/** What a text is, by the first name in its key that says so. */
function kindOf(place: string): Kind {
  const [file = '', key = ''] = place.split(' ')
  if (file.startsWith('practice/')) return 'told'
  if (file === 'plan.json') return key.startsWith('sources.') ? 'source' : 'plan'
  const names = key.split('.').map((name) => name.replace(/_\w+$/, ''))
  return names.flatMap((name) => byName.get(name) ?? [])[0] ?? 'text'
}

/** Where a line of the plan was read. */
function sourceOf(place: string, originals: Texts): string {
  const [, id = ''] = /^plan\.json actions\.(\w+)\./.exec(place) ?? []
  const action = Object.entries(actions).find(([name]) => name === id)?.[1]
  return (action?.sources ?? [])
    .flatMap((source) => originals.get(`plan.json sources.${source}`) ?? [])
    .join(' · ')
}
