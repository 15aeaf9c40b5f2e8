/**
 * What browsers of the autumn of 2022 – Chrome 107, Safari 16.0, Firefox 106 – do not all have. A build
 * turns newer signs into older ones, but never a method: one that is not there breaks the page where it
 * is called, and that may be on the plan.
 */
export const newer: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': named(
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  ),
  'Iterator.prototype': named(
    'map filter take drop flatMap reduce toArray forEach some every find',
  ),
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any'],
  Response: ['json'],
  RegExp: ['escape'],
  'Element.prototype': ['checkVisibility', 'setHTML', 'togglePopover', 'moveBefore'],
}

/** Names that nothing else has: wherever one stands in code, it is that method. */
export const newerNames: readonly string[] = named(
  `toSorted toReversed toSpliced fromAsync groupBy withResolvers symmetricDifference isSubsetOf
  isSupersetOf isDisjointFrom isWellFormed toWellFormed transferToFixedLength canParse
  checkVisibility setHTML togglePopover moveBefore`,
)

function named(names: string): readonly string[] {
  return names.split(/\s+/)
}
