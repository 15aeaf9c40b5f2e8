import { duties, unsettled, untold } from '../../duties.ts'
import { all, any, anyOf, certain, not, suspected } from '../../formula.ts'
import { help, must, should, soonerIfLeaving } from '../row.ts'

const honourOrAbroad = anyOf(suspected, ['honour', 'abroad'])

/** Exploitation is for the police whether it is sure or not (P5); the others when they are sure (P8). */
const honourKnown = any(anyOf(certain, ['honour', 'abroad']), suspected('trafficking'))

/** Honour, abroad and exploitation (law.md 4.7, P8). */
export const honour = {
  // 4.7, P8
  stopDeparture: must('now', suspected('departure'), {
    contacts: ['policeEmergency', 'barnevern', 'barnevernvakt', 'alarm', 'competenceTeam'],
    sources: ['straffeloven-196', 'left-abroad'],
    done: not(any(duties.travel, untold('avert'))),
  }),
  callAboutHonour: should('sameDay', honourKnown, {
    sooner: soonerIfLeaving,
    contacts: ['police', 'barnevern', 'barnevernvakt', 'alarm', 'competenceTeam'],
    sources: ['competence-team', 'left-abroad'],
    done: not(
      any(
        duties.travel,
        untold('trafficking'),
        unsettled('trafficking'),
        anyOf((fact) => all(unsettled(fact), not(certain(fact))), ['honour', 'abroad']),
      ),
    ),
  }),
  // In doubt: advice before anyone talks with the family, and no police unless they advise it (P8).
  discussHonour: should('sameDay', all(honourOrAbroad, not(honourKnown)), {
    sooner: soonerIfLeaving,
    contacts: ['competenceTeam', 'barnevern', 'barnevernvakt', 'alarm', 'police'],
    sources: ['competence-team', 'left-abroad'],
    done: not(anyOf(unsettled, ['honour', 'abroad'])),
  }),
  alreadyAbroad: should('sameDay', suspected('alreadyAbroad'), {
    contacts: ['police', 'barnevern', 'barnevernvakt', 'alarm', 'udops'],
    sources: ['left-abroad'],
    done: not(duties.travel),
  }),
  diversityAdviser: help('aWeek', honourOrAbroad, {
    contacts: ['diversityAdviser'],
    sources: ['competence-team'],
  }),
}
