import { z } from 'zod'
import { inOrder } from './inOrder.ts'
import { pack } from './schema.ts'

/** What people write who do not have the names of the fields before them. */
const called: Readonly<Record<string, readonly string[]>> = {
  number: ['telefon', 'telefonnummer', 'tlf', 'nummer', 'kommunenummer', 'phone'],
  name: ['navn', 'namn', 'tittel'],
  title: ['tittel', 'navn', 'overskrift'],
  text: ['tekst', 'beskrivelse', 'innhold'],
  what: ['hva', 'beskrivelse', 'tekst'],
  url: ['lenke', 'lenkje', 'nettside', 'adresse', 'link', 'hjemmeside', 'nettadresse'],
  source: ['kilde', 'kjelde'],
  sources: ['kilder', 'kjelder'],
  area: ['område', 'etat', 'sektor'],
  services: ['tjenester', 'tenester', 'tjeneste'],
  arenas: ['arenaer', 'møter', 'team', 'møteplasser', 'samhandlingsarenaer'],
  hours: ['åpningstid', 'åpningstider', 'opningstid', 'tid', 'tider', 'telefontid'],
  contacts: ['kontakter', 'kontakt', 'telefoner'],
  tools: ['verktøy', 'verktoy', 'skjemaer', 'maler'],
  consentForms: ['samtykkeskjema', 'samtykke', 'samtykkeskjemaer'],
  deadlines: ['frister', 'frist'],
  days: ['dager', 'døgn'],
  steps: ['steg', 'trinn'],
  paths: ['løp', 'temaer', 'handlingsløyper'],
  theme: ['tema'],
  roles: ['roller', 'rolle'],
  role: ['rolle', 'stilling'],
  plans: ['planer', 'plan'],
  pages: ['sider', 'side'],
  levels: ['nivåer', 'nivå'],
  level: ['nivå'],
  colour: ['farge', 'color'],
  language: ['språk', 'målform'],
  owner: ['eier', 'ansvarlig', 'eigar'],
  review: ['gjennomgang', 'revideres'],
  checked: ['kontrollert', 'sjekket', 'dato', 'oppdatert'],
  read: ['lest', 'dato'],
  confidence: ['sikkerhet', 'kvalitet'],
  note: ['merknad', 'kommentar', 'forbehold'],
  status: ['godkjent', 'tilstand'],
  at: ['sted', 'hvor', 'steg'],
  by: ['av', 'når', 'frist'],
  often: ['hvor ofte', 'hyppighet'],
  who: ['hvem', 'deltakere'],
  how: ['hvordan'],
  purpose: ['formål', 'hensikt'],
  withoutName: ['anonymt', 'uten navn', 'utennavn'],
  targetGroup: ['målgruppe'],
  cases: ['saker', 'øvingssaker', 'øvesaker', 'øvelser'],
  setting: ['sted', 'arbeidssted', 'arena'],
  age: ['alder'],
  minutes: ['minutter', 'tid', 'varighet'],
  themes: ['temaer', 'tema'],
  walk: ['vei', 'veien', 'gang', 'svar'],
  outcome: ['slutt', 'mål', 'utfall'],
  accepted: ['godtatt', 'andre svar'],
  answer: ['svar'],
  parts: ['historie', 'historien', 'fortelling', 'deler', 'story'],
  why: ['hvorfor', 'kvifor', 'begrunnelse', 'grunn'],
  practises: ['øver på', 'øving'],
  remember: ['husk'],
  talk: ['snakk', 'samtale', 'spørsmål'],
  ground: ['grunnlag', 'bygger på', 'kilde', 'kilder'],
  barnevern: ['barneverntjenesten', 'barnevernet'],
  healthNurse: ['helsesykepleier', 'helsestasjon', 'helsestasjonen'],
  ppt: ['pp-tjenesten', 'pedagogisk'],
  generalPractitioner: ['fastlege', 'lege'],
  crisisCentre: ['krisesenter', 'krisesenteret'],
  moreContacts: ['flere kontakter', 'andre kontakter', 'andre'],
  btiContacts: ['bti-kontakter', 'bti-kontakt', 'kontaktpersoner'],
  documents: ['dokumenter', 'dokument'],
  talkGuides: ['samtaleguider', 'samtaler', 'samtalekort'],
  changes: ['endringer', 'endret'],
  workplaces: ['arbeidssteder', 'arbeidsplasser'],
  format: ['filtype', 'format'],
  numbers: ['numre', 'flere numre'],
  assaultCentre: ['overgrepsmottak'],
}

/** The field that was probably meant by a name there is none of, among those of the same place. */
export function meantField(path: readonly PropertyKey[], name: string): string | undefined {
  const fields = fieldsAt(path)
  const said = name.toLowerCase().trim()
  const byName = fields.find((field) => called[field]?.includes(said))
  return byName ?? nearest(said, fields)
}

/** The choice that was probably meant: nearly the same letters, or nothing. */
export function nearest(name: string, choices: readonly string[]): string | undefined {
  // No field has so long a name, and comparing long names takes time.
  if (name.length > 40) return undefined
  const near = choices
    .map((choice) => [choice, distance(name.toLowerCase(), choice.toLowerCase())] as const)
    .filter(([choice, far]) => far <= Math.max(1, Math.floor(choice.length / 4)))
  const [best] = inOrder(near, ([, a], [, b]) => a - b)
  return best?.[0]
}

/** How many letters must be changed, added or taken away. */
function distance(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, index) => index)
  const last = Array.from(a).reduce<readonly number[]>(
    (row, letter, index) =>
      Array.from(b).reduce<readonly number[]>(
        (next, other, at) => [
          ...next,
          Math.min(
            (row[at + 1] ?? 0) + 1,
            (next[at] ?? 0) + 1,
            (row[at] ?? 0) + Number(letter !== other),
          ),
        ],
        [index + 1],
      ),
    first,
  )
  return last.at(-1) ?? 0
}

let known: unknown

/** The fields of a place, as the published schema has them. */
function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  known ??= z.toJSONSchema(pack, { target: 'draft-7', unrepresentable: 'any', io: 'input' })
  const found = path.reduce<readonly unknown[]>(
    (nodes, name) => nodes.flatMap((node) => within(node, name)),
    forms(known),
  )
  return found.flatMap((node) => Object.keys(Object(Object(node).properties)))
}

function within(node: unknown, name: PropertyKey): readonly unknown[] {
  const { properties, items, additionalProperties } = Object(node)
  const next: unknown =
    typeof name === 'number' ? items : (Object(properties)[name] ?? additionalProperties)
  return forms(next)
}

/** A form, or each of several that would do. */
function forms(node: unknown): readonly unknown[] {
  const several: unknown = Object(node).anyOf
  return Array.isArray(several) ? several.flatMap(forms) : [node]
}
