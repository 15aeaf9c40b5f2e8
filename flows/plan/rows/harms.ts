import { duties, harming } from '../../duties.ts'
import { any, not, suspected } from '../../formula.ts'
import { help, should } from '../row.ts'

/** A plan for the child who hurts, threatens or frightens others. */
export const harms = {
  policeAboutThreat: should('sameDay', suspected('harms'), {
    contacts: ['police', 'policeEmergency'],
    sources: ['straffeloven-196', 'product'],
    done: not(any(duties.harms, duties.avert, duties.police)),
  }),
  helpWhoHarms: help('aWeek', harming, {
    who: 'both',
    contacts: ['healthNurse', 'ppt'],
    sources: ['guideline', 'cooperation'],
    done: not(duties.harms),
  }),
}
