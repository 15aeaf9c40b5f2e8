import { category } from '../pack/lines.ts'
import { plain } from '../pack/said.ts'
import { Spoken } from '../parts/Spoken.tsx'
import { lineIn, sayIn, spoken, type Own } from './AboutLine.tsx'
import { Section } from './Section.tsx'

/** Signs, and risks: something to think with, each with its caution. */
export function AboutWeighed({ pack, language }: Own) {
  const { signs, risks } = pack
  const say = sayIn({ pack, language })
  const line = lineIn({ pack, language })
  return (
    <>
      {signs && (
        <Section
          title={<Spoken said={say(signs.title)} />}
          lines={[
            line({ title: signs.note, url: signs.url, source: signs.source }),
            ...signs.categories.map(({ name, items }) => (
              <Spoken
                key={plain(say(name))}
                said={category(
                  say(name),
                  items.map((item) => say(item)),
                )}
              />
            )),
          ]}
        />
      )}
      {risks && (
        <Section
          title={<Spoken said={say(risks.title)} />}
          lines={[
            ...spoken(risks.items, say),
            line({ title: risks.note ?? risks.title, source: risks.source }),
          ]}
        />
      )}
    </>
  )
}
