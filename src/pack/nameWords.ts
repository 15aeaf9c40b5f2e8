import { municipalities } from './place.ts'
import type { Text } from './texts.ts'

/*
 * What a name in the walk may be made of (decisions F4): these words, put together, and the names of
 * municipalities. There is no verb, no *not*, *only*, *before*, *without* or *by way of*, no police and
 * no report among them. Who decides at work stands among the roles, and in no name, so that no name can
 * say who may report, who judges, when, or that somebody waits. What is a verb, a threshold or a desk for
 * reports by itself (*kontakt*, *drøfting*, *mottak*) is there only as a part of a whole word.
 *
 * A name with another word is no fault. It stands on the municipality's own page, and the walk says
 * what kind of thing it is.
 */

/** Parts of words of names: `familie` and `senter` make `familiesenteret`. */
const nameStems = words(`
  aktivitet ambulerende ansvar arbeid arena avdeling barn barne bedre behandling bekymring bibliotek
  bolig bup distrikt elev enhet ergo familie faglig felles fleksibel flerspråklig flyktning forebygging
  forebyggende foreldre foresatt forum fritid frivillig fysio fysioterapi førskole gravid gruppe
  habilitering handling heim helhetlig helse hjelp hjem hjemme hverdag idrett innsats innvandrer
  inkludering inkluderende integrering jordmor kommunal kommune kompetanse kontor koordinerende kultur
  kunst kveld laboratorium lavterskel leirskole lekse logoped læring medvirkning mestring miljø mobil
  modell motorikk musikk møte møteplass nettverk nettside nærmiljø næring omsorg opplæring oppfølging
  oppsøkende oppvekst ordning organisasjon overgang pedagog pedagogisk plan ppt prosjekt psykisk psykolog
  psykologisk regional ressurs rettleiar rettleiing råd rådgiver rådgivar rådgivning rådgiving samarbeid
  samhandling samling samordning samordnet sammen samtale seksjon senter skole skule sosial spesial
  spesialist språk stasjon stafett støtte strategi tannhelse tannlege tannklinikk team tema terapi terapeut
  tidlig tidleg tilbud tilbod tilpasset tiltak tjeneste teneste tenest trivsel trygg tverrfaglig tverrfagleg
  undring ungdom universell utdanning utvikling utviklingshemming veileder veiledning veiviser velferd
  verktøy virksomhet verksemd voksen økonomi helsesykepleier helsesjukepleiar sykepleier sjukepleiar
  innovasjon konsulent tildeling pleie fastlege legekontor krisesenter miljøterapeut familieterapeut vernepleier hage hagar skular
  koordinator område kommunalområde drøftingsmøte drøftingsteam drøftingsforum drøftingsarena
  barnehagemyndighet barnehagemyndigheit barnehagestyresmakt fritidskontakt støttekontakt ungdomskontakt
  utekontakt los førebygging førebyggjande fravær rus ettervern avlastning avlasting foster klubb sentral
  hus overgrepsmottak flyktningmottak svangerskap helsesøster familievern kriseteam beredskapsteam
  spesialundervisning tospråklig tospråkleg morsmål frisklivssentral
`)

/** Words of names that stand alone, and in none other. */
const nameAlone = new Set([
  ...words(`
    og i om pp for på mellom barnas ungdommens ungdomens familiens sped spe bup abup dps pmto den det vår vårt våre alle andre annen annet egen eiga eget eigen en ei et ein eit to tre
    fire tvers lag flere fleire god gode godt nye åpen åpne open opne saman bti slt pp nav ung unge barn
    trygghet tryggleik læringsmiljø psykososialt psykososial helhetlige trygt mobilt tverretatlig
    tverretatleg dagtilbud dagtilbod funksjonshemmede minoritetsspråklige koordinerte styrka utvidet
    the a an of and in our with all early help support children child youth young family families school
    schools kindergarten kindergartens service services team health centre center municipality model
    together better joint cooperation coordinated interdisciplinary meeting forum plan psychological
    educational nurse midwife adviser advisor childhood leisure culture pupils students welfare library
    resource resources unit department office
  `),
  ...municipalityWords(),
])

