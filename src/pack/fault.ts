/** One thing that is wrong in a pack. Named, so that the locales can say what to do about it. */
export interface Fault {
  readonly file: string
  readonly line: number
  /** Where it stands, as written in the file: `steps.2.title`. */
  readonly field: string
  readonly fault: FaultId
  readonly values?: Readonly<Record<string, string | number>>
}

export const faultIds = [
  'unreadable',
  'encoding',
  'tooLarge',
  'tooDeep',
  'yaml',
  'alias',
  'tag',
  'duplicateKey',
  'notMap',
  'unknownField',
  'unknownLanguage',
  'noOwnLanguage',
  'locked',
  'missing',
  'wrongType',
  'tooLong',
  'tooMany',
  'empty',
  'notOneOf',
  'wrongForm',
  'outOfRange',
  'markup',
  'invisible',
  'placeholder',
  'untrimmed',
  'brokenText',
  'numberInText',
  'birthNumber',
  'weakens',
  'onPageOnly',
  'notTerm',
  'notTitle',
  'notLabel',
  'notHours',
  'goneTouches',
  'goneDeadline',
  'tooLate',
  'notInEvery',
  'notTelephone',
  'notLink',
  'notDay',
  'notKey',
  'wrongId',
  'wrongFileName',
  'noPack',
  'taken',
  'reservedId',
  'unknownNumber',
  'unknownSource',
  'unusedSource',
  'duplicateId',
  'numberWithoutSource',
  'inFuture',
  'noOwner',
  'contrast',
] as const

export type FaultId = (typeof faultIds)[number]

/** Places in a document by path, as line numbers. */
export type LineOf = (path: readonly PropertyKey[]) => number

/** A fault at a path, before it has a line. */
export interface Broken {
  readonly path: readonly PropertyKey[]
  readonly fault: FaultId
  readonly values?: Fault['values']
}
