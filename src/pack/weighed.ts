import { category, type Draft } from './lines.ts'
import type { Pack } from './schema.ts'
import type { Say } from './texts.ts'

/** A scale of worry, where a worry is made concrete. It never decides whether to report. */
export function scale({ scale }: Pack, say: Say): readonly Draft[] {
  if (!scale) return []
  const [title, lines] = [say(scale.name), scale.grades.map((grade) => say(grade))]
  return [{ id: 'scale', at: ['level0.reflect.concretise'], touches: ['nobody'], title, lines }]
}

/** Signs, with their caution, where a worry is made concrete. */
export function signs({ signs }: Pack, say: Say): readonly Draft[] {
  if (!signs) return []
  const { title, note, url, categories } = signs
  const lines = categories.map(({ name, items }) =>
    category(
      say(name),
      items.map((item) => say(item)),
    ),
  )
  return [
    {
      id: 'signs',
      at: ['level0.reflect.concretise'],
      touches: ['nobody'],
      title: say(title),
      text: say(note),
      url,
      lines,
    },
  ]
}

/** Risks are something to weigh, never to count. */
export function risks({ risks }: Pack, say: Say): readonly Draft[] {
  if (!risks) return []
  const [title, text, lines] = [
    say(risks.title),
    say(risks.note),
    risks.items.map((item) => say(item)),
  ]
  return [
    { id: 'risks', at: ['level0.reflect.concretise'], touches: ['nobody'], title, text, lines },
  ]
}
