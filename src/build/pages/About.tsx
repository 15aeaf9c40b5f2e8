import { isTooOld } from '../../../flows/fresh.ts'
import { nationalVariants } from '../../../flows/bti/variants.ts'
import { compile, nameOf } from '../../pack/compile.ts'
import { Around, Spoken } from '../../parts/Spoken.tsx'
import { localContacts } from '../../pack/points.ts'
import { joined } from '../../pack/said.ts'
import type { Pack } from '../../pack/schema.ts'
import { sayingIn } from '../../pack/texts.ts'
import type { Language } from '../../pack/wordRules.ts'
import { contactView } from '../../visit/contactView.ts'
import { guideFor } from '../../visit/guide.ts'
import type { Words } from '../../words/words.ts'
import { AboutLists } from './AboutLists.tsx'
import { municipalityBy } from '../../pack/place.ts'
import { Emergency } from './Emergency.tsx'
import { Essentials } from './Essentials.tsx'
import { dayOf, further } from './ownLines.ts'
import { Section } from './Section.tsx'

interface Props {
  readonly pack: Pack
  readonly words: Words
  /** The language of the page. */
  readonly language: Language
  readonly today: string
  /** Where municipalities are compared, if there are several. */
  readonly compare?: string | undefined
}

/** A municipality's own page: what it has, where it was read. Without script, open to all. */
export function About(part: Props) {
  const { pack, words, language, compare } = part
  const { shared } = words
  const name = nameOf(pack)
  const model = pack.names?.[language]?.model ?? shared('common.name')
  return (
    <main className="page">
      <h1>{shared('om.title', { model, name })}</h1>
      <Emergency words={words} />
      <p>
        {shared('om.first')} <a href="./">{shared('om.back', { name })}</a>
      </p>
      <Status {...part} />
      <Essentials municipality={municipalityBy(pack.number)} words={words} />
      <OwnWords {...part} />
      <OwnContacts {...part} />
      <AboutLists {...part} />
      <OwnWays {...part} />
      <Sources {...part} />
      {compare !== undefined && (
        <p>
          <a href={compare}>{shared('om.compare.link')}</a>
        </p>
      )}
    </main>
  )
}

type Part = Props

/** Whose words these are, who answers for them, and what stands if they say something else. */
function Status({ pack, language, today, words: { shared } }: Part) {
  const { owner, status } = pack
  const say = sayingIn(language, pack.language)
  return (
    <p className="whose">
      <strong>{shared('om.whose', { name: nameOf(pack) })}</strong>{' '}
      {status === 'draft' ? (
        shared('om.status.draft')
      ) : (
        <Around
          said={say(status.approved.by)}
          sentence={(by) => shared('om.status.approved', { by, on: dayOf(status.approved.on) })}
        />
      )}{' '}
      {owner ? (
        <Around
          said={say(owner.role)}
          sentence={(role) => shared('om.status.owner', { role, review: dayOf(owner.review) })}
        />
      ) : (
        shared('om.status.noOwner')
      )}
      {owner && owner.review < today && (
        <strong>{` ${shared('om.status.past', { review: dayOf(owner.review) })}`}</strong>
      )}
    </p>
  )
}

const levels = ['0', '1', '2', '3'] as const

function OwnWords({ pack, language, words: { shared } }: Part) {
  const names = pack.names?.[language]
  const group = sayingIn(language, pack.language)(pack.targetGroup?.text)
  const lines = [
    names?.step && shared('om.words.step', { word: names.step.plain }),
    names?.concern && shared('om.words.concern', { word: names.concern.plain }),
    names?.border && shared('om.words.border', { text: names.border }),
    group && (
      <Around
        key="group"
        said={group}
        sentence={(text) => shared('om.words.targetGroup', { text })}
      />
    ),
    ...levels.flatMap((level) => {
      const own = names?.levels?.[level]
      if (!own) return []
      const { label = shared(`common.place.labels.${level}`) } = own
      const { name = shared(`common.place.levels.${level}`) } = own
      return [shared('om.words.level', { label, name })]
    }),
  ].filter((line) => line !== undefined && line !== '')
  return <Section title={shared('om.headings.words')} lines={lines} />
}

/** Services somebody may need tonight: a missing number has one that always answers beside it. */
const urgent = new Set<string>(['barnevern', 'barnevernvakt', 'crisisCentre', 'assaultCentre'])

function Fallback({ words: { shared } }: Pick<Part, 'words'>) {
  return (
    <>
      {` ${shared('om.contact.fallback')} `}
      <a href="tel:116111">116 111</a>
      {shared('om.contact.always')}
    </>
  )
}

function OwnContacts({ pack, language, words, today }: Part) {
  const { shared } = words
  const site = municipalityBy(pack.number)?.site
  const guide = { ...guideFor(compile(pack, language), today), site }
  const say = sayingIn(language, pack.language)
  const checkedOn = (on = '') => shared('om.service.checked', { checked: dayOf(on) })
  const lines = localContacts.map((id) => {
    const { number, tel, web, own, old } = contactView(id, guide)
    const name = say(pack.contacts?.[id]?.name) ?? shared(`plan.contacts.${id}.name`)
    return (
      <>
        <strong>
          <Spoken said={name} />
        </strong>
        {': '}
        {number && tel ? <a href={tel}>{number}</a> : shared('om.contact.missing')}
        {!number && urgent.has(id) && <Fallback words={words} />}
        {own && ` ${shared(`om.contact.${old ? 'old' : 'checked'}`, { checked: own.checked })}`}
        {own?.hours && ` ${shared('om.contact.hours', { hours: own.hours })}`}
        {further(pack.contacts?.[id] ?? {}, say, checkedOn).map((said) => (
          <Spoken key={JSON.stringify(said)} said={joined([' ', said, '.'], '')} />
        ))}
        {web && (
          <>
            {' '}
            <a href={web}>{web.replace('https://', '')}</a>
          </>
        )}
      </>
    )
  })
  return <Section title={shared('om.headings.contacts')} lines={lines} />
}

function OwnWays({ pack, language, words: { shared } }: Part) {
  const chosen = { ...nationalVariants, ...compile(pack, language).variants }
  const lines = [
    shared(`om.variants.order.${chosen.order}`),
    shared(`om.variants.newMeasuresLevel1.${chosen.newMeasuresLevel1}`),
    shared(`om.variants.newMeasuresLevel2.${chosen.newMeasuresLevel2}`),
    shared(`om.variants.stafettholder.${chosen.stafettholder}`),
    shared(`om.variants.stuck.${chosen.stuck}`),
  ]
  return <Section title={shared('om.headings.variants')} lines={lines} />
}

function Sources({ pack, language, today, words: { shared } }: Part) {
  const say = sayingIn(language, pack.language)
  return (
    <section>
      <h2>{shared('om.headings.sources')}</h2>
      <ol>
        {Object.entries(pack.sources).map(([name, { title, url, read, note }], index) => {
          const said = (
            <Around
              said={say(title)}
              sentence={(page) => shared('om.source', { title: page, read: dayOf(read) })}
            />
          )
          return (
            <li key={name} id={`kilde-${index + 1}`}>
              {url ? <a href={url}>{said}</a> : said}
              {isTooOld(read, 'source', today) && <strong>{` ${shared('om.sourceOld')}`}</strong>}
              {note && <Spoken said={joined([' ', say(note)], '')} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
