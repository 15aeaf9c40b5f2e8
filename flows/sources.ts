import type { Confidence } from './confidence.ts'

/** A law or a guide: where it can be read, and how well and when it was read. */
export interface Source {
  /** Law and guide texts are good for twelve months from the day they were read. */
  readonly read: string
  readonly confidence: Confidence
  readonly url?: string
  /** A product choice that makes a rule concrete; to be approved, not a rule itself. */
  readonly product?: true
  /** A paragraph of an act: what a *Må* must rest on (decisions F5). */
  readonly statute?: Statute
}

/** The acts the guide rests on, as Lovdata numbers them. */
export const acts = {
  barnehageloven: 'lov/2005-06-17-64',
  barnevernsloven: 'lov/2021-06-18-97',
  forvaltningsloven: 'lov/1967-02-10',
  helseOgOmsorgstjenesteloven: 'lov/2011-06-24-30',
  opplaringslova: 'lov/2023-06-09-30',
  pasientOgBrukerrettighetsloven: 'lov/1999-07-02-63',
  privatskolelova: 'lov/2003-07-04-84',
  straffeloven: 'lov/2005-05-20-28',
} as const

/** A paragraph as it is cited: the act, and the paragraph without its sign. */
export interface Statute {
  readonly act: keyof typeof acts
  readonly paragraph: string
}

/**
 * A paragraph, read in the consolidated text of 9 November 2025 with the amendments passed by then.
 * `tests/flows/statutes` holds the paragraphs word for word.
 */
function law(act: Statute['act'], paragraph: string) {
  return {
    read: '2026-11-25',
    confidence: 'A',
    url: `https://lovdata.no/${acts[act]}/§${paragraph.replace(' ', '')}`,
    statute: { act, paragraph },
  } as const
}

const read = '2026-11-21'
const bufdir = 'https://www.bufdir.no'

/**
 * Laws and guides cited by id; their names stand in the locales. A statute stands where a statute
 * says it, an official page where none does, and a municipality's page only where neither does.
 */
