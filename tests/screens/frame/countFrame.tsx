import { useMachine } from '@xstate/react'
import { useCallback } from 'react'
import { assign, setup } from 'xstate'
import { Heading } from '../../../src/parts/Heading.tsx'
import type { Told, WalkFrame } from '../../../src/screens/told.ts'
import { useBack } from '../../../src/screens/useBack.ts'

/** A group that says how many it is, walks together, and ends with a page of its own. */
const group = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as {
    context: { readonly people: number }
    events: { readonly type: 'one' } | { readonly type: 'go' } | { readonly type: 'back' }
  },
}).createMachine({
  context: { people: 0 },
  initial: 'before',
  states: {
    before: {
      on: { one: { actions: assign({ people: ({ context }) => context.people + 1 }) }, go: 'walk' },
    },
    walk: { on: { go: 'after', back: 'before' } },
    after: { on: { back: 'walk' } },
  },
})

function Round({ view, send, children }: Told & { readonly children: React.ReactNode }) {
  const [snapshot, tell] = useMachine(group)
  const back = useCallback(() => tell({ type: 'back' }), [tell])
  const { people } = snapshot.context
  const at = snapshot.value
  useBack(at === 'after' || (at === 'walk' && view.page === 'start') ? back : undefined)
  const one = () => {
    tell({ type: 'one' })
    send({ type: 'hold', holding: true })
  }
  return (
    <>
      {at !== 'walk' && <Heading title={at === 'before' ? 'How many are you?' : 'Minutes'} />}
      <p>{`We are ${people}`}</p>
      {at === 'walk' && children}
      {at === 'before' && (
        <button type="button" onClick={one}>
          One more
        </button>
      )}
      <button type="button" onClick={() => tell({ type: 'go' })}>
        On
      </button>
    </>
  )
}

export const countFrame: WalkFrame = {
  mode: { idleMinutes: 40, marksDisagreement: true, codes: 'real' },
  Round,
}
