import {
  duties,
  graveSelfHarm,
  parentsMayBeTold,
  parentsWait,
  reportDuty,
  twoPartTopics,
} from '../../duties.ts'
import { all, any, anyOf, not, suspected } from '../../formula.ts'
import { onLevel0, suspicions, suspicionsAndHere } from '../conditions.ts'
import { help } from '../row.ts'

/** Concrete, and not serious enough for a report (decisions A2); nothing graver is known or in doubt. */
const belowThreshold = all(
  anyOf((fact) => all({ fact, atLeast: 'below' }, not(suspected(fact))), twoPartTopics),
  parentsMayBeTold,
  not(any(reportDuty, duties.discuss)),
)

/** Help now, whatever the duty. */
export const helpNow = {
  // The child is heard before anybody talks with the parents.
  // Where the child is not here, it is heard when it comes.
  hearTheChild: help('twoWeeks', not(suspicionsAndHere), {
    who: 'both',
    sources: ['opplaringslova-10-2', 'barnehageloven-3', 'guideline'],
  }),
  tellChildWhom: help('aWeek', anyOf(suspected, ['selfHarm', 'violence', 'sexual', 'honour']), {
    // Whoever may want to die must know today whom to ring tonight.
    sooner: [[graveSelfHarm, 'sameDay']],
    contacts: ['korsPaHalsen', 'ungNo', 'alarm'],
    sources: ['talk-with-child'],
  }),
  selfHarmParents: help('threeDays', all(suspected('selfHarm'), parentsMayBeTold), {
    sooner: [[graveSelfHarm, 'sameDay']],
    who: 'both',
    sources: ['product'],
    touchesParents: true,
  }),
  // Who gives the medicine here, and what is done when it is urgent.
  healthPlan: help('sameDay', suspected('medical'), {
    who: 'both',
    contacts: ['medical', 'healthNurse', 'generalPractitioner'],
    sources: ['product'],
  }),
  // A child who begs for silence is answered before anything is written.
  listen: help('sameDay', suspicionsAndHere, {
    contacts: ['snakkemedbarn'],
    sources: ['talk-with-child'],
  }),
  writeVerbatim: help('sameDay', suspicions, { sources: ['talk-with-child'] }),
  stayClose: help('aWeek', suspicionsAndHere, { sources: ['guideline'] }),
  careForYou: help('aWeek', suspicions, {
    contacts: ['mentalHealth', 'churchSos'],
    sources: ['product'],
  }),
  keepWorkGoing: help('aWeek', all(parentsWait, not(onLevel0)), {
    who: 'stafettholder',
    sources: ['cooperation'],
  }),
  // A parent who may threaten is met by two, and the leader knows (law.md 5.3).
  meetTogether: help('aWeek', suspected('threateningParent'), {
    contacts: ['policeEmergency'],
    sources: ['product'],
  }),
  // The next pick-up, once this one is over or where a parent may come like that (law.md 4.5).
  agreeOnPickup: help('aWeek', anyOf(suspected, ['unfitAdult', 'threateningParent']), {
    who: 'both',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
    sources: ['pick-up', 'product'],
  }),
  helpWithConsent: help('twoWeeks', belowThreshold, {
    who: 'both',
    contacts: ['healthNurse', 'barnevern'],
    sources: ['threshold'],
    touchesParents: true,
  }),
}
