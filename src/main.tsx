import '@digdir/designsystemet-css/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>BTI-veiviseren</h1>
    </main>
  </StrictMode>,
)
