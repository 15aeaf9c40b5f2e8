import { Component, type ReactNode } from 'react'
import { AcuteBar } from '../parts/AcuteBar.tsx'
import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly children: ReactNode
}

/** Catches what nobody expected. Keeps nothing, and tells nobody. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenScreen /> : this.props.children
  }
}

function BrokenScreen() {
  const { shared } = useWords()
  return (
    <>
      <AcuteBar />
      <main className="page">
        <Heading title={shared('common.broken.title')} lead={shared('common.broken.lead')} />
        <button
          type="button"
          className="ds-button"
          data-fullwidth
          onClick={() => location.replace(location.pathname + location.search)}
        >
          {shared('common.broken.again')}
        </button>
      </main>
    </>
  )
}
