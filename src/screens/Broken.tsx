import { Component, type ReactNode } from 'react'
import { AcuteBar } from '../parts/AcuteBar.tsx'
import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'

interface Props {
  /** The way to the first page of the site. */
  readonly root: string
  readonly children: ReactNode
}

/** Catches what nobody expected. Keeps nothing, and tells nobody. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenScreen root={this.props.root} /> : this.props.children
  }
}

/** The guide is gone, the help is not: the numbers, and all of it on paper. */
function BrokenScreen({ root }: Pick<Props, 'root'>) {
  const { shared } = useWords()
  return (
    <>
      <AcuteBar />
      <main className="page">
        <Heading title={shared('common.broken.title')} lead={shared('common.broken.lead')} />
        <p>
          <span>{shared('common.broken.call')}</span>{' '}
          <a className="ds-link" href="tel:116111">
            116 111
          </a>
        </p>
        <p>
          <a className="ds-link" href={`${root}handbok.html`}>
            {shared('common.nav.handbook')}
          </a>
        </p>
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
