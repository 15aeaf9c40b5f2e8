import { useWords } from '../words/useWords.ts'

/** The emergency numbers. On every page, whatever else happens. */
export function AcuteBar({ onOpen }: { readonly onOpen?: () => void }) {
  const { shared } = useWords()
  return (
    <aside className="acute" data-color="danger" aria-label={shared('common.acute.label')}>
      <a className="ds-button acute__number" href="tel:112">
        <strong>112</strong> {shared('common.acute.police')}
      </a>
      <a className="ds-button acute__number" href="tel:113">
        <strong>113</strong> {shared('common.acute.medical')}
      </a>
      {onOpen && (
        <button type="button" className="ds-button acute__open" onClick={onOpen}>
          <strong>{shared('common.acute.question')}</strong> {shared('common.acute.open')}
        </button>
      )}
    </aside>
  )
}
