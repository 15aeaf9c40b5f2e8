import { btiFor } from '../../flows/bti/btiFor.ts'
import { nationalVariants } from '../../flows/bti/variants.ts'
import type { WalkedCase } from '../../flows/scenarios/practice/practiceCase.ts'
import { checkIn } from '../practice/check.ts'
import type { Asked, PracticeFault, WalkName } from '../practice/fault.ts'
import { weakerThan, type Weaker } from '../practice/weaker.ts'
import type { LocalCase } from './caseSchema.ts'
import { variantsOf } from './compile.ts'
import type { Broken } from './fault.ts'
import { walkedCase } from './localCase.ts'
import type { Pack } from './schema.ts'

/** What is wrong with the cases to practise on: each is walked in the municipality's own chart. */
export function caseRules(pack: Pack): readonly Broken[] {
  const { cases = [] } = pack
  const variants = { ...nationalVariants, ...variantsOf(pack) }
  return cases.flatMap((written, index) => {
    const one = walkedCase(written)
    const faults = onceEach(checkIn(one, variants))
    const broken = [
      ...partsBroken(written, one),
      ...faults.flatMap((fault) => walkBroken(fault, written)),
      // Of a walk that cannot be walked nothing more is said.
      ...(faults.length > 0 ? [] : weakerThan(btiFor(variants), one).map(weakerBroken)),
    ]
    return broken.map((fault) => ({ ...fault, path: ['cases', index, ...fault.path] }))
  })
}

/** Where another right answer is none, or the expected walk stops before it, no more is said of its way. */
function onceEach(faults: readonly PracticeFault[]): readonly PracticeFault[] {
  const expected = faults.find((one) => one.fault === 'noWay' && one.walk === 'expected')
  const stops = expected?.fault === 'noWay' ? expected.step : Infinity
  return faults.filter(
    (one) =>
      one.fault !== 'noWay' ||
      one.walk === 'expected' ||
      (one.step < stops &&
        !faults.some((other) => other.fault === 'acceptedWhere' && other.walk === one.walk)),
  )
}

function partsBroken({ parts }: LocalCase, { told }: WalkedCase): readonly Broken[] {
  const wanted = told.length + 1
  if (parts.length === wanted) return []
  return [{ path: ['parts'], fault: 'caseParts', values: { wanted, found: parts.length } }]
}

/** What a fault of a walk is in the pack. Those of a whole collection, and of words in files, are none here. */
function walkBroken(fault: PracticeFault, { accepted }: LocalCase): readonly Broken[] {
  if (fault.fault === 'noWay') {
    const { walk, step, answer, asks } = fault
    const at = placeOf(walk)
    const goesOn = accepted[Number(at[1])]?.goOn !== undefined
    const path = at.length > 0 ? [...at, goesOn ? 'goOn' : 'answer'] : ['walk']
    return [{ path, fault: 'caseNoWay', values: { number: step, answer, ...askedIn(asks) } }]
  }
  if (fault.fault === 'otherEnd') {
    const { wanted, asks } = fault
    return [{ path: ['outcome'], fault: 'caseOtherEnd', values: { wanted, ...askedIn(asks) } }]
  }
  if (fault.fault === 'toldWhen') {
    const { told, answers } = fault
    return [{ path: ['walk'], fault: 'caseToldWhen', values: { told, answers } }]
  }
  if (fault.fault === 'acceptedWhere') {
    const { walk, answer, answers } = fault
    const path = [...placeOf(walk), 'answer']
    return [{ path, fault: 'caseAccepted', values: { answer, answers } }]
  }
  return []
}

/** Where a walk stands in the pack: the expected one, or one of the accepted. */
function placeOf(walk: WalkName): readonly PropertyKey[] {
  const [, number] = walk.split(' ')
  return number === undefined ? [] : ['accepted', Number(number) - 1]
}

function weakerBroken(found: Weaker): Broken {
  switch (found.weaker) {
    case 'restraint':
      return { path: ['restraint'], fault: 'caseRestraint' }
    case 'left':
      return { path: ['walk'], fault: 'caseLeft', values: askedIn(found) }
    case 'asking':
      return { path: ['walk'], fault: 'caseAsking', values: askedIn(found) }
    case 'accepted':
      return { path: ['accepted', found.accepted, 'answer'], fault: 'caseAcceptedLess' }
  }
}

function askedIn({ at, open }: Asked): { readonly at: string; readonly open: string } {
  return { at, open: open.join(', ') }
}
