import {
  abuse,
  acuteFacts,
  duties,
  gatesBeforePlan,
  topicFacts,
  type twoPartTopics,
} from '../duties.ts'
import type { FactName } from '../facts.ts'
import { all, not, noted, unanswered } from '../formula.ts'
import { acuteRows } from './acute.ts'
import { allNo, row, teach } from './leads.ts'
import { honourFacts, nextGate, peopleFacts, quickFacts } from './nextGate.ts'
import {
  flagged,
  leftWhen,
  outcome,
  question,
  rows,
  type Answers,
  type Draft,
  type RowLeads,
} from './shape.ts'
import { absence, absenceRow, harms, harmsRow, whoFails } from './topics.ts'
import { track } from './track.ts'
import { whoItMayBe } from './whoItMayBe.ts'

/** Red, yellow or green is asked on a page of its own. */
const betweenChildren: RowLeads = {
  yes: 'safety.betweenChildren',
  unsure: 'safety.betweenChildren',
  facts: ['sexualBehaviour'],
}

const topicRows = {
  neglect: concreteFirst('neglect'),
  medical: concreteFirst('medical'),
  disability: concreteFirst('disability'),
  behaviour: concreteFirst('behaviour'),
  absence: absenceRow,
} as const satisfies Readonly<Record<string, RowLeads>>

/** Learnt as abuse by another child, its plan has been shown. */
const bulliedOnly = all(duties.environment, not(abuse))

/** Everything that may have become more serious since it was asked. */
const answeredBefore: Readonly<Record<string, RowLeads>> = {
  violence: row('violence', 'safety.whoFirst', 'safety.whoFirst'),
  sexual: row('sexual', 'safety.whoFirst', 'safety.whoFirst'),
  honour: row('honour', 'safety.urgent'),
  abroad: row('abroad', 'safety.urgent'),
  ...topicRows,
  trafficking: concreteFirst('trafficking'),
  staff: row('staff', 'duty.staffCrime', 'duty.staffCrime'),
  peers: row('peers'),
  sexualBehaviour: betweenChildren,
  harms: harmsRow,
}

/**
 * The gates (law.md P0–P9), in the order of decisions B6.
 *
 * `next` leads to the first gate that is not answered, so that every way in – a new worry, a level,
 * a code, a detour – meets the same gates and none twice.
 */
export const safety = track('safety', {
  next: nextGate,

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
      violence: row('violence', 'safety.whoFirst', 'safety.whoFirst'),
      sexual: row('sexual', 'safety.whoFirst', 'safety.whoFirst'),
      honour: row('honour', 'safety.urgent', 'safety.next'),
      abroad: row('abroad', 'safety.urgent', 'safety.next'),
      flight: row('flight', 'safety.next', 'safety.next'),
      threateningParent: row('threateningParent', 'safety.next', 'safety.next'),
      trafficking: concreteFirst('trafficking'),
      staff: row('staff', 'duty.staffCrime', 'duty.staffCrime'),
      sexualBehaviour: betweenChildren,
    },
    { done: { to: 'safety.next', learn: allNo(quickFacts) } },
  ),

  // P1
  // Two answers behind *Vet ikke*: something concrete, and a vague unease (decisions F10).
  violence: abuseGate('violence', { vague: teach('violence', 'below', 'safety.next') }),
  sexual: abuseGate('sexual'),
  // Who it may be, before the first plan: one tap (F9). The rows are for several at once.
  ...whoItMayBe,

  // P8, and what may happen if the family is told
  honour: rows(
    {
      honour: row('honour', 'safety.urgent'),
      abroad: row('abroad', 'safety.urgent'),
      flight: row('flight'),
      threateningParent: row('threateningParent'),
      trafficking: concreteFirst('trafficking'),
    },
    { done: { to: 'safety.next', learn: allNo(honourFacts) } },
  ),

  // P6, P7: staff, and children between themselves. Mistanke is enough: unsure is the same duty.
  people: rows(
    {
      staff: row('staff', 'duty.staffCrime', 'duty.staffCrime'),
      peers: row('peers'),
      sexualBehaviour: betweenChildren,
      harms: harmsRow,
    },
    {
      // Whoever has marked it sees its plan when the rest of the page is answered, with the final word
      // on the parents.
      done: [
        { to: 'safety.urgent', learn: allNo(peopleFacts), when: bulliedOnly },
        { to: 'safety.next', learn: allNo(peopleFacts) },
      ],
    },
  ),
  // P2–P5: is there something concrete, and is it serious?
  topics: rows(topicRows, { done: { to: 'safety.next', learn: allNo(topicFacts) } }),
  neglect: seriousness('neglect'),
  medical: seriousnessThenWho('medical'),
  medicalWho: whoFails('medical'),
  disability: seriousnessThenWho('disability'),
  disabilityWho: whoFails('disability'),
  behaviour: seriousness('behaviour'),
  trafficking: seriousness('trafficking'),
  absence,
  harms,
  // Red is yes, yellow is unsure, green is no.
  betweenChildren: question({
    yes: teach('sexualBehaviour', 'yes', 'safety.childVictim'),
    unsure: teach('sexualBehaviour', 'unsure', 'safety.childVictim'),
    no: teach('sexualBehaviour', 'no', 'safety.next'),
  }),
  // A child who shows it may be a victim: the same gate as P1, for that child.
  childVictim: question({
    yes: teach('sexual', 'yes', 'safety.whoFirst'),
    unsure: teach('sexual', 'unsure', 'safety.whoFirst'),
    no: 'safety.next',
  }),

  // Something may have changed: the earlier answers, which may be confirmed, raised or changed (A4).
  again: leftWhen(
    // Nothing was answered before: then the gates themselves are asked.
    { to: 'safety.next', note: { recheck: false }, when: unanswered('violence') },
    flagged(
      { newRound: true },
      rows(answeredBefore, { done: { to: 'safety.next', note: { recheck: false } } }),
    ),
  ),

  // A yes shows its plan at once; the remaining gates follow (B6).
  urgent: leftWhen({ to: 'safety.next', when: gatesBeforePlan }, outcome({ goOn: 'safety.next' })),
  // P9
  everyday: leftWhen(
    { to: 'duty.next', when: duties.serious },
    outcome({
      goOn: 'level0.notice.wondering',
      themes: 'aside.themes.list',
      enough: 'end.watch',
    }),
  ),
})

/** Who it may be decides what the first plan says, so it is asked before it (F9). */
function abuseGate(fact: FactName, vaguer: Answers = {}): Draft {
  return question({
    yes: teach(fact, 'yes', 'safety.whoFirst'),
    unsure: teach(fact, 'unsure', 'safety.whoFirst'),
    ...vaguer,
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

/** Serious, for a child who does not get its help: whose it is to give is asked before a report. */
function seriousnessThenWho(topic: 'medical' | 'disability'): Draft {
  return question({
    yes: teach(topic, 'unsure', `safety.${topic}Who`),
    unsure: teach(topic, 'unsure', 'safety.next'),
    no: teach(topic, 'below', 'safety.next'),
  })
}
