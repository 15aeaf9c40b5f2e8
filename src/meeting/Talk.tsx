import { useWords } from '../words/useWords.ts'

/** What a group that is divided talks about, and who begins. Inside the gates parents are not asked. */
export function Talk({ safety }: { readonly safety: boolean }) {
  const { shared, lines } = useWords()
  return (
    <section className="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{shared('meeting.talk.title')}</h2>
      <p>
        <strong>{shared('meeting.talk.first')}</strong>{' '}
        <span>{shared('meeting.talk.firstText')}</span>
      </p>
      <ul>
        {[
          ...lines('meeting.talk.all'),
          ...(safety ? [shared('meeting.talk.parents')] : lines('meeting.talk.work')),
          shared('meeting.talk.strengths'),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="talk__bias">
        <strong>{`${shared('meeting.talk.biasTitle')}:`}</strong>{' '}
        <span>{shared('meeting.talk.bias')}</span>
      </p>
    </section>
  )
}
