/** A small source of chance that always gives the same for the same seed. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  return {
    next,
    of: <T>(list: readonly T[]): T => {
      const found = list[next(list.length)]
      if (found === undefined) throw new RangeError('Nothing to choose from.')
      return found
    },
  }
}

type Chance = ReturnType<typeof chance>

/** What somebody might write who means harm, or whose editor did. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "javascript:alert('x')",
  'JaVaScRiPt:alert(1)//https://a.no',
  'data:text/html;base64,PHNjcmlwdD4=',
  'https://ok.no/\u202egnp.exe',
  'https://evil.no@good.no',
  'https://xn--80ak6aa92e.com',
  'https://a.no/"onmouseover="alert(1)',
  "https://a.no/'><script>",
  '\u202e211 gnir',
  '\u2066skjult\u2069',
  'a\u200bb\u200c\u200d',
  '\u0000',
  '\u0007\u001b[31m',
  '\ud800',
  'Z\u0351\u036b\u0343\u036a\u0302a\u0363\u0369\u036b\u036c',
  '{{leader}} $t(common.name)',
  '${alert(1)}',
  '#{7*7} {%raw%}',
  'expression(alert(1))',
  'red;background:url(//evil.no)',
  '</style><script>',
  '&lt;script&gt;',
  '&#106;avascript:',
  'Du trenger ikke melde',
  'Ikke ring 112',
  'Du har ikke meldeplikt',
  'Vent med å ringe barnevernet',
  'Rektor bestemmer om dere melder',
  'Snakk med foreldrene først',
  'Ring 35 08 26 40',
  'constructor',
  '__proto__',
  '',
  ' ',
  '\n\n',
  'a'.repeat(5000),
  '🦊'.repeat(300),
  'Å'.normalize('NFD'),
  '!!js/function "x"',
  '*a',
  '2026-13-45',
  '9999-99-99',
  '../../../etc/passwd',
  'tel:112',
  '112',
  '+4711223344',
  '0',
] as const

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'targets',
  'guards',
  'facts',
  'duties',
  'law',
  'actions',
  'always',
  'when',
  'alarm',
  'policeEmergency',
  'html',
  'style',
  'onclick',
  'dangerouslySetInnerHTML',
  'id ',
  'ID',
  'nämes',
  '<b>',
  '',
] as const

function hostileValue(by: Chance): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => by.of(hostileTexts),
    () => by.of(hostileTexts),
    () => by.of(hostileTexts),
    () => null,
    () => by.next(2) === 0,
    () => by.of([0, -1, 1e308, 0.1, 2 ** 53]),
    () => [],
    () => ({}),
    () => [by.of(hostileTexts)],
    () => ({ [by.of(hostileKeys)]: by.of(hostileTexts) }),
    () => Array.from({ length: 60 }, () => by.of(hostileTexts)),
    () => nested(by.next(30)),
  ]
  return by.of(kinds)()
}

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : wrapped(depth, nested(depth - 1))
}

function wrapped(depth: number, inner: unknown): unknown {
  return depth % 2 ? [inner] : { a: inner }
}

type Holder = Record<string, unknown> | unknown[]

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}

/** Every place in a value where something could be put otherwise. */
function places(value: unknown): readonly (readonly [Holder, string])[] {
  if (!isHolder(value)) return []
  return Object.keys(value).flatMap((name) => [
    [value, name] as const,
    ...places(Reflect.get(value, name)),
  ])
}

/** A pack spoilt in its values: written as JSON, which is YAML too. */
function spoiltValues(base: object, by: Chance): string {
  const value = structuredClone(base)
  for (let times = 1 + by.next(2); times > 0; times -= 1) {
    const [holder, name] = by.of(places(value))
    const ways: readonly (() => unknown)[] = [
      () => Reflect.set(holder, name, hostileValue(by)),
      () => Reflect.set(holder, name, hostileValue(by)),
      () => Reflect.set(holder, name, by.of(hostileTexts)),
      () => Reflect.deleteProperty(holder, name),
      () => {
        const added = by.of(hostileKeys)
        return Object.defineProperty(holder, added, {
          value: hostileValue(by),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      },
      () => Array.isArray(holder) && holder.push(holder[by.next(holder.length)]),
    ]
    by.of(ways)()
  }
  return JSON.stringify(value)
}

function text(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'))
}

/** A file spoilt in its bytes: cut off, garbled, doubled, or with something slipped in. */
function spoiltBytes(bytes: Uint8Array, by: Chance): Uint8Array {
  const at = by.next(bytes.length)
  const slipped = new TextEncoder().encode(by.of(hostileTexts))
  const lines = new TextDecoder().decode(bytes).split('\n')
  const line = by.next(lines.length)
  const ways: readonly (() => Uint8Array)[] = [
    () => bytes.slice(0, at),
    () => bytes.with(at, by.next(256)),
    () => Uint8Array.from([...bytes.slice(0, at), ...slipped, ...bytes.slice(at)]),
    () => Uint8Array.from([0xff, 0xfe, ...bytes.slice(0, 200)]),
    () => text(lines.toSpliced(line, 1)),
    () => text(lines.toSpliced(line, 0, lines[line] ?? '')),
    () => text(lines.with(line, `  ${lines[line]}`)),
    () => text(lines.with(line, (lines[line] ?? '').trimStart())),
    () => text(lines.toSpliced(line, 0, `${by.of(hostileKeys)}: ${by.of(hostileTexts)}`)),
    () =>
      text(
        lines.toSpliced(
          line,
          0,
          by.of(['a: &a [*a]', '<<: *b', '? - - -', '--- ', '%YAML 9', '\t- x']),
        ),
      ),
  ]
  return by.of(ways)()
}

/** One broken or hostile file. The same seed always gives the same file. */
export function spoilt(base: object, bytes: Uint8Array, seed: number): Uint8Array {
  const by = chance(seed)
  return by.next(4) === 0
    ? spoiltBytes(bytes, by)
    : new TextEncoder().encode(spoiltValues(base, by))
}
