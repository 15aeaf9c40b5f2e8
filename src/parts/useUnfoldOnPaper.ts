import { useEffect } from 'react'

/** Opens what is folded and stands on the paper before printing, and folds it again afterwards. */
export function useUnfoldOnPaper(whole: boolean): void {
  useEffect(() => {
    const folds = whole ? 'main details' : 'main .fold-box--strip'
    let opened: readonly HTMLDetailsElement[] = []
    const unfold = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(`${folds}:not([open])`)]
      for (const details of opened) details.open = true
    }
    const fold = () => {
      for (const details of opened) details.open = false
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [whole])
}
