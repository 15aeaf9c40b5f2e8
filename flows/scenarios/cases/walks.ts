import { nothingUrgent, toLevel0 } from '../beginnings.ts'

const noToAbuse = `${nothingUrgent} · no · no`
const leaderTold = 'employeeTold · done'
const calm = `${noToAbuse} · done · done · done`

/** One person's way through the guide with a case, where the case is walked. */
export const walks: Readonly<Record<string, string>> = {
  // Who it is about, and the leader
  'the one responsible is the one suspected': `${nothingUrgent} · yes · several · leader:yes · done · goOn · no · done · done · done · kindergartenPrivate`,

  // Absence, and help that is not given
  'cannot go to school': `${noToAbuse} · done · done · absence:yes · cooperating · done · school · started`,
  'kept at home': `${noToAbuse} · done · done · absence:yes · keptHome · yes · goOn · done · school · no · tell · sent · started`,
  'family cannot be reached': `${noToAbuse} · done · done · absence:yes · gone · goOn · done · school`,
  'often away from kindergarten': `${calm} · goOn`,
  'waits for PPT': `${noToAbuse} · done · done · disability:yes · yes · service · done · authority · goOn`,
  'waits for BUP': `${noToAbuse} · done · done · medical:yes · yes · service · done · authority · goOn`,
  'insulin not given': `${noToAbuse} · done · done · medical:yes · yes · parents · goOn · done · school · no · tell · sent`,
  'thin clothes and no lunch': `${noToAbuse} · done · done · neglect:yes · no · done`,

  // Staff, and children
  'carried out and shut in': `${noToAbuse} · done · staff:yes · unsure · goOn · done · done · school · no · called · told`,
  'slapped in the wardrobe': `${nothingUrgent} · yes · staff · goOn · no · done · done · done · sfo · no · called · leaderInactive`,
  'mother saw it herself': `${noToAbuse} · done · staff:yes · no · goOn · done · done · kindergartenMunicipal · no · told`,
  'playing doctor': `${noToAbuse} · done · sexualBehaviour:yes · no · done · done`,
  'bites when it is crowded': `${noToAbuse} · done · harms:yes · no · peers:yes · done · goOn · done · kindergartenPrivate · started · started`,

  'hard voice and hard hands': `${noToAbuse} · done · staff:yes · no · goOn · done · done · kindergartenMunicipal · no · told`,
  'stick at playtime': `${nothingUrgent} · yes · child · goOn · no · done · done · done`,
  'picture goes round': `${nothingUrgent} · no · unsure · child · goOn · done · done · done`,

  // Told, and known
  'told of long ago': `${nothingUrgent} · no · yes · home · goOn · done · done · done · school · unsure · called · wait · sent`,
  'told and taken back': `${nothingUrgent} · yes · home · goOn · no · done · done · done · sfo · yes · called · wait · sent`,
  'told in the middle of a quarrel': `${nothingUrgent} · yes · home · goOn · no · done · done · done · kindergartenMunicipal · unsure · called · wait · sent`,
  'mother’s new friend': `${nothingUrgent} · no · yes · home · goOn · done · done · done · school · unsure · called · wait · sent`,
  'closed and back again': `${nothingUrgent} · yes · home · goOn · no · done · done · done · kindergartenPrivate · yes · called · wait · sent`,
  'no papers and blue marks': `${nothingUrgent} · yes · home · goOn · no · honour:yes · goOn · later · done · done · done · school`,
  'loud noises after the flight': calm,

  // Pick-up, injuries, two homes
  'mark on a baby': 'newWorry · injury:yes · safe · unsure · done · unsure',
  'shins of one who climbs': calm,

  'old belt mark': 'newWorry · injury:yes',
  'stepfather is drunk at the gate':
    'danger · pickup:yes · unfitAdult · safe · done · no · no · done · done · done · kindergartenMunicipal · no · tell · sent',
  'the other father’s day':
    'danger · pickup:yes · notOnList · settled · worried · done · no · no · done · done · done',
  'grandmother is not on the list':
    'danger · pickup:yes · notOnList · settled · worried · done · no · no · done · done · done',

  // Harm to oneself
  'wants to die and has a plan': 'danger · selfHarm:yes · suicide',
  'old scars on the arm':
    'newWorry · selfHarm:yes · small · agreed · done · no · no · done · done · done',

  // Every day, and doubt
  'grandfather died': `${toLevel0} · yes · enough · talk · noWorry · no`,
  'mother has cancer': `${toLevel0} · yes · enough · talk · followUp · ownService`,
  'drinks at the weekend': `${noToAbuse} · done · done · neglect:yes · yes · goOn · done · school · no · tell · sent`,
  'goes stiff when father comes': `${nothingUrgent} · unsure · home · no · done · done · done`,
  'fell from the swing': 'danger · danger:yes · accident · done · no · no · done · done · done',
  'father shouts in the hall': `${noToAbuse} · threateningParent:yes · done · done · done`,
  'coach of the football': `${nothingUrgent} · no · yes · outside · goOn · done · done · done`,

  // Consent, and advice
  'one of two says no': `level2 · done · done · chooseService · parentsRefuse · oneParent · stillNo · no`,
  'no to the log': `${toLevel0} · yes · enough · talk · parentsDisagree · clarify · ownService · withoutLog`,
  'three weeks and no word': 'reported · done · trouble · noFeedback',
  'styrer is told of a colleague': `${leaderTold} · yes · staff · goOn · no · done · done · done · kindergartenPrivate · no · called · told`,
  'rektor is told of bullying': `${leaderTold} · no · no · done · peers:yes · done · goOn · done · schoolPrivate · started · safe`,
  'leader stopped from above': `${leaderTold} · yes · home · goOn · no · done · done · done · school · yes · called · wait · leaderDisagrees · sent`,
  'parents ask for help with their son': `${calm} · goOn`,
  'barnevern says not yet': `${noToAbuse} · done · done · neglect:unsure · yes · done · authority · concretise`,
  'barnevern says not ours': `${nothingUrgent} · yes · home · discuss · authority · notOurs · goOn`,
  'fifteen and wants PPT': `level2 · done · done · chooseService · parentsRefuse`,
  'knife and a threat': `${noToAbuse} · trafficking:unsure · unsure · done · harms:yes · yes · yes · goOn · done · done`,

  // Who it is about, and doubt
  'adult low and drinking': 'adult · done',
  'adult threatened by her family': 'adult · harmed:yes · forced:yes · done',
  'pregnant pupil': 'unborn · done',
  'something in the stomach': `${nothingUrgent} · vague · no · done · done · done`,
  'pregnant mother asks for help': 'unborn · atRisk:yes · done',
}
