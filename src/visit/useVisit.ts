import { useMachine } from '@xstate/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Guide } from './guide.ts'
import { useBackButton, type BackEntry } from './useBackButton.ts'
import { useLeaving } from './useLeaving.ts'
import { useSignsOfLife } from './useSignsOfLife.ts'
import { viewOf, type Page, type View } from './view.ts'
import { visit, wiped, type VisitEvent } from './visit.ts'

/** What a visit is told of the one before it, and tells when it is over. */
export interface Around {
  readonly backEntry: BackEntry
  /** Undefined for the first visit; else whether the one before was wiped because nobody touched it. */
  readonly after: boolean | undefined
  readonly onWiped: (expired: boolean) => void
}

/** A visit in the browser: what to show, and how to say what was done. */
export function useVisit(
  guide: Guide,
  around: Around,
): readonly [View, (event: VisitEvent) => void] {
  const { backEntry, after, onWiped } = around
  const [snapshot, send] = useMachine(visit, {
    input: guide,
    ...(after !== undefined && { snapshot: wiped(guide, after) }),
  })
  const page = pageOf(snapshot.value.page)
  const warned = snapshot.value.idle === 'warned'
  const { context } = snapshot
  const view = useMemo(() => viewOf(page, context, warned), [page, context, warned])
  const begun = useRef(false)
  useLayoutEffect(() => {
    if (page !== 'wiped') begun.current = true
    else if (begun.current) onWiped(context.expired)
  }, [page, context, onWiped])
  useBackButton(page !== 'start' && page !== 'wiped', send, backEntry)
  useLeaving(send)
  useSignsOfLife(send)
  return [view, send]
}

function pageOf(value: Exclude<Page, 'typing' | 'confirming'> | { readonly code: Page }): Page {
  return typeof value === 'string' ? value : value.code
}
