import { all, noted } from '../../formula.ts'
import { suspicions } from '../conditions.ts'
import { help } from '../row.ts'

/**
 * Said beside the gates, once a plan is there: lines of help that call nobody. Nothing else of the plan
 * reads it (the rule `saidBeside`), and they stand after what was there.
 */
export const beside = {
  sayAgain: help('sameDay', noted('earlier', 'again'), { sources: ['guideline'] }),
  sayFollowed: help('sameDay', all(noted('earlier', 'followed'), suspicions), {
    sources: ['own-duty'],
  }),
}
