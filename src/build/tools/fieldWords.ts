import packs from '../../../locales/nb/packs.json' with { type: 'json' }
import type { FieldWords } from '../../pack/jsonSchema.ts'
import { localPoints } from '../../pack/points.ts'
import { ownWords } from '../words/languages.ts'
import { speak } from '../../words/speak.ts'
import { wordsFor } from '../../words/words.ts'

/** What an editor says of every field of a pack, and of every place in the walk by its title. */
export function fieldWords(): FieldWords {
  const { title } = wordsFor(speak(ownWords(), 'throw'), 'unasked')
  const places = Object.fromEntries(localPoints.map((at) => [at, title(at)]))
  return { ...packs.schema, values: { ...packs.schema.values, ...places } }
}
