import { aboutAdult, aboutChild, aboutUnborn } from '../../flows/circumstances.ts'
import type { ContactId } from '../../flows/contacts.ts'
import {
  allGates,
  behaviourAlone,
  parentsAsAdvised,
  parentsAskFirst,
  parentsEveryday,
  parentsGates,
  parentsIfAccident,
  parentsIfPickUp,
  parentsIfSelfHarm,
  parentsMayBeTold,
  parentsNotYet,
  type ParentsDecision,
} from '../../flows/duties.ts'
import type { FactName } from '../../flows/facts.ts'
import { holds, suspected, unanswered, type Formula } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../flows/plan/actions.ts'
import {
  doNots,
  lookAgain,
  notesToTake,
  turningPoints,
  type DoNotId,
  type NoteId,
  type TurningPointId,
} from '../../flows/plan/cautions.ts'
import { neighbour } from '../../flows/plan/conditions.ts'
import { deadlines, soonest, type Deadline } from '../../flows/plan/deadlines.ts'
import type { Context, Notes, Setting } from '../../flows/progress.ts'
import { sources, type SourceId } from '../../flows/sources.ts'
import { reachable } from './contacts.ts'
import { statutes } from './statutes.ts'

/** One line of a plan. */
export interface PlanLine {
  readonly id: ActionId
  readonly half: Action['half']
  readonly force: Action['force']
  readonly who: Action['who']
  readonly by: Deadline
  /** Whom to call for it, as the hour allows. */
  readonly contacts: readonly ContactId[]
  /** Two numbers are shown, and not only the first. */
  readonly twoNumbers: boolean
  readonly sources: readonly SourceId[]
  readonly touchesParents: boolean
  /** What the line is about, where it names it: what is unsure beside what is certain. */
  readonly about: NonNullable<Action['about']>
  /** Done, for all that is known now. */
  readonly done: boolean
  readonly when: Formula
}

/** What to do, for what is known. */
export interface Plan {
  readonly setting: Setting | 'unasked'
  readonly duty: readonly PlanLine[]
  readonly help: readonly PlanLine[]
  /** Everyone the plan names, in the order of the lines. */
  readonly contacts: readonly ContactId[]
  readonly parents: ParentsDecision
  readonly parentsWhen: Formula
  readonly doNots: readonly DoNotId[]
  readonly notes: readonly NoteId[]
  readonly turningPoints: readonly TurningPointId[]
  readonly lookAgain: Deadline
  /** Gates that are not answered: they are listed until they are. */
  readonly unanswered: readonly FactName[]
}

/** The plan for what is known. Same facts, same plan; the order of answers cannot matter. */
export function planFor(context: Context): Plan {
  const lines = actionIds
    .filter((id) => holds(actions[id].when, context))
    .map((id) => lineOf(id, context))
  // Sorted where it was made: `toSorted` is not in every browser the guide is for.
  lines.sort(soonestFirst)
  const duty = lines.filter((line) => line.half === 'duty')
  const help = lines.filter((line) => line.half === 'help')
  const [parents, parentsWhen] = parentsDecision(context)
  return {
    setting: context.notes.setting,
    duty,
    help,
    contacts: [...new Set([...duty, ...help].flatMap((line) => line.contacts))],
    parents,
    parentsWhen,
    doNots: thatHold(doNots, context),
    notes: thatHold(notesToTake, context),
    turningPoints: thatHold(turningPoints, context),
    lookAgain: lookAgain.find(([when]) => holds(when, context))?.[1] ?? 'twoWeeks',
    unanswered: (holds(aboutChild, context) ? allGates : []).filter((fact) =>
      holds(unanswered(fact), context),
    ),
  }
}

const actionIds = keysOf(actions)

/** What is open before what is done, soonest first, and at the same time what must before what can. */
function soonestFirst(a: PlanLine, b: PlanLine): number {
  return (
    Number(a.done) - Number(b.done) ||
    deadlines.indexOf(a.by) - deadlines.indexOf(b.by) ||
    Number(a.force === 'can') - Number(b.force === 'can')
  )
}

function lineOf(id: ActionId, context: Context): PlanLine {
  const action: Action = actions[id]
  const sooner = (action.sooner ?? []).filter(([when]) => holds(when, context)).map(([, by]) => by)
  return {
    id,
    half: action.half,
    ...restsOn(action, context),
    who: whoDoes(action.who, context),
    by: soonest(action.by, ...sooner),
    contacts: reachable(action.contacts ?? [], context.notes.officeHours),
    twoNumbers: action.twoNumbers ?? false,
    touchesParents: action.touchesParents ?? false,
    about: (action.about ?? []).filter((fact) => holds(neighbour(fact), context)),
    done: action.done !== undefined && holds(action.done, context),
    when: action.when,
  }
}

/**
 * The sources of a line where the person works, and how strongly it may be said there.
 *
 * Barnehageloven § 46 has no letter about behaviour: where that is all, it is not cited, and where no
 * statute is left – in a private kindergarten – it is *bør*, in the same place and by the same time. So is
 * a duty that only some places of work have.
 */
function restsOn(
  { force, whereStatute, sources: named }: Action,
  context: Context,
): Pick<PlanLine, 'force' | 'sources'> {
  const all = statutes(named, placeOfWork(context))
  const left = holds(behaviourAlone, context) ? all.filter((id) => id !== 'barnehageloven-46') : all
  const kept = left.length === all.length && !whereStatute
  const lawful = kept || left.some((id) => 'statute' in sources[id])
  return { force: force === 'must' && !lawful ? 'should' : force, sources: left }
}

/** A pupil over 18 is at a school, also before anybody is asked where. */
function placeOfWork({ notes }: Context): Notes['setting'] {
  return notes.about === 'adult' && notes.setting === 'unasked' ? 'school' : notes.setting
}

/** Nothing is left to a leader, or done with one, who is under suspicion (law.md I15), or who is the user. */
function whoDoes(who: Action['who'], context: Context): Action['who'] {
  const withLeader = who === 'leader' || who === 'both'
  const isUser = context.notes.role === 'leader'
  return withLeader && (isUser || holds(suspected('leader'), context)) ? 'you' : who
}

function thatHold<Id extends string>(
  table: Readonly<Record<Id, Formula>>,
  context: Context,
): readonly Id[] {
  return keysOf(table).filter((id) => holds(table[id], context))
}

/** The decision, and the condition that made it. */
export function parentsDecision(context: Context): readonly [ParentsDecision, Formula] {
  if (holds(aboutAdult, context)) return ['adult', aboutAdult]
  if (holds(aboutUnborn, context)) return ['unborn', aboutUnborn]
  if (holds(parentsNotYet, context)) return ['notYet', parentsNotYet]
  if (holds(parentsAskFirst, context)) return ['askFirst', parentsAskFirst]
  if (holds(parentsEveryday, context)) return ['everyday', parentsEveryday]
  if (holds(parentsAsAdvised, context)) return ['advised', parentsAsAdvised]
  if (holds(parentsMayBeTold, context)) return ['yes', parentsMayBeTold]
  if (holds(parentsIfAccident, context)) return ['ifAccident', parentsIfAccident]
  if (holds(parentsIfSelfHarm, context)) return ['ifSelfHarm', parentsIfSelfHarm]
  if (holds(parentsIfPickUp, context)) return ['ifPickUp', parentsIfPickUp]
  return ['gatesFirst', { any: parentsGates.map(unanswered) }]
}
