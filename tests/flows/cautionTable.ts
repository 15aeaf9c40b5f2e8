import type { FactName, Learnt } from '../../flows/facts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { DoNotId } from '../../flows/plan/cautions.ts'

/** What it may be about. Each is tried as *Ja* and as *Vet ikke*, alone. */
export const topics = {
  everyday: [],
  danger: ['danger'],
  injury: ['injury'],
  notSafeToday: ['notSafeToday'],
  suicidal: ['selfHarm', 'suicidal'],
  freshHarm: ['selfHarm', 'freshHarm'],
  // Both kinds are answered no: small or old cuts.
  smallCuts: ['selfHarm'],
  notCollected: ['notCollected'],
  unfitAdult: ['unfitAdult'],
  violence: ['violence'],
  sexual: ['sexual'],
  honour: ['honour'],
  abroad: ['abroad'],
  trafficking: ['trafficking'],
  flight: ['flight'],
  threateningParent: ['threateningParent'],
  neglect: ['neglect'],
  medical: ['medical'],
  disability: ['disability'],
  behaviour: ['behaviour'],
  peers: ['peers'],
  sexualBehaviour: ['sexualBehaviour'],
  harms: ['harms'],
  // Nobody reaches the family; away, and nobody knows why.
  gone: ['absence', 'gone'],
  absence: ['absence'],
} as const satisfies Record<string, readonly FactName[]>

/** One of them. */
export type Topic = keyof typeof topics

/** Who it may be; all others are answered *no*, except where nobody was asked about. */
export const suspects = {
  home: { home: 'yes' },
  staff: { staff: 'yes' },
  leader: { leader: 'yes', staff: 'yes' },
  child: { child: 'yes' },
  outside: { outside: 'yes' },
  // «Vet ikke hvem»: home is not ruled out
  unknown: { home: 'unsure', outside: 'unsure' },
  notAsked: {},
} as const satisfies Record<string, Learnt>

/** One of them. */
export type Suspect = keyof typeof suspects

/** Said about a child; those about a grown-up have their own table of causes. */
export type ChildsDoNot = Exclude<
  DoNotId,
  'grownBlame' | 'grownParents' | 'grownPhone' | 'grownTell'
>

interface Fits {
  readonly about: readonly Topic[] | 'whatever'
  readonly whoever: readonly Suspect[] | 'whoever'
}

interface Row {
  readonly says: string
  readonly because: string
  /** It fits where one of these does, and nowhere else. */
  readonly fits: readonly Fits[]
}

const abuse: readonly Topic[] = ['violence', 'sexual', 'injury']
const family: readonly Topic[] = ['honour', 'abroad', 'trafficking']
const work: readonly Suspect[] = ['staff', 'leader']
const grown: readonly Suspect[] = ['home', 'staff', 'leader', 'outside', 'unknown']
const atHome: readonly Suspect[] = ['home', 'unknown', 'notAsked']
const notYet: readonly Topic[] = [...family, 'flight', 'notSafeToday']
const hurry: readonly Topic[] = [
  'danger',
  'injury',
  'notSafeToday',
  'suicidal',
  'freshHarm',
  'notCollected',
  'unfitAdult',
]
const everything = (...but: readonly Topic[]): readonly Topic[] =>
  keysOf(topics).filter((topic) => !but.includes(topic))
const about = (list: Fits['about'], whoever: Fits['whoever'] = 'whoever'): Fits => ({
  about: list,
  whoever,
})

/**
 * Every warning, and where it fits, by what it is about and who it may be. Written by reading law.md
 * 4.8 and the statutes, not the code. `onlyWhenYes`, below, says what *Vet ikke* does not open.
 */
