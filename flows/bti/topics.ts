import { certain, noted } from '../formula.ts'
import { teach } from './leads.ts'
import { calling, question, type Draft, type RowLeads, type Way } from './shape.ts'

/** Being away is a row of its own; what is known about it is asked on a page of its own. */
export const absenceRow: RowLeads = {
  yes: { to: 'safety.absence', note: { concrete: 'yes' } },
  unsure: { to: 'safety.absence', note: { concrete: 'unsure' } },
  facts: ['absence'],
}

/**
 * What is known about the absence. By itself it is followed up and never reported; kept at home is
 * the question of care, and a family nobody reaches is for barnevern to be asked about today.
 */
export const absence: Draft = calling(
  ['healthNurse', 'ppt', 'barnevern'],
  question({
    cooperating: teach('absence', 'below', 'safety.next'),
    unexplained: teach('absence', 'yes', 'safety.next'),
    keptHome: teach('absence', 'yes', 'safety.neglect'),
    gone: { to: 'safety.urgent', learn: { absence: 'yes', gone: 'yes' } },
    unsure: teach('absence', 'unsure', 'safety.next'),
  }),
)

/**
 * A child in serious need who does not get its help: is it the parents who do not see to it, or a
 * service that has not given it? Not to know counts as the parents.
 */
export function whoFails(topic: 'medical' | 'disability'): Draft {
  const parents = [
    { ...teach(topic, 'yes', 'safety.urgent'), when: noted('concrete', 'yes') },
    teach(topic, 'unsure', 'safety.next'),
  ] as const
  return question({
    parents,
    // They have asked for it and wait: talked over without a name, and the service has its duty.
    service: { to: 'safety.next', learn: { [topic]: 'unsure', service: 'yes' } },
    unknown: parents,
  })
}

/** The child is the one who hurts, threatens or frightens others. */
export const harmsRow: RowLeads = {
  yes: { to: 'safety.harms', note: { concrete: 'yes' } },
  unsure: { to: 'safety.harms', note: { concrete: 'unsure' } },
  facts: ['harms'],
}

/**
 * Weapons, grave threats, a gang, or violence that injures: then it is asked whether the child puts
 * itself in grave danger, which is what barnevern must know. A bite or a push is help and a safe day.
 */
export const harms: Draft = calling(
  ['policeEmergency'],
  question({
    yes: gravely('yes'),
    unsure: gravely('unsure'),
    no: teach('harms', 'below', 'safety.next'),
  }),
)

function gravely(sure: 'yes' | 'unsure'): readonly Way[] {
  const learn = { harms: sure } as const
  return [
    { to: 'safety.next', learn, when: certain('behaviour') },
    { to: 'safety.behaviour', learn, note: { concrete: sure } },
  ]
}
