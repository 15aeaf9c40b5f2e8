import { stringify } from 'yaml'
import { municipalities, type Municipality } from '../../pack/place.ts'
import { localPoints, toolKinds } from '../../pack/points.ts'
import { currentVersion } from '../../pack/version.ts'

/**
 * A made-up pack that uses every field there is, for tests and measurements only. Its numbers and
 * pages belong to nobody: the numbers are not given out, and the pages lie below example.no.
 */
export function syntheticPack({ id, number, name }: Municipality, index: number): object {
  const source = 'side'
  const plain = name.split('/')[0] ?? name
  const pick = <T>(list: readonly T[]): T | undefined => list[index % list.length]
  const tel = (offset: number) => String(22_000_000 + index * 10 + offset)
  const further = (offset: number) => ({
    what: 'Mottaket',
    number: tel(offset),
    hours: 'hverdager 8–15.30',
    checked: '2026-11-01',
  })
  const limited = { workplaces: ['kindergarten', 'sfo'], ages: { from: 1, to: 9 } }
  const contact = (offset: number) => ({
    name: `Tjeneste i ${plain}`,
    number: tel(offset),
    hours: 'hverdager 8–15.30',
    url: `https://www.example.no/${id}`,
    numbers: [further(offset)],
    checked: '2026-11-01',
    source,
  })
  return {
    id,
    number,
    version: currentVersion,
    language: 'nb',
    status: index % 2 ? 'draft' : { approved: { by: 'Kommunalsjef oppvekst', on: '2026-10-01' } },
    owner: { role: 'BTI-koordinator', review: '2027-06-01' },
    names: {
      nb: {
        model: `Tidlig hjelp i ${plain}`,
        step: pick([
          { plain: 'trinn', the: 'trinnet' },
          { plain: 'steg', the: 'steget' },
          { plain: 'fase', the: 'fasen' },
        ]),
        concern: pick([
          { plain: 'uro', one: 'en uro', the: 'uroen' },
          { plain: 'undring', one: 'en undring', the: 'undringen' },
          { plain: 'bekymring', one: 'en bekymring', the: 'bekymringen' },
        ]),
        border: 'Nivå 2 er to tjenester, nivå 3 er flere.',
        levels: Object.fromEntries(
          ['0', 'A', 'B', 'C'].map((label, level) => [
            String(level),
            { label: `Nivå ${label}`, name: 'tiltak i egen tjeneste' },
          ]),
        ),
        leader: { school: 'rektor', kindergartenMunicipal: 'enhetslederen' },
        source,
      },
    },
    targetGroup: {
      text: {
        nb: 'Barn og unge 0–23 år',
        nn: 'Barn og unge 0–23 år',
        en: 'Children and youth, 0–23',
      },
      source,
    },
    variants: {
      order: { use: pick(['concretiseFirst', 'leaderFirst']), source },
      newMeasuresLevel1: { use: pick(['plan', 'understanding', 'plan']), source },
      newMeasuresLevel2: { use: pick(['plan', 'meeting', 'plan', 'meeting', 'plan']), source },
      stafettholder: { use: pick(['level1', 'level2']), source },
      stuck: { use: pick(['step', 'meeting', 'step', 'step', 'step', 'meeting', 'step']), source },
    },
    contacts: {
      barnevern: contact(0),
      barnevernvakt: contact(1),
      ppt: contact(2),
      healthNurse: contact(3),
    },
    log: {
      name: 'Stafettlogg',
      text: 'Åpnes med samtykke.',
      url: `https://www.example.no/${id}/logg`,
      source,
    },
    consentForms: [
      { title: 'Samtykke', format: 'pdf', url: `https://www.example.no/${id}/samtykke`, source },
    ],
    tools: Array.from({ length: 6 }, (_, tool) => ({
      title: `Verktøy ${tool} i ${plain}`,
      kind: pick(toolKinds),
      at: [pick(localPoints)],
      text: 'Til å tenke med.',
      source,
    })),
    steps: localPoints.slice(0, 12).map((at, step) => ({
      id: `steg-${step}`,
      at,
      title: { nb: `Lokalt steg ${step}`, en: `Local step ${step}` },
      by: 'innen en uke',
      text: `Slik gjør vi det i ${plain}.`,
      ...limited,
      how: 'Snakk sammen om det dere har sett.',
      who: 'Den som er urolig, og lederen.',
      tools: ['Undringsnotat', 'Logg'],
      source,
    })),
    deadlines: [{ for: 'decide', days: 7, note: 'Vedtatt i planen.', source }],
    stuckCase: { name: 'Beslutningsmøte', text: 'Møtes hver måned.', source },
    paths: [
      {
        id: 'skolefravar',
        theme: 'absence',
        title: 'Skolefravær',
        lead: 'Slik følger vi opp fravær.',
        steps: [{ title: 'Ring hjem', by: 'samme dag', text: 'Den som har klassen.' }],
        source,
      },
    ],
    scale: { name: 'Bekymringsskala', grades: ['litt', 'mer', 'mye'], source },
    levels: { municipality: { name: 'Kommunenivå', text: 'Planer og prosedyrer.', source } },
    roles: [{ name: 'Leder', text: 'Arenaer og avtaler.', at: [pick(localPoints)], source }],
    arenas: Array.from({ length: 5 }, (_, arena) => ({
      id: `arena-${arena}`,
      name: `Møte ${arena}`,
      level: 'service',
      purpose: 'Drøfte saker.',
      often: 'hver måned',
      who: 'Ledere i tjenestene',
      responsible: 'Koordinatoren',
      targetGroup: 'Barn i barnehage',
      agenda: ['Nye saker', 'Gamle saker'],
      papersDays: 7,
      minutesDays: 2,
      how: 'Ta kontakt med koordinatoren.',
      at: [pick(localPoints)],
      withoutName: arena % 2 === 0,
      source,
    })),
    services: Array.from({ length: 12 }, (_, service) => ({
      id: `tjeneste-${service}`,
      name: `Tjeneste ${service}`,
      what: 'Råd og veiledning.',
      number: tel(service),
      hours: 'man–fre 8–11.30 og 12–15',
      checked: '2026-11-01',
      email: 'post@example.no',
      numbers: [further(service)],
      ages: { from: 0, to: 18 },
      withoutName: true,
      contactBy: ['staff', 'parents'],
      area: 'Oppvekst',
      prevention: 'universal',
      source,
    })),
    plans: [{ title: 'Plan for oppvekst', source }],
    pages: [{ title: 'Om modellen', url: `https://www.example.no/${id}/om`, source }],
    cases: [
      {
        id: 'trott',
        title: 'Trøtt på mandag',
        setting: 'kindergarten',
        age: 4,
        minutes: 5,
        themes: ['everyday'],
        restraint: true,
        walk: 'newWorry, done, no, …, no, done, done, done',
        outcome: 'safety.everyday',
        accepted: [
          {
            after: 0,
            answer: 'acute',
            goOn: 'back, newWorry, done, no, no, done, done, done',
            why: 'Å se på hva som gjelder ved fare, er aldri galt.',
          },
        ],
        parts: ['Et barn gjesper på mandag.', 'Det var bursdag i helgen.'],
        why: 'Det finnes en vanlig grunn.',
        practises: 'Å spørre før du tror noe.',
        remember: 'Spør.',
        talk: ['Hva ser dere?', 'Hvem spør dere?', 'Hva gjør dere så?'],
        ground: ['bti-level0'],
      },
    ],
    signs: {
      title: 'Tegn',
      note: 'Ikke fullstendig.',
      categories: [{ name: 'Kropp', items: ['Trøtt', 'Blek'] }],
      source,
    },
    risks: { title: 'Risiko', items: ['Flere ting samtidig'], note: 'Til å tenke med.', source },
    moreContacts: [
      {
        id: 'mottak',
        name: 'Felles mottak',
        what: 'Råd til foreldre.',
        number: tel(5),
        hours: 'hverdager 8–15.30',
        numbers: [further(6)],
        email: 'post@example.no',
        url: `https://www.example.no/${id}/mottak`,
        checked: '2026-11-01',
        source,
      },
    ],
    btiContacts: [
      {
        workplace: `Barnehage i ${plain}`,
        kind: 'kindergarten',
        role: 'Styrer',
        number: tel(7),
        hours: 'hverdager 8–15.30',
        email: 'post@example.no',
        checked: '2026-11-01',
        source,
      },
    ],
    stafettholder: {
      text: 'Den som holder i saken.',
      chosenBy: 'Møtet velger.',
      criteria: ['Den foreldrene har tillit til'],
      tasks: ['Kalle inn til møte', 'Føre logg'],
      url: `https://www.example.no/${id}/stafett`,
      source,
    },
    documents: [
      {
        title: 'Undringsnotat',
        text: 'Til å skrive ned det dere ser.',
        format: 'docx',
        ...limited,
        url: `https://www.example.no/${id}/undring.docx`,
        source,
      },
    ],
    talkGuides: [
      {
        title: 'Samtalekort',
        with: 'child',
        ...limited,
        text: 'Til samtalen.',
        points: ['Lytt', 'Gi tid'],
        url: `https://www.example.no/${id}/kort`,
        source,
      },
    ],
    changes: [{ on: '2026-10-01', text: 'Nye tider for møtet.' }],
    idleMinutes: 5 + (index % 26),
    colour: '#0b5fa5',
    sources: {
      [source]: {
        title: `${plain} kommune, laget til test`,
        url: `https://www.example.no/${id}`,
        read: '2026-11-01',
        confidence: 'C',
        note: 'Hører ingen til.',
      },
    },
  }
}

/** The first so many municipalities, each with a pack as a file: name and bytes. */
export function syntheticFiles(count: number): readonly (readonly [string, Uint8Array])[] {
  return municipalities
    .slice(0, count)
    .map((place, index) => [
      `${place.id}.yaml`,
      new TextEncoder().encode(stringify(syntheticPack(place, index))),
    ])
}
