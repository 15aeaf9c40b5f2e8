import { useWords } from '../words/useWords.ts'

interface Props {
  /** Inside the gates parents are not asked. */
  readonly safety: boolean
  /** The child is made up: nobody can say more of it than the story does. */
  readonly rehearsed: boolean
}

/** What a group that is divided talks about, and who begins. */
export function Talk({ safety, rehearsed }: Props) {
  const { shared, lines } = useWords()
  const talk = rehearsed ? 'training.group.talk' : 'meeting.talk'
  const asked = safety ? [shared('meeting.talk.parents')] : lines('meeting.talk.work')
  const prompts = rehearsed ? [] : [...asked, shared('meeting.talk.strengths')]
  return (
    <section className="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{shared('meeting.talk.title')}</h2>
      <p>
        <strong>{shared('meeting.talk.first')}</strong> <span>{shared(`${talk}.firstText`)}</span>
      </p>
      <ul>
        {[...lines(`${talk}.all`), ...prompts].map((line) => (
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
