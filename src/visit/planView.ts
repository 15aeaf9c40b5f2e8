import { allGates, duties } from '../../flows/duties.ts'
import { reaches, type FactName } from '../../flows/facts.ts'
import { isTooOld } from '../../flows/fresh.ts'
import { acute } from '../../flows/plan/conditions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { checked } from '../../flows/rules/checked.ts'
import { sources, type Source, type SourceId } from '../../flows/sources.ts'
import { groundsOf } from '../plan/because.ts'
import { knownLine } from '../plan/known.ts'
import { planFor, type Plan, type PlanLine } from '../plan/plan.ts'
import { taughtBy } from '../walk/taught.ts'
import { rememberedOf } from '../walk/replay.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { holds, suspected, type Formula } from '../../flows/formula.ts'
import type { Context, Notes } from '../../flows/progress.ts'
import { answersGiven, type AnswerView } from './answerView.ts'
import { contactView, type ContactView } from './contactView.ts'
import type { Guide } from './guide.ts'
import { inWords } from './inWords.ts'

/** The answers a line stands on, and the gates that were not answered. */
export interface Because {
  readonly answers: readonly AnswerView[]
  readonly unasked: readonly FactName[]
}

export interface SourceView {
  readonly id: SourceId
  /** What is said of it: the guide's own advice, not a rule; only read; or checked by a role. */
  readonly standing: 'product' | 'read' | 'checked'
  /** Day, month, year. */
  readonly read: string
  readonly checked: Checked | undefined
  /** Read too long ago: it may have changed. */
  readonly old: boolean
}

/** Which role has checked a source, and when. */
type Checked = (typeof checked)[string]

export interface LineView extends Pick<
  PlanLine,
  'id' | 'half' | 'force' | 'who' | 'by' | 'done' | 'about'
> {
  /** The one to call first. */
  readonly contact: ContactView | undefined
  /** The other one, where it depends on what it is. */
  readonly other: ContactView | undefined
  readonly because: Because
  readonly sources: readonly SourceView[]
}

/** What must be done already, and the one to call. The rest of the line stands in the plan. */
export type KnownView = Pick<LineView, 'id' | 'contact'>

/** What the parents have seen or said, where a sentence beside the decision takes it in. */
type Known = Exclude<Notes['parentsKnow'], 'nothing' | 'unknown'>

export interface PlanView extends Pick<Plan, 'parents' | 'notes' | 'turningPoints' | 'lookAgain'> {
  /** What is shown before "more": at most five things to do, duty first. */
  readonly first: readonly LineView[]
  readonly rest: readonly LineView[]
  readonly hasDuty: boolean
  /** A report is to be sent: nobody above can stop it, and to be told once is enough. */
  readonly ownDuty: boolean
  readonly parentsBecause: Because
  /** The decision as it is said: after a talk or a no the same *yes* is said in other words. */
  readonly parentsSaid: Plan['parents'] | 'discussFirst' | 'talked' | 'refused' | 'gone'
  /** What they know already, beside the decision: what need not be hidden and what waits, or where to begin. */
  readonly parentsKnown: `${Known}.${'open' | 'wait'}` | undefined
  /** What keeps the parents out of it, each with how sure it is; empty where nothing does. */
  readonly parentsHeldBy: readonly { readonly gate: FactName; readonly sure: boolean }[]
  readonly doNots: Plan['doNots']
  readonly contacts: readonly ContactView[]
  /** A source or a number of it was read too long ago. */
  readonly old: boolean
  readonly unanswered: readonly FactName[]
}

export const shownFirst = 5

/** The plan of a trip, with the answers that caused each line. */
export function planView(trip: Trip, guide: Guide): PlanView {
  const { context } = hereOf(trip)
  const plan = planFor(context)
  const because = becauseOf(trip, context)
  const lines = [...plan.duty, ...plan.help]
    .map((line) => lineView(line, because, guide))
    .map((line) => ({ ...line, who: whoDoes(line.who, context, guide) }))
  const open = lines.filter((line) => !line.done)
  const said = parentsSaid(plan.parents, context)
  const first = firstOf(open)
  const contacts = plan.contacts.map((id) => contactView(id, guide))
  const dated = [...contacts, ...lines.flatMap(({ sources }) => sources)]
  return {
    first,
    rest: lines.filter((line) => !first.includes(line)),
    hasDuty: plan.duty.length > 0,
    ownDuty: open.some(({ id }) => id === 'sendReport'),
    parents: plan.parents,
    parentsBecause: because(plan.parentsWhen),
    parentsSaid: said,
    parentsKnown: parentsKnown(said, context.notes),
    parentsHeldBy: parentsHeldBy(plan, context),
    doNots: plan.doNots,
    notes: plan.notes,
    turningPoints: plan.turningPoints,
    lookAgain: plan.lookAgain,
    contacts,
    old: dated.some(({ old }) => old),
    unanswered: plan.unanswered,
  }
}

