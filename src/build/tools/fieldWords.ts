import type { i18n } from 'i18next'
import { givenBy } from '../../../flows/bti/given.ts'
import packs from '../../../locales/nb/packs.json' with { type: 'json' }
import report from '../../../locales/nb/report.json' with { type: 'json' }
import { fieldValues } from '../../editor/fieldValues.ts'
import type { FieldWords } from '../../pack/jsonSchema.ts'
import { ownWords } from '../words/languages.ts'
import { speak } from '../../words/speak.ts'
import { wordsFor, type Words } from '../../words/words.ts'

/** What an editor says of every field of a pack, and of every place in the walk by its title. */
export function fieldWords(): FieldWords {
  return { ...report.schema, ...packs.schema, values: fieldValues(ownLanguage()) }
}

/** Where a walk stands, and what it can go on with, by the names of the chart and as the page says them. */
export function askedWords(
  at: string,
  open: string,
): { readonly at: string; readonly open: string } {
  const words = guideWords()
  const answers = open.split(', ').filter(Boolean)
  const said = answers.map((answer) => labelOf(words, at, answer, open.includes(':')))
  return { at: `«${words.title(at)}» (${at})`, open: said.join(', ') || '–' }
}

/** An answer with its label; of a row the first mark says which row it is. */
function labelOf(words: Words, at: string, event: string, onRows: boolean): string {
  const given = givenBy(event)
  if ('row' in given)
    return given.mark === 'yes' ? `${event} («${words.row(at, given.row)}»)` : event
  const { answer } = given
  return `${event} («${words.answer(at, answer === 'done' && onRows ? 'none' : answer)}»)`
}

let known: i18n | undefined

function ownLanguage(): i18n {
  known ??= speak(ownWords(), 'throw')
  return known
}

function guideWords(): Words {
  return wordsFor(ownLanguage(), 'unasked')
}
