/** A set of assignments, as a node of a binary decision diagram. Equal sets are equal numbers. */
export type Zone = number

/** The empty set, and the set of everything. */
export const none: Zone = 0
export const every: Zone = 1

/** Numbers, because they are part of the keys below. */
const and = 0
const or = 1
const minus = 2
const set = 3
const clear = 4
const on = 5
const off = 6
type Binary = typeof and | typeof or | typeof minus
type Unary = typeof set | typeof clear | typeof on | typeof off
type Operation = Binary | Unary

/** Room for what the proof asks again: with too little of it, a change is tried six times slower. */
const cacheBits = 23
const leaf = 1 << 24

/**
 * Reduced ordered binary decision diagrams (Bryant 1986), lowest variable first.
 *
 * The facts, deeds and notes of the chart are some 260 bits. What a guard or a rule says of them is
 * near to a product of one small relation for each fact, so it is a small diagram although it holds
 * for far too many contexts to list.
 */
export class Bdd {
  #room = 1 << 12
  #count = 2
  #variable = new Int32Array(this.#room).fill(leaf, 0, 2)
  #low = new Int32Array(this.#room)
  #high = new Int32Array(this.#room)
  #chain = new Int32Array(this.#room)
  #heads = new Int32Array(this.#room)
  // No operation is kept for the empty set, so a key of nought is an empty slot.
  readonly #keyA = new Int32Array(1 << cacheBits)
  readonly #keyB = new Int32Array(1 << cacheBits)
  readonly #results = new Int32Array(1 << cacheBits)
  /** For each number of variables, what was counted before. */
  readonly #counts = new Map<number, Map<Zone, number>>()

  readonly and = (a: Zone, b: Zone): Zone => this.#apply(and, a, b)
  readonly or = (a: Zone, b: Zone): Zone => this.#apply(or, a, b)
  /** What is in the first and not in the second. */
  readonly minus = (a: Zone, b: Zone): Zone => this.#apply(minus, a, b)
  /** The set after a variable was given a value, whatever it was before. */
  readonly assign = (a: Zone, variable: number, value: boolean): Zone =>
    this.#change(value ? set : clear, a, variable)
  /** Where the set holds once a variable has been given a value: what `assign` came from. */
  readonly before = (a: Zone, variable: number, value: boolean): Zone =>
    this.#change(value ? on : off, a, variable)

  /** All assignments where a variable has a value. */
  where(variable: number, value: boolean): Zone {
    return value ? this.#make(variable, 0, 1) : this.#make(variable, 1, 0)
  }

