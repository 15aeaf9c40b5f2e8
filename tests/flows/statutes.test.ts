import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../flows/plan/actions.ts'
import { settings, type Setting } from '../../flows/progress.ts'
import { addresses } from '../../flows/addresses.ts'
import { acts, sources, type Source, type SourceId, type Statute } from '../../flows/sources.ts'
import { statutes } from '../../src/plan/statutes.ts'

/** The paragraphs word for word, from the consolidated texts of 9 November 2025. */
function paragraph({ act, paragraph: number }: Statute): string | undefined {
  const text = readFileSync(join(import.meta.dirname, 'statutes', `${act}.txt`), 'utf8')
  return text.split(/^## /mu).find((part) => part.startsWith(`§ ${number}. `))
}

const cited: readonly (readonly [SourceId, Source])[] = keysOf(sources).map((id) => [
  id,
  sources[id],
])
const laws = cited.flatMap(([id, { statute }]) =>
  statute ? [{ id, statute, url: addresses[id] }] : [],
)

test.each(laws)('$id is a paragraph of its act, and is linked to it', ({ statute, url }) => {
  expect(paragraph(statute)).toBeDefined()
  expect(url).toContain(acts[statute.act])
})

test('a paragraph that does not exist is seen', () => {
  expect(paragraph({ act: 'barnehageloven', paragraph: '99' })).toBeUndefined()
})

const elsewhere = /github|gitlab|advokat|issuu|blogg?\./u

test('nobody is sent to a code repository, a lawyer’s pages or a book preview for the law', () => {
  expect(Object.values(addresses).filter((url) => elsewhere.test(url))).toEqual([])
})

/** A word of the law, the paragraph it stands in, and the lines that lean on it. */
const words: readonly {
  readonly law: SourceId
  readonly says: RegExp
  readonly for: readonly ActionId[]
}[] = [
  {
    law: 'opplaringslova-24-5',
    says: /Dei som har fylt 15 år, tar sjølve stilling til spørsmål knytte til opplæringa/u,
    for: ['level1Consent', 'level2Service'],
  },
  {
    law: 'opplaringslova-11-7',
    says: /Eleven eller foreldra må samtykkje før .* sakkunnig vurdering/u,
    for: ['level2Service'],
  },
  {
    law: 'pasientrettighetsloven-4-3',
    says: /personer mellom 16 og 18 år/u,
    for: ['level2Service'],
  },
  {
    law: 'pasientrettighetsloven-4-4',
    says: /tilstrekkelig at én av foreldrene/u,
    for: ['level2Service'],
  },
  {
    law: 'barnevernsloven-13-2',
    says: /melde fra til barnevernstjenesten uten ugrunnet opphold/u,
    for: ['sendReport', 'callBarnevern', 'askAboutReport', 'callBeforePickup'],
  },
  {
    law: 'barnehageloven-46',
    says: /melde fra til barnevernstjenesten uten ugrunnet opphold/u,
    for: [],
  },
  {
    law: 'opplaringslova-24-3',
    says: /melde frå til barnevernstenesta utan ugrunna opphald/u,
    for: [],
  },
  {
    law: 'privatskolelova-7-4',
    says: /melde frå til barnevernstenesta utan ugrunna opphald/u,
    for: [],
  },
  {
    law: 'barnevernsloven-13-3',
    says: /innen tre uker bekrefte at bekymringsmeldingen er mottatt/u,
    for: ['expectFeedback'],
  },
  {
    law: 'barnevernsloven-2-1',
    says: /snarest, og senest innen en uke/u,
    for: ['expectFeedback'],
  },
  {
    law: 'barnehageloven-43',
    says: /skal vedkommende straks melde fra til barnehagens styrer/u,
    for: ['tellLeaderAboutStaff', 'tellOwnerAboutStaff'],
  },
  {
    law: 'barnehageloven-43',
    says: /Undersøkelser og tiltak .* skal iverksettes straks/u,
    for: [],
  },
  {
    law: 'opplaringslova-12-5',
    says: /skal vedkommande straks melde frå til rektor/u,
    for: ['tellLeaderAboutStaff', 'tellOwnerAboutStaff'],
  },
  {
    law: 'opplaringslova-12-4',
    says: /Skolen skal snarast undersøkje saka/u,
    for: ['investigateAndPlan'],
  },
  {
    law: 'barnehageloven-42',
    says: /skal barnehagen snarest undersøke saken/u,
    for: ['investigateAndPlan'],
  },
  {
    law: 'barnehageloven-41',
    says: /Alle som arbeider i barnehagen, skal gripe inn/u,
    for: ['stepIn', 'protectFromStaff'],
  },
  {
    law: 'opplaringslova-12-4',
    says: /om mogleg gripe inn dersom nokon krenkjer ein elev/u,
    for: ['stepIn', 'protectFromStaff'],
  },
  {
    law: 'straffeloven-196',
    says: /sikkert eller mest sannsynlig/u,
    for: ['avert', 'stopDeparture', 'policeBeforeStaff'],
  },
  {
    law: 'straffeloven-287',
    says: /etter evne å hjelpe en person som er i åpenbar fare for å miste livet/u,
    for: ['callEmergency', 'selfHarmAcute', 'policeIfThreat'],
  },
  {
    law: 'forvaltningsloven-13-b',
    says: /så langt det er nødvendig for å unngå fare for liv eller helse/u,
    for: ['callEmergency', 'selfHarmAcute'],
  },
  { law: 'barnehageloven-44', says: /forvaltningsloven §§ 13 til 13 g tilsvarende/u, for: [] },
  { law: 'opplaringslova-10-2', says: /Elevane skal bli høyrde/u, for: ['hearTheChild'] },
  { law: 'barnehageloven-3', says: /rett til å gi uttrykk for sitt syn/u, for: ['hearTheChild'] },
  {
    law: 'opplaringslova-10-6',
    says: /Kommunen og fylkeskommunen skal sørgje for at elevar med fråvær frå opplæringa blir følgde opp/u,
    for: ['followUpAbsence'],
  },
  {
    law: 'opplaringslova-11-2',
    says: /melder frå til rektor dersom det er tvil om at ein elev har tilfredsstillande utbytte/u,
    for: ['causeHere'],
  },
  {
    law: 'opplaringslova-11-6',
    says: /Elevar har rett til individuelt tilrettelagd opplæring/u,
    for: ['serviceOwes'],
  },
  {
    law: 'barnehageloven-31',
    says: /har rett til spesialpedagogisk hjelp dersom de har særlige behov/u,
    for: ['serviceOwes'],
  },
  {
    law: 'opplaringslova-24-1',
    says: /Kommunen skal samordne tenestetilbodet/u,
    for: ['serviceOwes'],
  },
  {
    law: 'barnehageloven-2-b',
    says: /Kommunen skal samordne tjenestetilbudet/u,
    for: ['serviceOwes'],
  },
  {
    law: 'child-coordinator',
    says: /skal kommunen oppnevne en barnekoordinator dersom foreldrene/u,
    for: ['serviceRights'],
  },
  {
    law: 'privatskolelova-2-4',
    says: /Opplæringslova kapittel 12 om elevane sitt skolemiljø/u,
    for: [],
  },
]

test.each(words)('$law says $says, and the lines that lean on it name it', (word) => {
  const source: Source = sources[word.law]
  expect(source.statute && paragraph(source.statute)).toMatch(word.says)
  for (const row of word.for) {
    const { sources: named }: Action = actions[row]
    if (!named.includes(word.law)) throw new Error(`${row} does not name ${word.law}`)
  }
})

/** What the plan may only say where a paragraph of that very place says it. */
const legalWords: readonly (readonly [RegExp, RegExp])[] = [
  [/loven sier straks|straks til/iu, /straks/u],
  [/loven sier snarest/iu, /snar[ae]st/u],
  [/uten ugrunnet opphold/iu, /ut[ae]n ugrunn(et opphold|a opphald)/u],
  [/tre uker/iu, /tre uker/u],
]

const plan: { readonly actions: Readonly<Record<string, Readonly<Record<string, string>>>> } =
  JSON.parse(readFileSync('locales/nb/plan.json', 'utf8'))

const places: readonly Setting[] = settings.filter((at) => at !== 'other')

describe.each(legalWords)('where a line says %s', (said, written) => {
  const rows = keysOf(actions).filter((id) =>
    said.test(Object.values(plan.actions[id] ?? {}).join(' ')),
  )

  test('some line does', () => expect(rows).not.toEqual([]))

  test.each(rows)('%s rests on a paragraph with that word in every place', (id) => {
    const { sources: named }: Action = actions[id]
    const without = places.filter(
      (at) =>
        !statutes(named, at).some((one) => {
          const { statute }: Source = sources[one]
          return statute && written.test(paragraph(statute) ?? '')
        }),
    )
    expect(without).toEqual([])
  })
})

test('every law of a place stands with lines of that place alone', () => {
  const wrong = keysOf(actions).flatMap((id) => {
    const { sources: named }: Action = actions[id]
    return places.flatMap((at) =>
      statutes(named, at)
        .filter((one) => !fits(one, at))
        .map((one) => `${id} names ${one} in ${at}`),
    )
  })
  expect(wrong).toEqual([])
})

/** Said a second time: kindergarten act in kindergartens, education act in schools, private act in private schools. */
function fits(id: SourceId, at: Setting): boolean {
  const { statute }: Source = sources[id]
  const kindergarten = at.startsWith('kindergarten')
  switch (statute?.act) {
    case 'barnehageloven':
      return kindergarten
    case 'opplaringslova':
      // Private schools: chapter 12 alone, through privatskolelova § 2-4.
      return !kindergarten && (at !== 'schoolPrivate' || statute.paragraph.startsWith('12-'))
    case 'privatskolelova':
      return at === 'schoolPrivate'
    case 'forvaltningsloven':
      return at !== 'schoolPrivate'
    case 'barnevernsloven':
    case 'helseOgOmsorgstjenesteloven':
    case 'pasientOgBrukerrettighetsloven':
    case 'straffeloven':
    case undefined:
      return true
  }
}
