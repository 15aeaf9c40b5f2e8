import { join, nothingKnown, type Facts } from './facts.ts'
import { mapTable } from './keysOf.ts'

/**
 * What has been done. Danger and progress are kept apart (decisions A3): each deed remembers what
 * was known when it was done, so a later rise opens the duty again by itself.
 */
export const deeds = [
  /** the child is safe and those who must know are told */
  'handled',
  /** talked over with barnevern, police, Statens barnehus or Kompetanseteamet */
  'discussed',
  /** the same, and their advice was that parents may be spoken to */
  'advised',
  /** a report to barnevern is sent */
  'reported',
  /** the leader, or the owner when it is about the leader, is told about a member of staff */
  'staffTold',
  'policeTold',
  /** the duty to act for a safe environment is started: stepped in, told, plan under way */
  'stepsTaken',
  /** the absence is followed up: somebody is responsible, and it is agreed when it is looked at again */
  'followed',
  /** those who are hurt are safe, and the child who harms has help */
  'harmMet',
  /** both children have help after sexual behaviour between them */
  'childrenHelped',
  /** "do we tell the parents?" is answered */
  'decided',
] as const

/** Something that was done. */
export type Deed = (typeof deeds)[number]

/** Where an employee can work. */
export const settings = [
  'kindergartenMunicipal',
  'kindergartenPrivate',
  'school',
  'schoolPrivate',
  'sfo',
  'other',
] as const

/** Where the employee works. Decides titles, statutes and whom to tell; never the duty itself. */
export type Setting = (typeof settings)[number]

/**
 * Who the worry is about. A circumstance, outside the order of danger: each has its own plan, and more
 * danger never gives less within it. Never an age or a date of birth. In doubt it is a child.
 */
export const abouts = ['child', 'adult', 'unborn'] as const

/** Who the user is. The leader has the leader's own duties beside everybody's. */
export const userRoles = ['employee', 'leader'] as const

/** What the parents already know or have said: words beside the decision, which never reads it. Not asked is not known. */
export const parentsKnowing = ['saw', 'objected', 'askedForHelp', 'nothing', 'unknown'] as const

/** When, once or again, and whether somebody follows it up. No duty and no deadline reads it. */
export const befores = ['lately', 'longAgo', 'again', 'followed', 'unknown'] as const

/** What is shared with consent: it goes on, somebody has withdrawn, and it has stopped. */
export const sharings = ['agreed', 'withdrawn', 'stopped'] as const

/** What the flow must remember that is neither danger nor a deed. */
export interface Notes {
  readonly about: (typeof abouts)[number]
  readonly role: (typeof userRoles)[number]
  readonly parentsKnow: (typeof parentsKnowing)[number]
  readonly earlier: (typeof befores)[number]
  readonly setting: Setting | 'unasked'
  readonly officeHours: 'unasked' | 'yes' | 'no'
  /** The BTI level the work is on. */
  readonly level: 'none' | '0' | '1' | '2' | '3'
  /**
   * With whom the matter was last talked over. 116 111 stands in for barnevern at night; only the
   * authorities themselves can lift "parents wait" (decisions A3).
   */
  readonly adviser: 'none' | 'own' | 'alarm' | 'authority'
  /** The first half of the two-part topic that was last marked; the second half is asked next. */
  readonly concrete: 'none' | 'yes' | 'unsure'
  /** Where the router is to lead when nothing is open: a state id, or the place before an aside. */
  readonly heading: string
  /** The aside from which another aside was opened; it is returned to first. */
  readonly asideFrom: string
  /** Old answers must be looked at again before going on. */
  readonly recheck: boolean
  readonly leaderInactive: boolean
  /** Who was told last did nothing: the one above must be told too (law.md P6). */
  readonly toldInVain: boolean
  readonly reportSent: boolean
  /** Barnevern has said what is to happen today: a report that is sent has not asked it. */
  readonly todayAsked: boolean
  /** Still unsure after a discussion, and something concrete was seen (decisions B11). */
  readonly reportAdvised: boolean
  /** Whether to report was not asked, and must be: the same people are called again. */
  readonly askAgain: boolean
  readonly afterSeen: boolean
  readonly environmentSeen: boolean
  /** The first talk with child and parents is held. */
  readonly talked: boolean
  /** Somebody said that it may be serious, and neither a gate nor a talk has settled it yet. */
  readonly saidSerious: boolean
  /** A consent that is withdrawn: nothing more is shared, and the other service is told. */
  readonly sharing: (typeof sharings)[number]
  /** The parents, or the child, have said no, and the work goes on with what needs no consent. */
  readonly consentRefused: boolean
  /** The worry is gone, or all agree that there is none now. */
  readonly worryGone: boolean
  /** The case is being closed: the last things are done together. */
  readonly closing: boolean
  /** Help was called for a plain accident or illness, and nobody did it. */
  readonly accident: boolean
}

/** The whole context of the chart. */
export interface Context {
  readonly facts: Facts
  readonly done: Readonly<Record<Deed, Facts>>
  readonly notes: Notes
}

/** A visit before its first answer. */
export const untouched: Context = {
  facts: nothingKnown,
  done: mapTable(deeds, () => nothingKnown),
  notes: {
    about: 'child',
    role: 'employee',
    parentsKnow: 'unknown',
    earlier: 'unknown',
    setting: 'unasked',
    officeHours: 'unasked',
    level: 'none',
    adviser: 'none',
    concrete: 'none',
    heading: '',
    asideFrom: '',
    recheck: false,
    leaderInactive: false,
    toldInVain: false,
    reportSent: false,
    todayAsked: false,
    reportAdvised: false,
    askAgain: false,
    afterSeen: false,
    environmentSeen: false,
    talked: false,
    saidSerious: false,
    sharing: 'agreed',
    consentRefused: false,
    worryGone: false,
    closing: false,
    accident: false,
  },
}

/** Does a deed for everything known so far. */
export function perform(context: Context, deed: Deed): Context {
  const known = join(context.done[deed], context.facts)
  return { ...context, done: { ...context.done, [deed]: known } }
}
