import { createContext, useContext, useEffect } from 'react'

type Back = () => void

/** Where a frame says what Back does on its own pages. */
export const BackContext = createContext<(back: Back | undefined) => void>(() => undefined)

/** On a page of a frame's own, Back – the page's and the browser's – does this. Undefined: as in the walk. */
export function useBack(back: Back | undefined): void {
  const tell = useContext(BackContext)
  useEffect(() => {
    tell(back)
    return () => tell(undefined)
  }, [tell, back])
}
