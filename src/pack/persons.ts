import type { Broken, Fault } from './fault.ts'
import { unknownInRole, unknownWords } from './nameWords.ts'
import type { Pack } from './schema.ts'
import { hasBirthNumber } from './text.ts'
import { isTexts } from './texts.ts'
import type { Path } from './written.ts'

/** Fields that say a service, a meeting or a role, and never who has it. A star is any name or number. */
const roleFields = [
  'contacts.*.name',
  'services.*.name',
  'moreContacts.*.name',
  'arenas.*.name',
  'arenas.*.responsible',
  'arenas.*.who',
  'steps.*.by',
  'steps.*.who',
  'paths.*.steps.*.by',
  'btiContacts.*.role',
  'stafettholder.chosenBy',
  'stuckCase.name',
  'roles.*.name',
  'owner.role',
  'status.approved.by',
  ...['contacts', 'services', 'moreContacts'].map((top) => `${top}.*.numbers.*.what`),
]

/** Words of houses, organisations and places that are none of the names in the walk, and no person. */
const noPerson =
  /^(hus|huset|nord|nordre|sør|søndre|øst|østre|vest|vestre|midt|øvre|nedre|store|lille|sentrum|sentral\p{L}*|\p{L}*sentralen|\p{L}*kors|\p{L}*kirke\p{L}*|kirkens|bymisjon\p{L}*|frelsesarmeen|forening\p{L}*|stiftelse\p{L}*|norsk|norske|norges|nasjonal\p{L}*|statens|statlig|røde|blå|redd|mental|home|start|uni|mot|\p{L}*politi\p{L}*|\p{L}*vakt\p{L}*|\p{L}*barnevern\p{L}*|\p{L}*krise\p{L}*|overgreps\p{L}*|\p{L}*mottak\p{L}*|incest\p{L}*|\p{L}*hus|\p{L}*huset|\p{L}*klinikk\p{L}*|\p{L}*fylke\p{L}*|\p{L}*dalen|\p{L}*lege\p{L}*|\p{L}*helsetjeneste\p{L}*|hjelpe\p{L}*|alarm\p{L}*)$/iu

/**
 * What looks like a private person in a file: two names after each other where a service or a role is
 * expected, an address to write to of somebody's own, and a birth number anywhere. It is a guess, so it
 * warns and stops nothing.
 */
export function persons(pack: Pack): readonly Broken[] {
  return textsIn(pack).flatMap(([path, text]): readonly Broken[] => {
    // A case to practise on tells of people who do not exist; it is read by itself.
    if (path[0] === 'cases') return []
    if (hasBirthNumber(text)) return [{ path, fault: 'birthNumberSeen' }]
    if (path.at(-1) === 'email') return personal(path, ownAddress(text))
    return roleFields.some((field) => isAt(path, field)) ? personal(path, personIn(text)) : []
  })
}

/** The same number in a comment, where nothing else reads it. */
export function birthNumbersInComments(file: string, text: string): readonly Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /(?:^|\s)#(.*)$/.exec(line)?.[1] ?? ''
    return hasBirthNumber(comment)
      ? [{ file, line: index + 1, field: '', fault: 'birthNumberSeen' as const }]
      : []
  })
}

function personal(path: Path, words: string | undefined): readonly Broken[] {
  return words === undefined ? [] : [{ path, fault: 'personName', values: { words } }]
}

/** Two or more names after each other, none of which is a word of a service, a role or a place. */
function personIn(text: string): string | undefined {
  // A comma or a bracket ends a name; an initial stands inside one.
  const runs = text.split(/[,;:()/«»]|\s(?:og|and|i|ved|for|–|-)\s/u).map((part) =>
    part
      .trim()
      .split(/\s+/)
      .reduce<readonly (readonly string[])[]>(
        (all, word) =>
          isName(word) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), word]] : [...all, []],
        [[]],
      ),
  )
  const found = runs.flat().find((run) => run.filter((word) => !isInitial(word)).length > 1)
  return found?.join(' ')
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word)
}

function isName(word: string): boolean {
  return isInitial(word) || (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && isUnknown(word))
}

function isUnknown(word: string): boolean {
  return unknownWords(word).length > 0 && unknownInRole(word).length > 0 && !noPerson.test(word)
}

/** `kari.nordmann@…`: an address of two names, and of no service. */
function ownAddress(email: string): string | undefined {
  const [own = ''] = email.split('@')
  const parts = own.split(/[.-]/)
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part) && isUnknown(part))
    ? email
    : undefined
}

function isAt(path: Path, field: string): boolean {
  const wanted = field.split('.')
  // A text in several languages stands one step further in.
  const names = path.slice(0, wanted.length)
  return (
    path.length <= wanted.length + 1 &&
    names.length === wanted.length &&
    wanted.every((name, index) => name === '*' || name === String(names[index]))
  )
}

function textsIn(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (isTexts(value))
    return Object.entries(value).flatMap(([language, text]) =>
      text === undefined ? [] : [[[...path, language], text] as const],
    )
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    textsIn(item, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}
