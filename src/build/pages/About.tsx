import { nationalVariants } from '../../../flows/bti/variants.ts'
import { compile, nameOf } from '../../pack/compile.ts'
import type { Pack } from '../../pack/schema.ts'
import { localContacts } from '../../pack/points.ts'
import { contactView } from '../../visit/contactView.ts'
import { guideFor } from '../../visit/guide.ts'
import type { Words } from '../../words/words.ts'
import { AboutLists } from './AboutLists.tsx'
import { Emergency } from './Emergency.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly pack: Pack
  readonly words: Words
  readonly today: string
}

/** A municipality's own page: what it has, where it was read. Without script, open to all. */
export function About({ pack, words, today }: Props) {
  const { shared } = words
  const name = nameOf(pack)
  const model = compile(pack).names.model ?? shared('common.name')
  return (
    <main className="page">
      <h1>{shared('om.title', { model, name })}</h1>
      <Emergency words={words} />
      <p>
        {shared('om.first')} <a href="./">{shared('om.back', { name })}</a>
      </p>
      <Status pack={pack} words={words} />
      <OwnWords pack={pack} words={words} />
      <OwnContacts pack={pack} words={words} today={today} />
      <AboutLists pack={pack} words={words} />
      <OwnWays pack={pack} words={words} />
      <Sources pack={pack} words={words} />
    </main>
  )
}

type Part = Omit<Props, 'today'>

function Status({ pack, words: { shared } }: Part) {
  const { status, owner } = pack
  return (
    <p>
      {status === 'draft'
        ? shared('om.status.draft')
        : shared('om.status.approved', { ...status.approved, on: dayOf(status.approved.on) })}{' '}
      {owner
        ? shared('om.status.owner', { role: owner.role, review: dayOf(owner.review) })
        : shared('om.status.noOwner')}
    </p>
  )
}

function OwnWords({ pack, words: { shared } }: Part) {
  const { names } = compile(pack)
  const lines = [
    names.step && shared('om.words.step', { word: names.step.plain }),
    names.concern && shared('om.words.concern', { word: names.concern.plain }),
    names.border && shared('om.words.border', { text: names.border }),
    pack.targetGroup && shared('om.words.targetGroup', { text: pack.targetGroup.text }),
    ...Object.entries(names.levels).map(([level, name]) =>
      shared('om.words.level', { label: names.labels[level] ?? level, name }),
    ),
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

function OwnContacts({ pack, words, today }: Part & { readonly today: string }) {
  const { shared } = words
  const guide = guideFor(compile(pack), today)
  const lines = localContacts.map((id) => {
    const { number, tel, web, own } = contactView(id, guide)
    return (
      <>
        <strong>{own?.name ?? shared(`plan.contacts.${id}.name`)}</strong>
        {': '}
        {number && tel ? <a href={tel}>{number}</a> : shared('om.contact.missing')}
        {!number && urgent.has(id) && <Fallback words={words} />}
        {own && ` ${shared('om.contact.checked', { checked: own.checked })}`}
        {own?.hours && ` ${shared('om.contact.hours', { hours: own.hours })}`}
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

function OwnWays({ pack, words: { shared } }: Part) {
  const chosen = { ...nationalVariants, ...compile(pack).variants }
  const lines = [
    shared(`om.variants.order.${chosen.order}`),
    shared(`om.variants.newMeasuresLevel1.${chosen.newMeasuresLevel1}`),
    shared(`om.variants.newMeasuresLevel2.${chosen.newMeasuresLevel2}`),
    shared(`om.variants.stafettholder.${chosen.stafettholder}`),
    shared(`om.variants.stuck.${chosen.stuck}`),
  ]
  return <Section title={shared('om.headings.variants')} lines={lines} />
}

function Sources({ pack, words: { shared } }: Part) {
  return (
    <section>
      <h2>{shared('om.headings.sources')}</h2>
      <ol>
        {Object.values(pack.sources).map(({ title, url, read, note }, index) => {
          const said = shared('om.source', { title, read: dayOf(read) })
          return (
            <li key={said} id={`kilde-${index + 1}`}>
              {url ? <a href={url}>{said}</a> : said}
              {note && ` ${note}`}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function dayOf(day: string): string {
  return day.split('-').toReversed().join('.')
}
