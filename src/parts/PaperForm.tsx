import { useWords } from '../words/useWords.ts'

const lines = ['child', 'seen', 'talkedTo', 'who', 'responsible', 'date', 'again'] as const

/** Only on paper: empty lines for what the guide must not know. */
export function PaperForm() {
  const { shared } = useWords()
  return (
    <section className="paper print-only">
      <h2>{shared('common.paper.title')}</h2>
      <p>{shared('common.paper.lead')}</p>
      <dl>
        {lines.map((line) => (
          <div key={line} className="paper__line" data-line={line}>
            <dt>{shared(`common.paper.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  )
}
