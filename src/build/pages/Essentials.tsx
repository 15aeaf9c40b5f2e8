import type { Municipality } from '../../pack/place.ts'
import type { Words } from '../../words/words.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly municipality: Municipality | undefined
  readonly words: Words
}

/** What is true of every municipality from the first day, pack or not. */
export function Essentials({ municipality, words: { shared } }: Props) {
  const site = municipality?.site
  return (
    <Section
      title={shared('om.headings.essentials')}
      lines={[
        ...(site
          ? [
              <>
                {shared('om.essentials.site')}{' '}
                <a href={site}>{new URL(site).host.replace(/^www\./, '')}</a>
                {shared('om.essentials.siteNote')}
              </>,
            ]
          : [shared('om.essentials.noSite')]),
        shared('om.essentials.always'),
        <>
          {shared('om.essentials.evening')}{' '}
          <a href="https://www.barnevernvakten.no">barnevernvakten.no</a>
        </>,
        <>
          {shared('om.essentials.alarm')} <a href="tel:116111">116 111</a>
          {shared('om.contact.always')}
        </>,
      ]}
    />
  )
}
