import { useEffect, useRef } from 'react'

/**
 * On a telephone the story stands above the guide: after an answer the page shows the guide, unless more of
 * the story was told, and another page of practice from its top.
 *
 * @param shown What is shown of practice: another text for another page.
 * @param parts How many parts of the story have been told, and one more when the case is over.
 */
export function useInSight(shown: string, parts: number): void {
  const before = useRef({ shown, parts })
  useEffect(() => {
    const last = before.current
    before.current = { shown, parts }
    if (last.shown === shown) return
    // After the guide has gone to its own top.
    const soon = requestAnimationFrame(() => {
      const [band, story, guide] = ['.band', '.story', '.training__guide'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      )
      const isBelow = story && guide && guide.top >= story.bottom
      // The band stays where it is, above what is shown.
      const top = isBelow && parts === last.parts ? guide.top - (band?.height ?? 0) : undefined
      window.scrollTo(0, top === undefined ? 0 : window.scrollY + top)
    })
    return () => cancelAnimationFrame(soon)
  }, [shown, parts])
}
