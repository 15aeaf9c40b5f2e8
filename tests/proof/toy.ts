import type { BtiMachine } from '../../flows/bti/bti.ts'
import { outcome, question, task, transitions } from '../../flows/bti/shape.ts'
import { noted, suspected } from '../../flows/formula.ts'
import { untouched } from '../../flows/progress.ts'
import { machineOf } from '../../src/proof/kernel/machineOf.ts'

/** A chart of six places in the national one's shape and words: small enough to check by hand. */
export const toyConfig = {
  id: 'bti',
  context: untouched,
  initial: 'work',
  states: {
    work: {
      initial: 'start',
      on: {
        hesitate: transitions({ to: 'aside.hesitate.list' }),
      },
      states: {
        place: { type: 'history', history: 'deep' },
        start: {
          initial: 'choose',
          states: {
            choose: question({
              newWorry: 'safety.violence',
              level2: { to: 'safety.violence', note: { level: '2' } },
            }),
          },
        },
        safety: {
          initial: 'violence',
          states: {
            violence: question({
              yes: { to: 'duty.report', learn: { violence: 'yes' } },
              unsure: { to: 'duty.report', learn: { violence: 'unsure' } },
              no: { to: 'end.watch', learn: { violence: 'no' } },
              again: { note: {} },
            }),
          },
        },
        duty: {
          initial: 'report',
          states: {
            report: task(['barnevern'], {
              sent: { to: 'end.watch', done: ['reported'] },
              closedNow: { note: { officeHours: 'no' } },
              told: { to: 'end.watch', when: noted('level', '2') },
            }),
          },
        },
        end: {
          initial: 'watch',
          states: {
            watch: {
              ...outcome({ newInformation: 'safety.violence' }),
              // Nobody ends while a suspicion is not reported.
              always: transitions({
                to: 'duty.report',
                when: {
                  all: [
                    suspected('violence'),
                    { not: { fact: 'violence', atLeast: 'unsure', when: 'reported' } },
                  ],
                },
              }),
            },
          },
        },
      },
    },
    aside: {
      initial: 'hesitate',
      states: {
        hesitate: {
          initial: 'list',
          states: { list: question({ back: 'place' }) },
        },
      },
    },
  },
}

/** The made-up chart, with one thing in it changed. */
export function toy(spoil: (config: typeof toyConfig) => void = () => undefined): BtiMachine {
  const config = structuredClone(toyConfig)
  spoil(config)
  return machineOf(config)
}
