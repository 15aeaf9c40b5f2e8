import { useMachine } from '@xstate/react'
import { useMemo } from 'react'
import type { Guide } from './guide.ts'
import { useBackButton } from './useBackButton.ts'
import { useLeaving } from './useLeaving.ts'
import { useSignsOfLife } from './useSignsOfLife.ts'
import { viewOf, type Page, type View } from './view.ts'
import { visit, type VisitEvent } from './visit.ts'

/** A visit in the browser: what to show, and how to say what was done. */
export function useVisit(guide: Guide): readonly [View, (event: VisitEvent) => void] {
  const [snapshot, send] = useMachine(visit, { input: guide })
  const page = pageOf(snapshot.value.page)
  const warned = snapshot.value.idle === 'warned'
  const { context } = snapshot
  const view = useMemo(() => viewOf(page, context, warned), [page, context, warned])
  useBackButton(page !== 'start' && page !== 'wiped', send)
  useLeaving(send)
  useSignsOfLife(send)
  return [view, send]
}

function pageOf(value: Exclude<Page, 'typing' | 'confirming'> | { readonly code: Page }): Page {
  return typeof value === 'string' ? value : value.code
}