export const cautionTable: Readonly<Record<ChildsDoNot, Row>> = {
  tellParents: {
    says: 'Nothing to parents before advice.',
    because: 'Home may be part of it, or the family may flee or punish.',
    fits: [about(abuse, atHome), about(notYet)],
  },
  tellParentsYet: {
    says: 'Ask first when and what parents are told.',
    because: 'They will be told; the police or barnevern say when.',
    fits: [
      about(abuse, ['staff', 'leader', 'child', 'outside']),
      about(['threateningParent', 'sexualBehaviour']),
      about(everything(...abuse, ...notYet), work),
    ],
  },
  confront: {
    says: 'Do not confront the one you suspect.',
    because: 'Somebody grown is suspected, who can hide it or press the child.',
    fits: [about([...abuse, ...family], grown), about('whatever', work)],
  },
  confrontChild: {
    says: 'Do not examine or blame the child who may have done it.',
    because: 'A child is suspected, and is a child.',
    fits: [about([...abuse, ...family], ['child']), about(['sexualBehaviour'])],
  },
  confrontAnyone: {
    says: 'Do not take it up with anyone it may be about.',
    because: 'Nobody is named yet.',
    fits: [about([...abuse, ...family], ['notAsked'])],
  },
  explainInjury: {
    says: 'Do not ask child or parents to explain the mark.',
    because: 'The mark is the matter; the explanation is asked for by others.',
    fits: [about(['injury'])],
  },
  interrogate: {
    says: 'Do not question the child about what somebody may have done.',
    because: 'Somebody may have done something. Not for suicidal talk: that is asked outright.',
    fits: [about([...abuse, ...family, 'notSafeToday']), about('whatever', work)],
  },
  leaveAlone: {
    says: 'The child is not left without a safe adult.',
    because: 'It is in danger, from others or itself; small or old cuts are not that.',
    fits: [about(['danger', 'notSafeToday', 'suicidal', 'freshHarm'])],
  },
  wait: {
    says: 'Do not wait until tomorrow.',
    because: 'Something is to be done today.',
    fits: [about([...abuse, ...family, ...hurry, 'gone']), about('whatever', work)],
  },
  waitForLeader: {
    says: 'Do not wait for the leader’s leave.',
    because: 'Something is to be done today, and the leader is not the one suspected.',
    fits: [
      about(
        [...abuse, ...family, ...hurry],
        ['home', 'staff', 'child', 'outside', 'unknown', 'notAsked'],
      ),
    ],
  },
  wash: {
    says: 'Do not wash child or clothes.',
    because:
      'It may have happened these days, on the body. Where it was long ago, or on the net, no.',
    fits: [about(['injury', 'sexual'])],
  },
  images: {
    says: 'Do not delete, copy or forward pictures.',
    because: 'There may be pictures of abuse.',
    fits: [about(['sexual'])],
  },
  mediate: {
    says: 'Do not mediate.',
    because: 'The parties are not equal: a family that controls, children who bully.',
    fits: [about([...family, 'peers'])],
  },
  relativesInterpret: {
    says: 'No relatives as interpreters.',
    because: 'The family is part of it.',
    fits: [about(family)],
  },
  handOver: {
    says: 'Do not hand over to a drunk or dangerous adult without having called 112.',
    because: 'Somebody comes to fetch.',
    fits: [about(['unfitAdult', 'notSafeToday'])],
  },
  force: {
    says: 'No force, except against danger here and now.',
    because: 'Somebody comes to fetch.',
    fits: [about(['unfitAdult', 'notSafeToday'])],
  },
  takeHome: {
    says: 'Do not take the child home.',
    because: 'Nobody comes to fetch.',
    fits: [about(['notCollected'])],
  },
  investigateStaff: {
    says: 'Do not look into it yourself, nor interview the children.',
    because: 'Somebody who works here is suspected.',
    fits: [about('whatever', work)],
  },
  onlyPunish: {
    says: 'Do not only punish the child who did it.',
    because: 'A child did it.',
    fits: [about(['sexualBehaviour', 'harms']), about(abuse, ['child'])],
  },
  email: {
    says: 'No details by e-mail, SMS or chat.',
    because: 'There are details of something serious.',
    fits: [about(everything('everyday', 'absence')), about('whatever', work)],
  },
  tellOthers: {
    says: 'Do not tell others more than needed.',
    because: 'The same.',
    fits: [about(everything('everyday', 'absence')), about('whatever', work)],
  },
  interpret: {
    says: 'Write what you saw, not what you think.',
    because: 'It is an everyday worry; so is absence, until something else is behind it.',
    fits: [about(['everyday', 'absence'], ['home', 'child', 'outside', 'unknown', 'notAsked'])],
  },
  pileUp: {
    says: 'Do not wait until you have enough.',
    because: 'It is an everyday worry; so is absence, until something else is behind it.',
    fits: [about(['everyday', 'absence'], ['home', 'child', 'outside', 'unknown', 'notAsked'])],
  },
  promiseSecrecy: {
    says: 'Do not promise the child secrecy.',
    because: 'Always.',
    fits: [about('whatever')],
  },
}

/** What *Ja* opens besides, because a report is to be sent today. */
export const onlyWhenYes: Partial<Record<ChildsDoNot, readonly Topic[]>> = {
  wait: ['neglect', 'medical', 'disability', 'behaviour'],
  waitForLeader: ['neglect', 'medical', 'disability', 'behaviour'],
}
