import { acuteFacts, duties, graveSelfHarm, parentsNotYet, unsettled } from '../../duties.ts'
import { all, any, not, noted, suspected } from '../../formula.ts'
import { acute, today } from '../conditions.ts'
import { barnevernAnyTime, must, should, soonerToday } from '../row.ts'

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
    sooner: [[suspected('unfitAdult'), 'now']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    done: not(any(duties.notSafeToday, duties.report, duties.discuss)),
  }),
  // Where 112 is called already it is not said twice.
  policeIfThreat: must('now', all(any(today, suspected('unfitAdult')), not(duties.danger)), {
    contacts: ['policeEmergency'],
    sources: ['straffeloven-287', 'barnevernsloven-4-2', 'bufdir-violence'],
    done: not(any(duties.notSafeToday, duties.unfitAdult)),
  }),
  // 4.3 fresh injuries, possible abuse
  callAboutInjury: should('now', suspected('injury'), {
    contacts: ['barnevern', 'police', 'barnevernvakt', 'alarm', 'barnehus', 'assaultCentre'],
    twoNumbers: true,
    sources: ['barnehus-suspicion', 'assault-examination'],
    done: not(any(duties.injury, duties.discuss)),
  }),
  // Nobody asked whether to report: the same people, again, before the child goes home.
  askAgain: should('sameDay', noted('askAgain', true), {
    sooner: soonerToday,
    contacts: barnevernAnyTime,
    sources: ['threshold', 'product'],
    done: not(duties.report),
  }),
  // Barnevern and the police first: most marks need no doctor, and they say who goes with the child.
  getTreatment: should('now', suspected('injury'), {
    contacts: ['legevakt', 'medical'],
    sources: ['barnehus-suspicion'],
    done: not(duties.injury),
  }),
  // P0.4 suicide talk, self-harm: each kind its own help
  selfHarmAcute: must('now', all(graveSelfHarm, not(duties.danger)), {
    contacts: ['medical'],
    sources: ['straffeloven-287', 'forvaltningsloven-13-b'],
    done: not(duties.selfHarm),
  }),
  // To be asked does not give the thought; not to be asked leaves the child alone with it.
  askDirectly: should('now', graveSelfHarm, {
    sources: ['product'],
    done: not(duties.selfHarm),
  }),
  selfHarmHelp: should('sameDay', graveSelfHarm, {
    contacts: ['legevakt', 'generalPractitioner', 'healthNurse'],
    sources: ['product'],
    done: not(duties.selfHarm),
  }),
  selfHarmSmall: should('threeDays', all(suspected('selfHarm'), not(graveSelfHarm)), {
    contacts: ['healthNurse', 'generalPractitioner', 'legevakt'],
    sources: ['product'],
    done: not(duties.selfHarm),
  }),
  // 4.4, 4.5 pick-up
  delayHandOver: should('now', suspected('unfitAdult'), {
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
    sources: ['pick-up', 'barnevernsloven-4-2'],
    done: not(any(duties.unfitAdult, unsettled('unfitAdult'))),
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
