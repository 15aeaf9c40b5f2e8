import { z } from 'zod'

/**
 * zod asks the browser whether code may be made from text, and the page's policy answers with a fault.
 * It is told not to ask before any schema is made: this file is imported first (main.tsx).
 */
z.config({ jitless: true })
