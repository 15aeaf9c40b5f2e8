import { btiConfig } from '../../../flows/bti/config.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { machineOf } from '../kernel/machineOf.ts'
import { run } from '../checks/check.ts'
import { prepare } from '../checks/prepare.ts'
import { explore } from '../walks/explore.ts'
import { coarse, isDetour } from '../walks/look.ts'
import { cutTo, timesTen } from './sizes.ts'

/** How the proof grows: the flow cut to 25, 50 and 100 %, and a made-up chart ten times as large. */
const config: unknown = JSON.parse(JSON.stringify(btiConfig))
const charts: readonly (readonly [string, () => unknown])[] = [
  ['25 %', () => cutTo(config, 0.25)],
  ['50 %', () => cutTo(config, 0.5)],
  ['100 %', () => config],
  ['10 ×', () => timesTen(config)],
]

process.stdout.write(
  'chart    places   transitions   check ms   states    edges   walk ms   peak MB\n',
)
for (const [name, make] of charts) {
  const machine = machineOf(make())
  const start = performance.now()
  const proof = prepare(machine, rules)
  let transitions = 0
  for (const { checks } of Object.values(rules))
    for (const check of checks)
      if (check.kind === 'keeps' || check.kind === 'place' || check.kind === 'deed')
        transitions = Math.max(transitions, run(proof, check).cases)
  const checked = performance.now()
  const { nodes, edges } = explore(machine, proof.chart, proof.space, {
    key: coarse,
    atMost: 20_000,
    follow: (place, event) => !isDetour(place, event),
  })
  const cells: readonly (readonly [number, number])[] = [
    [proof.chart.places.size, 8],
    [transitions, 14],
    [checked - start, 11],
    [nodes.length, 9],
    [edges.length, 9],
    [performance.now() - checked, 10],
    [process.resourceUsage().maxRSS / 1024, 10],
  ]
  const row = cells.map(([value, width]) => value.toFixed(0).padStart(width)).join('')
  process.stdout.write(`${name.padEnd(7)}${row}\n`)
}
