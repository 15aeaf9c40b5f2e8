import { duties, harming } from '../../duties.ts'
import { all, any, not, suspected } from '../../formula.ts'
import { byAChild } from '../conditions.ts'
import { help, should } from '../row.ts'

/** A plan for the child who hurts, threatens or frightens others. */
export const harms = {
  policeAboutThreat: should('sameDay', suspected('harms'), {
    contacts: ['police', 'policeEmergency'],
    sources: ['straffeloven-196', 'product'],
    done: not(any(duties.harms, duties.avert, duties.police)),
  }),
  // Sexual behaviour has a line of its own for both children.
  helpWhoHarms: help('aWeek', any(harming, all(byAChild, not(suspected('sexualBehaviour')))), {
    who: 'both',
    contacts: ['healthNurse', 'ppt'],
    sources: ['guideline', 'cooperation'],
    done: not(any(duties.harms, all(byAChild, duties.environment))),
  }),
}