export const sources = {
  'barnevernsloven-1-2': law('barnevernsloven', '1-2'),
  'barnevernsloven-13-2': law('barnevernsloven', '13-2'),
  'barnevernsloven-13-3': law('barnevernsloven', '13-3'),
  'barnevernsloven-2-1': law('barnevernsloven', '2-1'),
  'barnevernsloven-4-2': law('barnevernsloven', '4-2'),
  'barnehageloven-45': law('barnehageloven', '45'),
  'opplaringslova-24-2': law('opplaringslova', '24-2'),
  'barnehageloven-46': law('barnehageloven', '46'),
  'barnehageloven-3': law('barnehageloven', '3'),
  'barnehageloven-41': law('barnehageloven', '41'),
  'barnehageloven-44': law('barnehageloven', '44'),
  'opplaringslova-24-3': law('opplaringslova', '24-3'),
  'privatskolelova-7-4': law('privatskolelova', '7-4'),
  'privatskolelova-2-4': law('privatskolelova', '2-4'),
  'straffeloven-196': law('straffeloven', '196'),
  'straffeloven-287': law('straffeloven', '287'),
  'barnehageloven-42': law('barnehageloven', '42'),
  'barnehageloven-43': law('barnehageloven', '43'),
  'opplaringslova-12-4': law('opplaringslova', '12-4'),
  'opplaringslova-12-5': law('opplaringslova', '12-5'),
  'opplaringslova-10-2': law('opplaringslova', '10-2'),
  'opplaringslova-11-7': law('opplaringslova', '11-7'),
  'opplaringslova-24-5': law('opplaringslova', '24-5'),
  'pasientrettighetsloven-4-3': law('pasientOgBrukerrettighetsloven', '4-3'),
  'pasientrettighetsloven-4-4': law('pasientOgBrukerrettighetsloven', '4-4'),
  confidentiality: law('forvaltningsloven', '13'),
  // No. 7: what is shared may be shared to avoid danger to life or health. A *may*.
  'forvaltningsloven-13-b': law('forvaltningsloven', '13 b'),
  'opplaringslova-10-6': law('opplaringslova', '10-6'),
  'opplaringslova-11-2': law('opplaringslova', '11-2'),
  'opplaringslova-11-6': law('opplaringslova', '11-6'),
  'opplaringslova-24-1': law('opplaringslova', '24-1'),
  'barnehageloven-2-b': law('barnehageloven', '2 b'),
  'barnehageloven-31': law('barnehageloven', '31'),
  threshold: {
    read,
    confidence: 'B',
    url: 'https://voldsveileder.nkvts.no/blog/innhold/ansvar-og-regelverk-3/taushets-opplysnings-og-avvergeplikten/',
  },
  'own-duty': {
    read,
    confidence: 'B',
    url: 'https://bufdir.no/Barnevern/Fagstotte/etterlatte_barn/melde_og_opplysningsplikt/',
  },
  'leader-cannot-stop': {
    read,
    confidence: 'B',
    url: `${bufdir}/barnevern/melde-fra-offentlig-melder/`,
  },
  'barnehus-suspicion': { read, confidence: 'B', url: 'https://statensbarnehus.no/mistanke' },
  'bufdir-violence': { read, confidence: 'B', url: `${bufdir}/vold/barn/` },
  'parents-informed': {
    read,
    confidence: 'C',
    url: 'https://www.kvam.no/tenester/barn-ungdom-og-familie/barnevern/bekymring-for-barn/melde-fra-om-bekymring/',
  },
  'report-form': {
    read,
    confidence: 'B',
    url: 'https://bekymringsmelding.fiks.ks.no/offentlig',
  },
  'report-portal': {
    read,
    confidence: 'B',
    url: 'https://portal.fiks.ks.no/fiks-bekymringsmelding-nasjonal-portal-for-bekymringsmelding/',
  },
  'talk-with-child': {
    read,
    confidence: 'B',
    url: 'https://bufdir.no/Nedsatt_funksjonsevne/Vern_mot_overgrep/Vold_og_overgrep_mot_barn_og_unge_med_funksjonsnedsettelser/Verktoy_og_ressurser/Samtaler_med_barn1/',
  },
  'no-confrontation': {
    read,
    confidence: 'B',
    url: `${bufdir}/fagstotte/produkter/vold_og_overgrep_mot_barn_og_unge_med_funksjonsnedsettelser/verktoy_og_ressurser/slik_forholder_du_deg_til_den_mistenkte/`,
  },
  'staff-guide': {
    read,
    confidence: 'B',
    url: `${bufdir}/fagstotte/produkter/hvordan_handtere_bekymring_for_at_ansatte_har_utsatt_barn_for_vold_eller_seksuelle_overgrep___veileder_for_utarbeidelse_av_plan/`,
  },
  'competence-team': {
    read,
    confidence: 'B',
    url: `${bufdir}/vold/aresrelatert/kompetanseteamet/`,
  },
  'left-abroad': {
    read,
    confidence: 'B',
    url: `${bufdir}/fagstotte/produkter/retningslinjer_om_etterlatte_barn_i_utlandet/`,
  },
  'sexual-behaviour': { read, confidence: 'C', url: 'https://www.seksuellatferd.no/rod-atferd/' },
  'pick-up': {
    read,
    confidence: 'C',
    url: 'https://www.barnehage.no/foreldre-lov-og-rett-pbl/hvem-kan-hente-og-bringe-barnet/107174',
  },
  'assault-examination': {
    read: '2026-11-25',
    confidence: 'B',
    url: 'https://helsedirektoratet.no/retningslinjer/kompetanse-og-kvalitet-i-overgrepsmottak/overgrepsmottakets-malgrupper/overgrepsmottaket-kan-ivareta-overgrepsutsatte-fra-og-med-14-ar',
  },
  guideline: {
    read,
    confidence: 'B',
    url: 'https://www.helsedirektoratet.no/retningslinjer/tidlig-oppdagelse-av-utsatte-barn-og-unge/fra-kunnskap-til-handling-hos-ansatte-som-arbeider-med-barn-og-unge',
  },
  cooperation: {
    read,
    confidence: 'B',
    url: 'https://www.helsedirektoratet.no/veiledere/samarbeid-om-tjenester-til-barn-unge-og-deres-familier',
  },
  'child-coordinator': law('helseOgOmsorgstjenesteloven', '7-2 a'),
  'bti-level0': {
    read,
    confidence: 'C',
    url: 'https://vestre-toten.kommune.no/helse-og-omsorg/helse-og-omsorg-vestre-toten-kommune/bti-handlingsveileder/niva-0-undring-og-avklaring/',
  },
  'bti-level1': {
    read,
    confidence: 'C',
    url: 'https://www.loten.kommune.no/helse-sosial-og-familie/barn-unge-og-familie/bti/ansatt/bti-veileder/niva-1/5-beslutt-veien-videre',
  },
  'bti-level2': {
    read,
    confidence: 'C',
    url: 'https://vestre-toten.kommune.no/helse-og-omsorg/helse-og-omsorg-vestre-toten-kommune/bti-handlingsveileder/nivaa-2-tverrfaglig-samhandling-mellom-fortrinnsvis-to-tjenester/',
  },
  'bti-level3': {
    read,
    confidence: 'C',
    url: 'https://www.naroysund.kommune.no:443/tjenester/skole-og-barnehage/bedre-tverrfaglig-innsats-bti/handlingsveileder/niva-3',
  },
  stafettholder: {
    read,
    confidence: 'C',
    url: 'https://www.lunner.kommune.no/stafettholder.585030.no.html',
  },
  consent: {
    read,
    confidence: 'C',
    url: 'https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema-for-tverrfaglig-samarbeid/',
  },
  product: { read, confidence: 'C', product: true },
} as const satisfies Record<string, Source>

/** The name a source goes by in the plan and the rules. */
export type SourceId = keyof typeof sources
