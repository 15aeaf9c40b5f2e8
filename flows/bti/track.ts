import { mapTable } from '../keysOf.ts'
import { here } from './leads.ts'
import {
  phases,
  type Draft,
  type Level,
  type Phase,
  type Router,
  type Step,
  type Track,
  type Transition,
} from './shape.ts'

/** A track as it is written: states and routers, and tables of those that lie within. */
export interface Table {
  readonly [name: string]: Draft | Router | Table
}

/** The same table as a part of the chart. */
interface Built<T extends Table> {
  readonly initial: string
  readonly states: {
    readonly [Name in keyof T]: T[Name] extends Draft
      ? Step
      : T[Name] extends Table
        ? Built<T[Name]>
        : Router
  }
}

/** What a state has besides its own, told where it stands. */
type Also = (at: string, state: Draft) => Draft

/** Where a state stands, and what it has there. */
interface Stands {
  readonly at: string
  readonly track: Track
  readonly phase?: Phase | undefined
  readonly also?: Also | undefined
}

/** Tracks beside the levels that belong to a phase of them: consent is asked for in order to act. */
const phaseOf: Partial<Record<Track, Phase>> = { consent: 'act' }

/**
 * A track of the chart, of its table. It begins with what is written first, and every state is told
 * where it stands.
 */
export function track<T extends Table>(name: Track, table: T, also?: Also): Built<T> {
  return build(table, { at: name, track: name, phase: phaseOf[name], also })
}

/** A level of the chart: a table for each phase of BTI. */
export function level(
  name: Level,
  table: Readonly<Record<Phase, Readonly<Record<string, Draft>>>>,
) {
  return {
    initial: phases[0],
    states: mapTable(phases, (phase) =>
      build(table[phase], { at: `${name}.${phase}`, track: name, phase }),
    ),
  }
}

function build<T extends Table>(table: T, stands: Stands): Built<T> {
  const states = Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      placed(entry, { ...stands, at: `${stands.at}.${name}` }),
    ]),
  )
  // Every entry becomes what its kind says; a mapped table forgets which was which.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { initial: Object.keys(table)[0], states } as Built<T>
}

function placed(entry: Table[string], stands: Stands): Step | Router | Built<Table> {
  if (isState(entry)) return standing(entry, stands)
  return isRouter(entry) ? entry : build(entry, stands)
}

function isState(entry: Table[string]): entry is Draft {
  return 'meta' in entry
}

function isRouter(entry: Router | Table): entry is Router {
  return Array.isArray(entry['always'])
}

function standing(state: Draft, { at, track: of, phase, also }: Stands): Step {
  const { meta, on, always } = also ? also(at, state) : state
  return {
    meta: { ...meta, track: of, ...(phase && { phase }) },
    on: Object.fromEntries(
      Object.entries(on).map(([answer, ways]) => [answer, ways.map((way) => told(way, at))]),
    ),
    ...(always && { always: always.map((way) => told(way, at)) }),
  }
}

/** A way on which the state's own id is written where it said `here`. */
function told(way: Transition, at: string): Transition {
  return {
    ...way,
    actions: way.actions.map((action) =>
      action.type === 'note' && action.params.heading === here
        ? { ...action, params: { ...action.params, heading: at } }
        : action,
    ),
  }
}