/** What stands above a question while more is asked. */
export function knownView({ places }: Trip, guide: Guide): KnownView | undefined {
  const line = knownLine(places)
  const [contact] = line?.contacts ?? []
  return line && { id: line.id, contact: contact && contactView(contact, guide) }
}

/**
 * What must be done first, then the rest of the duty, and never without something that helps the child
 * now. Of what has the same deadline, no *Må* is folded away under a *Bør*.
 */
function firstOf(open: readonly LineView[]): readonly LineView[] {
  const help = open.filter(({ half }) => half === 'help')
  const duties = open.filter(({ half }) => half === 'duty')
  const weights = duties.filter(({ force }) => force !== 'can')
  const duty = [
    ...deadlines.flatMap((deadline) =>
      (['must', 'should'] as const).flatMap((wanted) =>
        weights.filter(({ force, by }) => force === wanted && by === deadline),
      ),
    ),
    ...duties.filter(({ force }) => force === 'can'),
  ].slice(0, shownFirst - Math.min(help.length, 1))
  const chosen = [...duty, ...help].slice(0, shownFirst)
  return open.filter((line) => chosen.includes(line))
}

function lineView(line: PlanLine, because: (when: Formula) => Because, guide: Guide): LineView {
  const { id, half, force, who, by, done, about } = line
  const [contact, second] = line.contacts
  const other = line.twoNumbers ? second : undefined
  return {
    id,
    half,
    force,
    who,
    by,
    done,
    about,
    contact: contact && contactView(contact, guide),
    other: other && contactView(other, guide),
    because: because(line.when),
    sources: line.sources.map((source) => sourceView(source, guide.today)),
  }
}

function parentsSaid(decision: Plan['parents'], context: Context): PlanView['parentsSaid'] {
  const { notes } = context
  if (decision !== 'yes') return decision
  if (holds(suspected('gone'), context)) return 'gone'
  // Advice first, unless the parents are needed now (decisions A8, A7).
  if (holds(duties.discuss, context) && !holds(acute, context)) return 'discussFirst'
  if (notes.consentRefused) return 'refused'
  return notes.talked || notes.closing ? 'talked' : 'yes'
}

/** Where advice or a talk says the rest, and about somebody who is no child, nothing is added. */
function parentsKnown(
  decision: PlanView['parentsSaid'],
  { parentsKnow: known }: Notes,
): PlanView['parentsKnown'] {
  const how = beside[decision]
  return how && known !== 'nothing' && known !== 'unknown' ? `${known}.${how}` : undefined
}

const beside: Partial<Record<PlanView['parentsSaid'], 'open' | 'wait'>> = {
  yes: 'open',
  discussFirst: 'open',
  notYet: 'wait',
  askFirst: 'wait',
  gatesFirst: 'wait',
}

/** One wavering answer is enough to make the parents wait: the page says which. */
function parentsHeldBy(plan: Plan, context: Context): PlanView['parentsHeldBy'] {
  if (plan.parents !== 'notYet' && plan.parents !== 'askFirst') return []
  return groundsOf(plan.parentsWhen, context)
    .facts.filter((gate) => allGates.includes(gate) && reaches(context.facts[gate], 'below'))
    .map((gate) => ({ gate, sure: context.facts[gate] === 'yes' }))
}

/** On level 1 nobody is stafettholder yet where one is chosen on level 2. */
function whoDoes(who: LineView['who'], { notes }: Context, { variants }: Guide): LineView['who'] {
  const nobodyYet = variants.stafettholder === 'level2' && notes.level === '1'
  return who === 'stafettholder' && nobodyYet ? 'both' : who
}

function becauseOf(trip: Trip, context: Context): (when: Formula) => Because {
  const taught = taughtBy(trip)
  const given = answersGiven(trip.chart, rememberedOf(trip))
  return (when) => {
    const { facts, notes } = groundsOf(when, context)
    const indexes = new Set([
      ...facts.map((fact) => taught.facts[fact]),
      ...notes.map((note) => taught.notes[note]),
    ])
    return {
      answers: given.filter(({ index }) => indexes.has(index)),
      unasked: facts.filter((fact) => context.facts[fact] === 'unasked' && allGates.includes(fact)),
    }
  }
}

/** A source as it stands on a day. */
export function sourceView(id: SourceId, today: string, checks = checked): SourceView {
  const { read, product }: Source = sources[id]
  const check = checks[id]
  return {
    id,
    standing: product ? 'product' : check ? 'checked' : 'read',
    read: inWords(read),
    checked: check && { ...check, on: inWords(check.on) },
    old: isTooOld(read, 'source', today),
  }
}
