import type { Confidence } from './confidence.ts'

/** A law or a guide: where it can be read, and how well and when it was read. */
export interface Source {
  /** Law and guide texts are good for twelve months from the day they were read. */
  readonly read: string
  readonly confidence: Confidence
  readonly url?: string
  /** A product choice that makes a rule concrete; to be approved, not a rule itself. */
  readonly product?: true
}

const read = '2026-11-21'
const bufdir = 'https://www.bufdir.no'
const amendments2025 = 'https://lovdata.no/dokument/LTI/lov/2025-06-20-39'
const kindergarten2026 = 'https://lovdata.no/dokument/LTI/lov/2025-06-20-100'

/**
 * Laws and guides cited by id; their names stand in the locales. Ids name a paragraph only where
 * it was read as A, B or C (law.md 1 and 8). Section-2 keys of bti.md stand behind the level steps.
 */
export const sources = {
  'barnevernsloven-13-2': {
    read,
    confidence: 'B',
    url: `${bufdir}/barnevern/melde-fra-offentlig-melder/`,
  },
  'barnehageloven-46': {
    read,
    confidence: 'C',
    url: 'https://www.ha.no/barn-unge-og-familie/barnehage/barnehagevedtekter/teieplikt-og-meldeplikt/',
  },
  'opplaringslova-24-3': { read, confidence: 'A', url: amendments2025 },
  'privatskolelova-7-4': { read, confidence: 'A', url: amendments2025 },
  'privatskolelova-2-4': {
    read: '2026-11-25',
    confidence: 'A',
    url: 'https://lovdata.no/dokument/NL/lov/2003-07-04-84',
  },
  'straffeloven-196': {
    read,
    confidence: 'A',
    url: 'https://dinutvei.no/lover-beskyttelse/generell-avvergeplikt-etter-straffeloven-196/',
  },
  'barnehageloven-42': { read, confidence: 'A', url: kindergarten2026 },
  'barnehageloven-43': { read, confidence: 'A', url: kindergarten2026 },
  'opplaringslova-12-4': {
    read,
    confidence: 'B',
    url: 'https://udir.no/regelverkstolkninger/opplaring/lov-om-grunnskoleopplaringa-og-den-vidaregaande-opplaringa-opplaringslova/fjerde-del--fellesreglar-for-grunnskoleopplaringa-og-den-vidaregaande-opplaringa-for-barn-og-unge/kapittel-12-skolemiljoet-til-elevane/-12-4-plikt-til-a-sikre-eit-trygt-og-godt-psykososialt-skolemiljo-aktivitetsplikt-og-dokumentasjonsplikt',
  },
  'opplaringslova-12-5': {
    read,
    confidence: 'C',
    url: 'https://issuu.com/fagbokforlaget/docs/krav_til_det_psykososiale_og_fysiske_skolemilj_et_',
  },
  'opplaringslova-10-1': {
    read,
    confidence: 'B',
    url: 'https://udir.no/regelverkstolkninger/opplaring/',
  },
  confidentiality: {
    read,
    confidence: 'C',
    url: 'https://www.ha.no/barn-unge-og-familie/barnehage/barnehagevedtekter/teieplikt-og-meldeplikt/',
  },
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
    confidence: 'C',
    url: 'https://www.ringsaker.kommune.no/vold-og-seksuelle-overgrep.411031.no.html',
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
    confidence: 'A',
    url: 'https://github.com/ks-no/fiks-io-bekymringsmelding-protokoll',
  },
  'report-portal': {
    read,
    confidence: 'B',
    url: 'https://ksdif.no/2023/01/09/endring-i-url-er-for-fiks-bekymringsmelding/',
  },
  'report-review': {
    read,
    confidence: 'B',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-133-l-20202021/id2842271/?ch=8',
  },
  'report-feedback': {
    read,
    confidence: 'B',
    url: 'https://bufdir.no/fagstotte/produkter/barn_med_nedsatt_funksjonsevne___veileder_barnevern_og_helse__og_omsorgstjenester/bekymringsmelding_fra_helse__og_omsorgstjenesten/tilbakemelding_til_den_som_har_meldt_bekymring_til_barnevernstjenesten/',
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
  'no-holding-back': {
    read,
    confidence: 'C',
    url: 'https://advokatenhjelperdeg.no/spor-advokaten/regler-for-henting-i-barnehage/',
  },
  'assault-examination': {
    read,
    confidence: 'C',
    url: 'https://www.fredrikstad.kommune.no/tjenester/helseomsorgogvelferd/helse-og-omsorgstjenester-a-a/overgrepsmottak/',
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
  'child-coordinator': {
    read,
    confidence: 'B',
    url: 'https://www.trondheim.kommune.no/tema/helse-og-omsorg/barn-og-familie/helse--og-velferdskontor-0-18-ar/koordinator-og-barnekoordinator/',
  },
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
