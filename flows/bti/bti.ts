import { btiConfig, makeChart } from './config.ts'

/** The national statechart. */
export const bti = makeChart(btiConfig)

export type BtiMachine = typeof bti
