import { abuse, acuteFacts, duties, twoPartTopics } from '../duties.ts'
import type { FactName } from '../facts.ts'
import { all, any, anyOf, certain, not, noted, suspected, unanswered } from '../formula.ts'
import { acuteRows } from './acute.ts'
import { allNo, row, teach } from './leads.ts'
import {
  flagged,
  outcome,
  question,
  rows,
  transitions,
  type Draft,
  type RowLeads,
} from './shape.ts'
import { track } from './track.ts'

const honourFacts = ['honour', 'abroad', 'flight', 'threateningParent'] as const
const peopleFacts = ['staff', 'peers', 'sexualBehaviour'] as const
const quickFacts = [
  'violence',
  'sexual',
  ...honourFacts,
  'trafficking',
  'staff',
  'sexualBehaviour',
] as const satisfies readonly FactName[]
/** Red, yellow or green is asked on a page of its own. */
const betweenChildren: RowLeads = {
  yes: 'safety.betweenChildren',
  unsure: 'safety.betweenChildren',
  facts: ['sexualBehaviour'],
}
const suspects = ['home', 'staff', 'leader', 'child', 'outside'] as const

/** After the short check, the everyday gates wait until something is to be closed (decisions B7). */
const everyGate = any(
  noted('level', 'none'),
  noted('heading', 'end.watch'),
  noted('heading', 'end.closed'),
  anyOf(suspected, [...quickFacts, ...acuteFacts]),
)

/**
 * The gates (law.md P0–P9), in the order of decisions B6.
 *
 * `next` leads to the first gate that is not answered, so that every way in – a new worry, a level,
 * a code, a detour – meets the same gates and none twice.
 */
