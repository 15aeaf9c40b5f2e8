import type { Broken } from './fault.ts'
import { endsBefore } from './hours.ts'
import type { Pack } from './schema.ts'
import { isTexts, type Text } from './texts.ts'

/** Who answers through the night. With anybody else a time that ends before it begins is a slip. */
const atNight: readonly string[] = ['barnevernvakt', 'crisisCentre', 'assaultCentre']

/** The same, by name. */
const calledSo =
  /vakt|døgn|natt|kveld|krise|overgrep|night|evening|emergency|crisis|assault|hours/iu

/** Opening hours that end before they begin, where nobody would think of a night. */
export function hoursTurned(pack: Pack): readonly Broken[] {
  const { contacts = {}, services = [], moreContacts = [], btiContacts = [] } = pack
  return [
    ...Object.entries(contacts).flatMap(([id, one]) =>
      one && !atNight.includes(id) ? turned(one, ['contacts', id]) : [],
    ),
    ...services.flatMap((one, at) => turned(one, ['services', at])),
    ...moreContacts.flatMap((one, at) => turned(one, ['moreContacts', at])),
    ...btiContacts.flatMap((one, at) => turned(one, ['btiContacts', at])),
  ]
}

interface Answered {
  readonly name?: Text | undefined
  readonly hours?: string | undefined
  readonly numbers?:
    readonly { readonly what: Text; readonly hours?: string | undefined }[] | undefined
}

function turned(
  { name = '', hours = '', numbers = [] }: Answered,
  path: readonly PropertyKey[],
): readonly Broken[] {
  if (isAtNight(name)) return []
  return [
    ...(endsBefore(hours) ? [broken([...path, 'hours'])] : []),
    ...numbers.flatMap((one, at) =>
      endsBefore(one.hours ?? '') && !isAtNight(one.what)
        ? [broken([...path, 'numbers', at, 'hours'])]
        : [],
    ),
  ]
}

function broken(path: readonly PropertyKey[]): Broken {
  return { path, fault: 'hoursTurned' }
}

function isAtNight(said: Text): boolean {
  return calledSo.test((isTexts(said) ? Object.values(said) : [said]).join(' '))
}
