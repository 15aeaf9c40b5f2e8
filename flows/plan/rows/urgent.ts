import { acuteFacts, duties, parentsNotYet } from '../../duties.ts'
import { all, any, not, suspected } from '../../formula.ts'
import { acute, today } from '../conditions.ts'
import { must, should, soonerToday } from '../row.ts'

const acuteOpen = any(...acuteFacts.map((fact) => duties[fact]))

/** What is urgent today (law.md 4.1–4.5). */
export const urgent = {
  // 4.1 danger now
  callEmergency: must('now', suspected('danger'), {
    contacts: ['medical', 'policeEmergency', 'fire', 'poison'],
    twoNumbers: true,
    sources: ['straffeloven-287', 'bufdir-violence', 'forvaltningsloven-13-b'],
    done: not(duties.danger),
  }),
  stayWithChild: should('now', acute, { sources: ['bufdir-violence'], done: not(acuteOpen) }),
  // 4.2 not safe today
  callBeforePickup: must('beforePickup', today, {
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    done: not(duties.notSafeToday),
  }),
  policeIfThreat: must('now', any(today, suspected('unfitAdult')), {
    contacts: ['policeEmergency'],
    sources: ['straffeloven-287', 'barnevernsloven-4-2', 'bufdir-violence'],
    done: not(any(duties.notSafeToday, duties.unfitAdult)),
  }),
  // 4.3 fresh injuries, possible abuse
  getTreatment: should('now', suspected('injury'), {
    contacts: ['legevakt', 'medical'],
    sources: ['barnehus-suspicion'],
    done: not(duties.injury),
  }),
  callAboutInjury: should('sameDay', suspected('injury'), {
    sooner: soonerToday,
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'police', 'barnehus', 'assaultCentre'],
    sources: ['barnehus-suspicion', 'assault-examination'],
    done: not(duties.injury),
  }),
  // P0.4 suicide talk, serious self-harm
  selfHarmAcute: must('now', suspected('selfHarm'), {
    contacts: ['medical'],
    sources: ['straffeloven-287', 'forvaltningsloven-13-b'],
    done: not(duties.selfHarm),
  }),
  selfHarmHelp: should('sameDay', suspected('selfHarm'), {
    contacts: ['legevakt', 'generalPractitioner', 'healthNurse'],
    sources: ['product'],
    done: not(duties.selfHarm),
  }),
  // 4.4, 4.5 pick-up
  delayHandOver: should('now', suspected('unfitAdult'), {
    contacts: ['policeEmergency', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['pick-up', 'barnevernsloven-4-2'],
    done: not(duties.unfitAdult),
  }),
  callGuardians: should('now', all(suspected('notCollected'), not(parentsNotYet)), {
    sources: ['pick-up'],
    done: not(duties.notCollected),
  }),
  callNobodyComes: should('now', suspected('notCollected'), {
    contacts: ['barnevernvakt', 'alarm', 'police'],
    sources: ['pick-up', 'product'],
    done: not(duties.notCollected),
  }),
}
