import { allNo, row } from './leads.ts'
import { outcome, rows, type Way } from './shape.ts'
import { track } from './track.ts'

/** A child is asked about from the first gate: nothing that is known of a grown-up is held to be about it. */
const aboutAChild: Way = { to: 'safety.next', note: { about: 'child' } }

/**
 * Whom the rules on reports to barnevern are not about: a pupil over 18, and a child not born yet
 * (bvl. § 1-2, decisions F6). One page of rows, and a plan; a child near them is a walk of its own.
 */
export const others = track('about', {
  adult: rows(
    {
      danger: row('adultDanger', 'about.adultPlan', 'about.adultPlan'),
      suicide: row('adultSuicide', 'about.adultPlan', 'about.adultPlan'),
      harmed: row('adultHarmed'),
      forced: row('adultForced'),
      staff: row('staff'),
      peers: row('peers'),
    },
    {
      done: {
        to: 'about.adultPlan',
        learn: allNo(['adultDanger', 'adultSuicide', 'adultHarmed', 'adultForced']),
      },
    },
  ),
  adultPlan: outcome({ markMore: 'about.adult', sibling: aboutAChild, under18: aboutAChild }),

  unborn: rows(
    {
      danger: row('adultDanger', 'about.unbornPlan', 'about.unbornPlan'),
      harmed: row('adultHarmed'),
      atRisk: row('unbornAtRisk'),
    },
    {
      done: {
        to: 'about.unbornPlan',
        learn: allNo(['adultDanger', 'adultHarmed', 'unbornAtRisk']),
      },
    },
  ),
  unbornPlan: outcome({
    markMore: 'about.unborn',
    pregnantPupil: aboutAChild,
    sibling: aboutAChild,
  }),
})