/** Parts of words of roles. */
const roleStems = words(`
  avdeling barne barnehage bti direktør enhet fag familie folkehelse helse hage kommunal kommune koordinator
  leder leiar områd område oppvekst prosjekt rektor rådgiver rådgivar rådmann samhandling seksjon sjef skole
  skule slt stafettholder stafetthaldar styrer styrar tjeneste teneste under velferd virksomhet verksemd
  undervisning utdanning kultur ansatt tilsett innbygger innbyggjar inspektør pedagog levekår
`)

const roleAlone = new Set(
  words(`
    bti sfo for og i vår the our chief executive director head teacher principal manager coordinator
    municipal of and childhood education health leader employee citizen daglig dagleg
  `),
)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const endings = [
  '',
  's',
  'e',
  'n',
  't',
  'r',
  'a',
  'en',
  'et',
  'er',
  'ar',
  'ene',
  'ane',
  'ne',
  'es',
  'te',
]
const links = ['', 's', 'e', 'es']

/** Barnevern by its name: among the services it is one of them. */
const barnevernWord =
  /^barneverns?(et|vakt|vakta|vakten|vaktene|vaktane|tjeneste|tjenesten|tenest|tenesta|teneste)?$/u

/**
 * All that may stand beside it in a name: where it is, and a few words that say nothing of whom it is for
 * or when. With the others one could write *barnevernet for voksne*.
 */
const besideBarnevern = new Set([
  ...words('i og kommune kommunal kommunale interkommunal interkommunale avdeling kontor mottak'),
  ...municipalityWords(),
])

function municipalityWords(): readonly string[] {
  return municipalities.flatMap(({ name }) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  )
}

interface Known {
  readonly stems: ReadonlySet<string>
  readonly alone: ReadonlySet<string>
}

const names: Known = { stems: new Set(nameStems), alone: nameAlone }
const roles: Known = { stems: new Set(roleStems), alone: roleAlone }

/** Whether a name of a meeting, an area or a model is made of known words alone, in every language. */
export function isKnownName(name: Text): boolean {
  return unknownWords(name).length === 0
}

/** Whether a name of a service, or of an area of them, is made of known words. */
export function isKnownService(name: Text): boolean {
  return unknownInService(name).length === 0
}

/** The words that keep the name of a service out of the walk. Barnevern may stand among the services. */
export function unknownInService(name: Text): readonly string[] {
  return everySaid(name).flatMap((said) => {
    const all = wordsIn(said)
    if (!all.some((word) => barnevernWord.test(word))) return unknownWords(said)
    return all.filter((word) => !barnevernWord.test(word) && !besideBarnevern.has(word))
  })
}

/** Whether a role is made of known words alone, in every language. */
export function isKnownRole(role: Text): boolean {
  return unknownIn(roles, role).length === 0
}

/** The words that keep a name out of the walk. */
export function unknownWords(name: Text): readonly string[] {
  return unknownIn(names, name)
}

/** The words that keep a role out of the walk. */
export function unknownInRole(role: Text): readonly string[] {
  return unknownIn(roles, role)
}

function unknownIn(known: Known, text: Text): readonly string[] {
  return everySaid(text).flatMap((said) =>
    wordsIn(said).filter((word) => !known.alone.has(word) && !isCompound(known.stems, word)),
  )
}

function wordsIn(said: string): readonly string[] {
  return said
    .toLowerCase()
    .split(/[ ,.&/()–-]+/u)
    .filter((word) => word !== '')
}

function everySaid(text: Text): readonly string[] {
  return typeof text === 'string'
    ? [text]
    : Object.values(text).filter((said) => said !== undefined)
}

/** One part after another, with what joins them, and an ending: `familie-senter-et`. */
function isCompound(stems: ReadonlySet<string>, word: string): boolean {
  for (let length = word.length; length > 1; length -= 1) {
    if (!stems.has(word.slice(0, length))) continue
    const rest = word.slice(length)
    if (endings.includes(rest)) return true
    if (links.some((link) => rest.startsWith(link) && isCompound(stems, rest.slice(link.length))))
      return true
  }
  return false
}