  has(a: Zone, assignment: (variable: number) => boolean): boolean {
    let node = a
    while (node > 1)
      node = (assignment(this.#variable[node] ?? 0) ? this.#high[node] : this.#low[node]) ?? 0
    return node === 1
  }

  /** One member, as the variables that must be true; all others are false. */
  pick(a: Zone): ReadonlySet<number> {
    const chosen = new Set<number>()
    let node = a
    while (node > 1) {
      const goHigh = this.#low[node] === 0
      if (goHigh) chosen.add(this.#variable[node] ?? 0)
      node = (goHigh ? this.#high[node] : this.#low[node]) ?? 0
    }
    return chosen
  }

  /** How many assignments of all variables are in the set. */
  count(a: Zone, variables: number): number {
    const above = Math.min(this.#variable[a] ?? leaf, variables)
    const known = this.#counts.get(variables) ?? new Map<Zone, number>()
    this.#counts.set(variables, known)
    return this.#countFrom(a, variables, known) * 2 ** above
  }

  size(): number {
    return this.#count
  }

  #hash(v: number, l: number, h: number): number {
    const mixed = Math.imul(v, 12582917) ^ Math.imul(l, 4256249) ^ Math.imul(h, 741457)
    return (mixed >>> 0) & (this.#room - 1)
  }

  #grow(): void {
    this.#room *= 2
    this.#variable = widened(this.#variable, this.#room)
    this.#low = widened(this.#low, this.#room)
    this.#high = widened(this.#high, this.#room)
    this.#chain = new Int32Array(this.#room)
    this.#heads = new Int32Array(this.#room)
    for (let node = 2; node < this.#count; node++) this.#link(node)
  }

  #link(node: number): void {
    const slot = this.#hash(this.#variable[node] ?? 0, this.#low[node] ?? 0, this.#high[node] ?? 0)
    this.#chain[node] = this.#heads[slot] ?? 0
    this.#heads[slot] = node
  }

  #make(v: number, l: Zone, h: Zone): Zone {
    if (l === h) return l
    let node = this.#heads[this.#hash(v, l, h)] ?? 0
    for (; node !== 0; node = this.#chain[node] ?? 0) {
      if (this.#variable[node] === v && this.#low[node] === l && this.#high[node] === h) return node
    }
    if (this.#count === this.#room) this.#grow()
    node = this.#count++
    this.#variable[node] = v
    this.#low[node] = l
    this.#high[node] = h
    this.#link(node)
    return node
  }

  #apply(operation: Binary, first: Zone, second: Zone): Zone {
    const swap = operation !== minus && first > second
    const a = swap ? second : first
    const b = swap ? first : second
    const quick = trivial(operation, a, b)
    if (quick !== undefined) return quick
    const slot = slotOf(operation, a, b)
    const key = a * 8 + operation
    if (this.#keyA[slot] === key && this.#keyB[slot] === b) return this.#results[slot] ?? 0
    const va = this.#variable[a] ?? leaf
    const vb = this.#variable[b] ?? leaf
    const v = Math.min(va, vb)
    const l = this.#apply(
      operation,
      va === v ? (this.#low[a] ?? 0) : a,
      vb === v ? (this.#low[b] ?? 0) : b,
    )
    const h = this.#apply(
      operation,
      va === v ? (this.#high[a] ?? 0) : a,
      vb === v ? (this.#high[b] ?? 0) : b,
    )
    return this.#remember(slot, key, b, this.#make(v, l, h))
  }

  #remember(slot: number, key: number, b: number, result: Zone): Zone {
    this.#keyA[slot] = key
    this.#keyB[slot] = b
    this.#results[slot] = result
    return result
  }

  #change(operation: Unary, a: Zone, v: number): Zone {
    const va = this.#variable[a] ?? leaf
    const asks = operation === on || operation === off
    if (va > v && asks) return a
    if (va > v) return operation === set ? this.#make(v, 0, a) : this.#make(v, a, 0)
    const slot = slotOf(operation, a, v)
    const key = a * 8 + operation
    if (this.#keyA[slot] === key && this.#keyB[slot] === v) return this.#results[slot] ?? 0
    const l = this.#low[a] ?? 0
    const h = this.#high[a] ?? 0
    const result =
      va < v
        ? this.#make(va, this.#change(operation, l, v), this.#change(operation, h, v))
        : this.#changeHere(operation, v, l, h)
    return this.#remember(slot, key, v, result)
  }

  #changeHere(operation: Unary, v: number, l: Zone, h: Zone): Zone {
    if (operation === on) return h
    if (operation === off) return l
    const both = this.#apply(or, l, h)
    return operation === set ? this.#make(v, 0, both) : this.#make(v, both, 0)
  }

  #countFrom(a: Zone, variables: number, known: Map<Zone, number>): number {
    if (a <= 1) return a
    const before = known.get(a)
    if (before !== undefined) return before
    const v = this.#variable[a] ?? 0
    const part = (child: Zone) =>
      this.#countFrom(child, variables, known) *
      2 ** (Math.min(this.#variable[child] ?? leaf, variables) - v - 1)
    const sum = part(this.#low[a] ?? 0) + part(this.#high[a] ?? 0)
    known.set(a, sum)
    return sum
  }
}

/** The answer at the leaves; undefined where both sides must be opened. The lower is the first, but to `minus`. */
function trivial(operation: Binary, a: Zone, b: Zone): Zone | undefined {
  if (a === b) return operation === minus ? none : a
  if (operation === and) return a === 0 ? none : a === 1 ? b : undefined
  if (operation === or) return a === 0 ? b : a === 1 ? every : undefined
  return a === 0 || b === 1 ? none : b === 0 ? a : undefined
}

function slotOf(operation: Operation, a: number, b: number): number {
  const mixed =
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation + 1, 0xc2b2ae35)
  return mixed >>> (32 - cacheBits)
}

function widened(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(room)
  wide.set(array)
  return wide
}
