import { end as ending } from './shape.ts'

/** Ends are pauses: reopening is normal (bti.md 2.10). A new worry meets the gates again. */
export const end = {
  initial: 'watch',
  states: {
    watch: ending('end.watch', { newWorry: { to: 'safety.acute', note: { recheck: true } } }),
    closed: ending('end.closed', { newWorry: { to: 'safety.acute', note: { recheck: true } } }),
  },
}
