/** One thing that is wrong in a pack. Named, so that the locales can say what to do about it. */
export interface Fault {
  readonly file: string
  readonly line: number
  /** Where it stands. Of a list the thing is named: `services[PPT].source`. */
  readonly field: string
  readonly fault: FaultId
  readonly values?: Readonly<Record<string, string | number>>
}

export const faultIds = [
  'unreadable',
  'encoding',
  'tooLarge',
  'tooDeep',
  'tab',
  'colonInText',
  'noColon',
  'noSpaceAfterDash',
  'needsQuotes',
  'unclosed',
  'indent',
  'alias',
  'tag',
  'duplicateKey',
  'notMap',
  'unknownField',
  'meantField',
  'unknownLanguage',
  'noOwnLanguage',
  'locked',
  'missing',
  'wrongType',
  'unquoted',
  'nothing',
  'twoNumbers',
  'tooLong',
  'tooMany',
  'empty',
  'notOneOf',
  'meantChoice',
  'wrongForm',
  'outOfRange',
  'markup',
  'invisible',
  'placeholder',
  'untrimmed',
  'brokenText',
  'numberInText',
  'birthNumber',
  'birthNumberSeen',
  'personName',
  'weakens',
  'onPageOnly',
  'numberOld',
  'sourceOld',
  'reviewPast',
  'notTerm',
  'notTitle',
  'notLabel',
  'notHours',
  'hoursTurned',
  'goneTouches',
  'goneDeadline',
  'versionNewer',
  'versionOlder',
  'tooLate',
  'notInEvery',
  'notTelephone',
  'notLink',
  'notEmail',
  'agesTurned',
  'contactByLocked',
  'notDay',
  'notKey',
  'wrongId',
  'wrongFileName',
  'noPack',
  'taken',
  'otherPack',
  'reservedId',
  'unknownNumber',
  'otherNumber',
  'unknownSource',
  'unusedSource',
  'duplicateId',
  'numberWithoutSource',
  'inFuture',
  'noOwner',
  'contrast',
  'caseNoPlace',
  'caseNoWay',
  'caseOtherEnd',
  'caseToldWhen',
  'caseParts',
  'caseTalk',
  'caseAccepted',
  'caseRestraint',
  'caseLeft',
  'caseAsking',
  'caseAcceptedLess',
  'caseWeakens',
  'caseRealName',
  'caseRealEvent',
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
