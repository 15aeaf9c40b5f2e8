import type { Confidence } from './confidence.ts'

/** A law or a guide: how well and when it was read. Where it can be read stands in `addresses.ts`. */
export interface Source {
  /** Law and guide texts are good for twelve months from the day they were read. */
  readonly read: string
  readonly confidence: Confidence
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
    statute: { act, paragraph },
  } as const
}

const read = '2026-11-21'

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
  },
  'own-duty': {
    read,
    confidence: 'B',
  },
  'leader-cannot-stop': {
    read,
    confidence: 'B',
  },
  'barnehus-suspicion': { read, confidence: 'B' },
  'bufdir-violence': { read, confidence: 'B' },
  'parents-informed': {
    read,
    confidence: 'C',
  },
  'report-form': {
    read,
    confidence: 'B',
  },
  'report-portal': {
    read,
    confidence: 'B',
  },
  'talk-with-child': {
    read,
    confidence: 'B',
  },
  'no-confrontation': {
    read,
    confidence: 'B',
  },
  'staff-guide': {
    read,
    confidence: 'B',
  },
  'competence-team': {
    read,
    confidence: 'B',
  },
  'left-abroad': {
    read,
    confidence: 'B',
  },
  'sexual-behaviour': { read, confidence: 'C' },
  'pick-up': {
    read,
    confidence: 'C',
  },
  'assault-examination': {
    read: '2026-11-25',
    confidence: 'B',
  },
  guideline: {
    read,
    confidence: 'B',
  },
  cooperation: {
    read,
    confidence: 'B',
  },
  'child-coordinator': law('helseOgOmsorgstjenesteloven', '7-2 a'),
  'bti-level0': {
    read,
    confidence: 'C',
  },
  'bti-level1': {
    read,
    confidence: 'C',
  },
  'bti-level2': {
    read,
    confidence: 'C',
  },
  'bti-level3': {
    read,
    confidence: 'C',
  },
  stafettholder: {
    read,
    confidence: 'C',
  },
  consent: {
    read,
    confidence: 'C',
  },
  product: { read, confidence: 'C', product: true },
} as const satisfies Record<string, Source>

/** The name a source goes by in the plan and the rules. */
export type SourceId = keyof typeof sources
