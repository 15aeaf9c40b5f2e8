import { useWords } from '../words/useWords.ts'

/** The numbers where the bar that has them is covered: they are never out of reach (decisions F11). */
export function EmergencyNumbers() {
  const { shared } = useWords()
  return (
    <p className="emergency">
      <a className="ds-link" href="tel:112">
        112 {shared('common.acute.police')}
      </a>
      {' · '}
      <a className="ds-link" href="tel:113">
        113 {shared('common.acute.medical')}
      </a>
    </p>
  )
}
