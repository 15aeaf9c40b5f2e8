import { useWords } from '../words/useWords.ts'

/** The emergency numbers. On every page, whatever else happens. */
export function AcuteBar({ onOpen }: { readonly onOpen?: () => void }) {
  const { shared } = useWords()
  return (
    <aside className="acute" data-color="danger" aria-label={shared('common.acute.label')}>
      <a className="ds-button acute__number" href="tel:112">
        <strong>112</strong> <span>{shared('common.acute.police')}</span>
      </a>
      <a className="ds-button acute__number" href="tel:113">
        <strong>113</strong> <span>{shared('common.acute.medical')}</span>
      </a>
      {onOpen && (
        <button type="button" className="ds-button acute__open" onClick={onOpen}>
          <strong>{shared('common.acute.question')}</strong>{' '}
          <span>{shared('common.acute.open')}</span>
        </button>
      )}
    </aside>
  )
}
