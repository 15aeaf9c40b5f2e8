import { keysOf } from './keysOf.ts'
import { acts, sources, type Source, type SourceId } from './sources.ts'

const bufdir = 'https://www.bufdir.no'

/** Where guides and pages can be read. A paragraph has its address by act and number. */
const pages: Partial<Record<SourceId, string>> = {
  threshold:
    'https://voldsveileder.nkvts.no/blog/innhold/ansvar-og-regelverk-3/taushets-opplysnings-og-avvergeplikten/',
  'own-duty': 'https://bufdir.no/Barnevern/Fagstotte/etterlatte_barn/melde_og_opplysningsplikt/',
  'leader-cannot-stop': `${bufdir}/barnevern/melde-fra-offentlig-melder/`,
  'barnehus-suspicion': 'https://statensbarnehus.no/mistanke',
  'bufdir-violence': `${bufdir}/vold/barn/`,
  'parents-informed':
    'https://www.kvam.no/tenester/barn-ungdom-og-familie/barnevern/bekymring-for-barn/melde-fra-om-bekymring/',
  'report-form': 'https://bekymringsmelding.fiks.ks.no/offentlig',
  'report-portal':
    'https://portal.fiks.ks.no/fiks-bekymringsmelding-nasjonal-portal-for-bekymringsmelding/',
  'talk-with-child':
    'https://bufdir.no/Nedsatt_funksjonsevne/Vern_mot_overgrep/Vold_og_overgrep_mot_barn_og_unge_med_funksjonsnedsettelser/Verktoy_og_ressurser/Samtaler_med_barn1/',
  'no-confrontation': `${bufdir}/fagstotte/produkter/vold_og_overgrep_mot_barn_og_unge_med_funksjonsnedsettelser/verktoy_og_ressurser/slik_forholder_du_deg_til_den_mistenkte/`,
  'staff-guide': `${bufdir}/fagstotte/produkter/hvordan_handtere_bekymring_for_at_ansatte_har_utsatt_barn_for_vold_eller_seksuelle_overgrep___veileder_for_utarbeidelse_av_plan/`,
  'competence-team': `${bufdir}/vold/aresrelatert/kompetanseteamet/`,
  'left-abroad': `${bufdir}/fagstotte/produkter/retningslinjer_om_etterlatte_barn_i_utlandet/`,
  'sexual-behaviour': 'https://www.seksuellatferd.no/rod-atferd/',
  'pick-up':
    'https://www.barnehage.no/foreldre-lov-og-rett-pbl/hvem-kan-hente-og-bringe-barnet/107174',
  'assault-examination':
    'https://helsedirektoratet.no/retningslinjer/kompetanse-og-kvalitet-i-overgrepsmottak/overgrepsmottakets-malgrupper/overgrepsmottaket-kan-ivareta-overgrepsutsatte-fra-og-med-14-ar',
  guideline:
    'https://www.helsedirektoratet.no/retningslinjer/tidlig-oppdagelse-av-utsatte-barn-og-unge/fra-kunnskap-til-handling-hos-ansatte-som-arbeider-med-barn-og-unge',
  cooperation:
    'https://www.helsedirektoratet.no/veiledere/samarbeid-om-tjenester-til-barn-unge-og-deres-familier',
  'bti-level0':
    'https://vestre-toten.kommune.no/helse-og-omsorg/helse-og-omsorg-vestre-toten-kommune/bti-handlingsveileder/niva-0-undring-og-avklaring/',
  'bti-level1':
    'https://www.loten.kommune.no/helse-sosial-og-familie/barn-unge-og-familie/bti/ansatt/bti-veileder/niva-1/5-beslutt-veien-videre',
  'bti-level2':
    'https://vestre-toten.kommune.no/helse-og-omsorg/helse-og-omsorg-vestre-toten-kommune/bti-handlingsveileder/nivaa-2-tverrfaglig-samhandling-mellom-fortrinnsvis-to-tjenester/',
  'bti-level3':
    'https://www.naroysund.kommune.no:443/tjenester/skole-og-barnehage/bedre-tverrfaglig-innsats-bti/handlingsveileder/niva-3',
  stafettholder: 'https://www.lunner.kommune.no/stafettholder.585030.no.html',
  consent:
    'https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema-for-tverrfaglig-samarbeid/',
}

/**
 * Where each source can be read; nothing for what is the guide's own advice. They come to the page
 * with the words that may come later: nobody needs them to know what to do.
 */
export const addresses: Readonly<Partial<Record<SourceId, string>>> = Object.fromEntries(
  keysOf(sources).flatMap((id) => {
    const { statute }: Source = sources[id]
    const address = statute ? lovdata(statute) : pages[id]
    return address === undefined ? [] : [[id, address] as const]
  }),
)

function lovdata({ act, paragraph }: NonNullable<Source['statute']>): string {
  return `https://lovdata.no/${acts[act]}/§${paragraph.replace(' ', '')}`
}
