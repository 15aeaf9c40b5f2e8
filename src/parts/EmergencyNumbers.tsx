import { useWords } from '../words/useWords.ts'

/** The numbers where the bar that has them is covered: they are never out of reach (decisions F11). */
export function EmergencyNumbers() {
  const { shared } = useWords()
  return (
    <p className="emergency">
      <a className="ds-link" href="tel:112">
        <span>{`112 ${shared('common.acute.police')}`}</span>
      </a>
      <span> · </span>
      <a className="ds-link" href="tel:113">
        <span>{`113 ${shared('common.acute.medical')}`}</span>
      </a>
    </p>
  )
}
