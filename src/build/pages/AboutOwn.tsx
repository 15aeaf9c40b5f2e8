import type { Words } from '../../words/words.ts'
import { Spoken } from '../../parts/Spoken.tsx'
import { Line, sayIn, type Own } from './AboutLine.tsx'
import { around, dayOf, limits, listed, reached, sentences } from './ownLines.ts'
import { Section } from './Section.tsx'

interface Props extends Own {
  readonly words: Words
}

/** More people to call than the seven that every municipality has. */
export function MoreContacts(props: Props) {
  const { pack, words } = props
  const say = sayIn(props)
  const lines = (pack.moreContacts ?? []).map((one) => {
    const text = sentences([say(one.what), ...reached(one, say, words.shared)])
    return <Line key={one.id} {...{ pack, text }} {...shownOf(one)} title={say(one.name)} />
  })
  return <Section title={words.shared('om.headings.moreContacts')} lines={lines} />
}

/** Who knows the model at each workplace. */
export function BtiContacts(props: Props) {
  const { pack, words } = props
  const say = sayIn(props)
  const lines = (pack.btiContacts ?? []).map((one) => {
    const kind = one.kind && words.shared(`om.own.workplaces.${one.kind}`)
    const text = sentences([kind, say(one.role), ...reached(one, say, words.shared)])
    const title = say(one.workplace)
    return <Line key={JSON.stringify(one)} {...{ pack, title, text }} {...shownOf(one)} />
  })
  return <Section title={words.shared('om.headings.btiContacts')} lines={lines} />
}

/** What the stafettholder is here, how one is chosen, and what is to be done. */
export function Stafettholder(props: Props) {
  const { pack, words } = props
  const { stafettholder } = pack
  if (!stafettholder) return null
  const say = sayIn(props)
  const { text, chosenBy, criteria, tasks } = stafettholder
  const { shared } = words
  const title = shared('om.headings.stafettholder')
  const lines = [
    <Line key="text" {...{ pack }} {...shownOf(stafettholder)} title={say(text)} text="" />,
    ...[
      around(say(chosenBy), (mark) => shared('om.own.chosenBy', { text: mark })),
      listed(criteria, say, (mark) => shared('om.own.criteria', { text: mark })),
      listed(tasks, say, (mark) => shared('om.own.tasks', { text: mark })),
    ]
      .filter((said) => said.length > 0)
      .map((said) => <Spoken key={JSON.stringify(said)} said={said} />),
  ]
  return <Section title={title} lines={lines} />
}

/** Forms and other documents, with what kind of file each is and whom it is for. */
export function Documents(props: Props) {
  const { pack, words } = props
  const say = sayIn(props)
  const lines = (pack.documents ?? []).map((one) => {
    const format = one.format && words.shared(`om.own.formats.${one.format}`)
    const text = sentences([format, say(one.text), limits(one, words.shared)])
    const title = say(one.title)
    return <Line key={JSON.stringify(one)} {...{ pack, title, text }} {...shownOf(one)} />
  })
  return <Section title={words.shared('om.headings.documents')} lines={lines} />
}

/** Help with talks, by whom they are with and of what age. */
export function TalkGuides(props: Props) {
  const { pack, words } = props
  const say = sayIn(props)
  const lines = (pack.talkGuides ?? []).map((one) => {
    const who = one.with && words.shared(`om.own.with.${one.with}`)
    const points = listed(one.points, say, (mark) => mark)
    const text = sentences([who, say(one.text), points, limits(one, words.shared)])
    const title = say(one.title)
    return <Line key={JSON.stringify(one)} {...{ pack, title, text }} {...shownOf(one)} />
  })
  return <Section title={words.shared('om.headings.talkGuides')} lines={lines} />
}

/** What has changed since last time, the newest first. */
export function Changes(props: Props) {
  const { pack, words } = props
  const say = sayIn(props)
  const lines = (pack.changes ?? [])
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map(({ on, text }) => (
      <Spoken
        key={`${on}${JSON.stringify(text)}`}
        said={around(say(text), (mark) =>
          words.shared('om.own.change', { on: dayOf(on), text: mark }),
        )}
      />
    ))
  return <Section title={words.shared('om.headings.changes')} lines={lines} />
}

function shownOf({ url, source }: { readonly url?: string | undefined; readonly source: string }) {
  return { url, source }
}