export const safety = track('safety', {
  next: {
    always: [
      ...transitions({ to: 'safety.again', when: noted('recheck', true) }),
      ...transitions({
        to: 'safety.alsoAcute',
        when: all(anyOf(unanswered, acuteFacts), anyOf(suspected, acuteFacts)),
      }),
      ...transitions({ to: 'safety.acute', when: anyOf(unanswered, acuteFacts) }),
      // A journey may be near: when is asked before the rest.
      ...transitions({
        to: 'duty.departure',
        when: all(duties.departure, anyOf(certain, ['honour', 'abroad'])),
      }),
      ...transitions({
        to: 'safety.quick',
        when: all(
          not(noted('level', 'none')),
          unanswered('violence'),
          unanswered('sexual'),
          unanswered('honour'),
        ),
      }),
      ...transitions({ to: 'safety.violence', when: unanswered('violence') }),
      ...transitions({ to: 'safety.sexual', when: unanswered('sexual') }),
      ...transitions({ to: 'safety.who', when: all(abuse, unanswered('outside')) }),
      ...transitions({ to: 'safety.honour', when: anyOf(unanswered, honourFacts) }),
      ...transitions({
        to: 'safety.topics',
        when: any(unanswered('trafficking'), all(everyGate, anyOf(unanswered, twoPartTopics))),
      }),
      ...transitions({
        to: 'safety.people',
        when: any(
          anyOf(unanswered, ['staff', 'sexualBehaviour']),
          all(everyGate, anyOf(unanswered, peopleFacts)),
        ),
      }),
      ...transitions('duty.next'),
    ],
  },

  // P0: danger is looked for before anything else. Vet ikke counts as Ja.
  acute: flagged(
    { acute: true },
    rows(acuteRows, { done: { to: 'safety.next', learn: allNo(acuteFacts) } }),
  ),

  // Something urgent is taken care of: is there more?
  alsoAcute: rows(acuteRows, { done: { to: 'safety.next', learn: allNo(acuteFacts) } }),

  // The short check for those who come in on a level, or from a discussion (B7).
  quick: rows(
    {
      violence: row('violence', 'safety.urgent', 'safety.next'),
      sexual: row('sexual', 'safety.urgent', 'safety.next'),
      honour: row('honour', 'safety.urgent', 'safety.next'),
      abroad: row('abroad', 'safety.urgent', 'safety.next'),
      flight: row('flight', 'safety.next', 'safety.next'),
      threateningParent: row('threateningParent', 'safety.next', 'safety.next'),
      trafficking: concreteFirst('trafficking'),
      staff: row('staff', 'safety.urgent', 'safety.urgent'),
      sexualBehaviour: betweenChildren,
    },
    { done: { to: 'safety.next', learn: allNo(quickFacts) } },
  ),

  // P1
  violence: gate('violence'),
  sexual: gate('sexual'),
  who: rows(
    {
      home: row('home'),
      staff: row('staff'),
      leader: {
        yes: { learn: { leader: 'yes', staff: 'yes' } },
        unsure: { learn: { leader: 'unsure', staff: 'unsure' } },
        facts: ['leader'],
      },
      child: row('child'),
      outside: row('outside'),
    },
    {
      unknown: { to: 'safety.next', learn: { home: 'unsure', outside: 'unsure' } },
      // Offered once somebody is marked: nobody marked is nobody ruled out.
      done: { to: 'safety.next', learn: allNo(suspects), when: anyOf(suspected, suspects) },
    },
  ),

  // P8, and what may happen if the family is told
  honour: rows(
    {
      honour: row('honour', 'safety.urgent'),
      abroad: row('abroad', 'safety.urgent'),
      flight: row('flight'),
      threateningParent: row('threateningParent'),
    },
    { done: { to: 'safety.next', learn: allNo(honourFacts) } },
  ),

  // P2–P5: is there something concrete, and is it serious?
  topics: rows(
    {
      neglect: concreteFirst('neglect'),
      medical: concreteFirst('medical'),
      disability: concreteFirst('disability'),
      behaviour: concreteFirst('behaviour'),
      trafficking: concreteFirst('trafficking'),
    },
    { done: { to: 'safety.next', learn: allNo(twoPartTopics) } },
  ),
  neglect: seriousness('neglect'),
  medical: seriousness('medical'),
  disability: seriousness('disability'),
  behaviour: seriousness('behaviour'),
  trafficking: seriousness('trafficking'),

  // P6, P7: staff, and children between themselves. Mistanke is enough: unsure is the same duty.
  people: rows(
    {
      staff: row('staff', 'safety.urgent', 'safety.urgent'),
      peers: row('peers', 'safety.urgent', 'safety.urgent'),
      sexualBehaviour: betweenChildren,
    },
    { done: { to: 'safety.next', learn: allNo(peopleFacts) } },
  ),
  // Red is yes, yellow is unsure, green is no.
  betweenChildren: question({
    yes: teach('sexualBehaviour', 'yes', 'safety.childVictim'),
    unsure: teach('sexualBehaviour', 'unsure', 'safety.childVictim'),
    no: teach('sexualBehaviour', 'no', 'safety.next'),
  }),
  // A child who shows it may be a victim: the same gate as P1, for that child.
  childVictim: question({
    yes: teach('sexual', 'yes', 'safety.urgent'),
    unsure: teach('sexual', 'unsure', 'safety.next'),
    no: 'safety.next',
  }),

  // Something may have changed: the earlier answers, which may be confirmed, raised or changed (A4).
  again: {
    ...flagged(
      { newRound: true },
      rows(
        {
          violence: row('violence', 'safety.urgent'),
          sexual: row('sexual', 'safety.urgent'),
          honour: row('honour', 'safety.urgent'),
          abroad: row('abroad', 'safety.urgent'),
          neglect: concreteFirst('neglect'),
          medical: concreteFirst('medical'),
          disability: concreteFirst('disability'),
          behaviour: concreteFirst('behaviour'),
          trafficking: concreteFirst('trafficking'),
          staff: row('staff', 'safety.urgent', 'safety.urgent'),
          peers: row('peers', 'safety.urgent', 'safety.urgent'),
          sexualBehaviour: betweenChildren,
        },
        { done: { to: 'safety.next', note: { recheck: false } } },
      ),
    ),
    // Nothing was answered before: then the gates themselves are asked.
    always: transitions({
      to: 'safety.next',
      note: { recheck: false },
      when: unanswered('violence'),
    }),
  },

  // A yes shows its plan at once; the remaining gates follow (B6).
  urgent: outcome({ goOn: 'safety.next' }),
  // P9
  everyday: outcome({ goOn: 'level0.notice.wondering', enough: 'end.watch' }),
})

function gate(fact: FactName): Draft {
  return question({
    yes: teach(fact, 'yes', 'safety.urgent'),
    unsure: teach(fact, 'unsure', 'safety.next'),
    no: teach(fact, 'no', 'safety.next'),
  })
}

function concreteFirst(topic: (typeof twoPartTopics)[number]): RowLeads {
  return {
    yes: { to: `safety.${topic}`, note: { concrete: 'yes' } },
    unsure: { to: `safety.${topic}`, note: { concrete: 'unsure' } },
    facts: [topic],
  }
}

/** The second half of a two-part topic (decisions A2). */
function seriousness(topic: (typeof twoPartTopics)[number]): Draft {
  return question({
    yes: [
      { ...teach(topic, 'yes', 'safety.urgent'), when: noted('concrete', 'yes') },
      teach(topic, 'unsure', 'safety.next'),
    ],
    unsure: teach(topic, 'unsure', 'safety.next'),
    no: teach(topic, 'below', 'safety.next'),
  })
}
