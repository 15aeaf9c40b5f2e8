import { aboutAdult, aboutChild, aboutUnborn } from '../../circumstances.ts'
import { all, any, anyOf, not, suspected } from '../../formula.ts'
import { can, help, must, should } from '../row.ts'

/** Not a child: a pupil over 18, or the one who is pregnant. */
const grown = not(aboutChild)

// What was learnt before somebody said who it is about counts as well: facts only join.
const inDanger = anyOf(suspected, ['adultDanger', 'danger'])
const suicide = anyOf(suspected, ['adultSuicide', 'selfHarm'])
const harmed = anyOf(suspected, ['adultHarmed', 'violence', 'sexual', 'injury', 'trafficking'])
const forced = anyOf(suspected, ['adultForced', 'honour', 'abroad'])

/** The plans for those whom the rules on reports to barnevern are not about (decisions F6). */
export const others = {
  grownEmergency: must('now', all(grown, inDanger), {
    contacts: ['medical', 'policeEmergency', 'fire'],
    sources: ['straffeloven-287'],
  }),
  grownSuicide: must('now', all(grown, suicide), {
    contacts: ['medical', 'legevakt', 'mentalHealth'],
    sources: ['straffeloven-287'],
  }),
  grownAvert: must('sameDay', all(grown, any(inDanger, harmed, forced)), {
    contacts: ['police', 'policeEmergency', 'plikt'],
    sources: ['straffeloven-196'],
  }),
  unbornHelp: can('twoWeeks', aboutUnborn, {
    sooner: [[any(suspected('unbornAtRisk'), inDanger, harmed), 'sameDay']],
    contacts: ['generalPractitioner', 'healthNurse', 'legevakt'],
    sources: ['barnehageloven-45', 'opplaringslova-24-2'],
  }),
  unbornDiscuss: can('sameDay', all(aboutUnborn, any(suspected('unbornAtRisk'), harmed)), {
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-1-2', 'product'],
  }),
  // It is among what is done first: for a child in that home the duty to report may apply.
  grownChildren: should('sameDay', grown, { sources: ['barnevernsloven-13-2'] }),
  grownForced: can('sameDay', all(grown, forced), {
    contacts: ['competenceTeam', 'policeEmergency', 'redCrossForced', 'crisisCentre'],
    sources: ['competence-team'],
  }),
  grownVictim: can('sameDay', all(grown, any(inDanger, harmed, forced)), {
    contacts: ['voLine', 'crisisCentre', 'assaultCentre'],
    sources: ['bufdir-violence'],
  }),
  adultNoReport: can('sameDay', aboutAdult, { sources: ['barnevernsloven-1-2'] }),
  adultConsent: help('aWeek', aboutAdult, {
    contacts: ['healthNurse', 'generalPractitioner', 'legevakt'],
    sources: ['product'],
  }),
  grownFollow: help('twoWeeks', grown, {
    contacts: ['voLine', 'mentalHealth'],
    sources: ['product'],
  }),
}
