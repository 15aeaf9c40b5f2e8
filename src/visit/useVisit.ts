import { useMachine } from '@xstate/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Trip } from '../walk/trip.ts'
import { useLeaving } from './useLeaving.ts'
import { useSignsOfLife } from './useSignsOfLife.ts'
import { viewOf, type Standing, type View } from './view.ts'
import { visit, wiped, type VisitEvent, type VisitInput } from './visit.ts'

/** What a visit is told of the one before it, and tells when it is over. */
export interface Around {
  /** Undefined for the first visit; else whether the one before was wiped because nobody touched it. */
  readonly after: boolean | undefined
  readonly onWiped: (expired: boolean) => void
}

export type Send = (event: VisitEvent) => void

/** A visit in the browser: what to show, how to say what was done, and the walk so far. */
export function useVisit(
  input: VisitInput,
  { after, onWiped }: Around,
): readonly [View, Send, Trip] {
  const [snapshot, send] = useMachine(visit, {
    input,
    ...(after !== undefined && { snapshot: wiped(input, after) }),
  })
  const standing = standingOf(snapshot.value.page)
  const warned = snapshot.value.idle === 'warned'
  const { context } = snapshot
  const view = useMemo(() => viewOf(standing, context, warned), [standing, context, warned])
  const begun = useRef(false)
  useLayoutEffect(() => {
    if (standing !== 'wiped') begun.current = true
    else if (begun.current) onWiped(context.expired)
  }, [standing, context, onWiped])
  useLeaving(send)
  useSignsOfLife(send)
  return [view, send, context.trip]
}

function standingOf(
  value: Exclude<Standing, 'typing' | 'confirming'> | { readonly code: Standing },
): Standing {
  return typeof value === 'string' ? value : value.code
}
