import { createMachine } from 'xstate'
import { expect, test } from 'vitest'
import { interruptions } from '../../flows/bti/asides.ts'
import { bti } from '../../flows/bti/bti.ts'
import { btiConfig } from '../../flows/bti/config.ts'
import { stateIds } from '../../flows/bti/ids.ts'
import { question, type StepMeta } from '../../flows/bti/shape.ts'

interface Node {
  readonly meta?: Partial<StepMeta>
  readonly always?: unknown
  readonly on?: Readonly<Record<string, unknown>>
  readonly states?: Readonly<Record<string, Node>>
}

function leaves(node: Node, path: readonly string[] = []): readonly (readonly [string, Node])[] {
  const here = node.meta ? [[path.join('.').replace(/^work\./, ''), node] as const] : []
  return [
    ...here,
    ...Object.entries(node.states ?? {}).flatMap(([name, child]) => leaves(child, [...path, name])),
  ]
}

const chart: Node = JSON.parse(JSON.stringify(btiConfig))

test('every state a person can stand in has an id, and every id a state', () => {
  expect(
    leaves(chart)
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(stateIds.toSorted())
})

test('every state says the track and the phase its id says', () => {
  const said = leaves(chart).map(([id, { meta }]) => [id, meta?.track, meta?.phase])
  const inId = leaves(chart).map(([id]) => {
    const [track, phase] = id.split('.')
    if (track === 'consent') return [id, track, 'act']
    return [id, track, track?.startsWith('level') ? phase : undefined]
  })
  expect(said).toEqual(inId)
})

test('whoever is sent back to where they were asked is sent to a state of the chart', () => {
  const headings = Array.from(
    JSON.stringify(chart).matchAll(/"params":\{[^{}]*"heading":"([^"]*)"/g),
    ([, heading]) => heading,
  )
  expect(headings).toContain('level1.act.carryOut')
  const places: readonly string[] = ['', 'place', ...stateIds]
  expect(headings.filter((heading) => !places.includes(heading ?? ''))).toEqual([])
})

test('a parent is spoken to, and a case ends, only behind the gates of that state itself', () => {
  const guarded = leaves(chart).filter(([, { always }]) => always)
  const sentOn = guarded.filter(
    ([id, { always }]) => !JSON.stringify(always).includes(`"heading":"${id}"`),
  )
  // These are left when there is nothing more to ask in them.
  expect(sentOn.map(([id]) => id)).toEqual([
    'safety.again',
    // Its plan waits for what the parents may be told.
    'safety.urgent',
    'safety.everyday',
    // An open talk, where nothing speaks against it any more.
    'duty.parentsOpen',
    // Asked once for each report.
    'duty.today',
    'duty.discuss',
    'duty.callNow',
    'duty.unease',
    'duty.saidSerious',
    'duty.handled',
    // Grave self-harm has a page of its own.
    'aside.acute.selfHarmSmall',
  ])
})

test('the chart is data: it survives being written down and read again', () => {
  expect(JSON.parse(JSON.stringify(bti.config))).toEqual(chart)
})

test('a misspelt target stops the chart from being made', () => {
  const misspelt = { id: 'bti', initial: 'a', states: { a: { on: { yes: '#bti.safety' } } } }
  expect(() => createMachine(misspelt)).toThrow(/safety/)
})

test('a misspelt target is a type error in the editor', () => {
  // @ts-expect-error there is no such state
  expect(question({ yes: 'safety.volence' }).meta.answers).toEqual(['yes'])
})

test('an answer named as a button that is always there leads to the same aside', () => {
  const doubled = leaves(chart)
    .filter(([id]) => !id.startsWith('aside.'))
    .flatMap(([, node]) => Object.entries(node.on ?? {}))
    .filter(([answer]) => answer in interruptions)
  expect(doubled.length).toBeGreaterThan(0)
  for (const [answer, ways] of doubled)
    expect(JSON.stringify([answer, ways])).toContain(`aside.${answer}`)
})
